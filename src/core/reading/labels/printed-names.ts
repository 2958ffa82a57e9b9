import type { Gazetteer } from '../names/compile-gazetteer.ts';
import { namesIn } from '../names/gazetteer.ts';
import { fold, type Token } from '../reading-text.ts';

/** Names of several words that the gazetteer holds for one entity in one language. */
export interface PrintedNames {
  /** Tokens of the longest name that begins at a token; 0 if none does. */
  longestAt(tokens: readonly Token[], at: number): number;
}

const WORDS = /\p{L}[\p{L}\p{M}\p{N}'’]*|[^\s\p{L}]/gu;
const cache = new WeakMap<Gazetteer, Map<string, PrintedNames>>();

export function printedNames(gazetteer: Gazetteer, entity: string, lang: string): PrintedNames {
  const kept = cache.get(gazetteer) ?? new Map<string, PrintedNames>();
  cache.set(gazetteer, kept);
  const key = `${lang} ${entity}`;
  const known = kept.get(key) ?? compile(namesOf(gazetteer, entity, lang));
  kept.set(key, known);
  return known;
}

function namesOf(gazetteer: Gazetteer, id: string, lang: string): readonly string[] {
  const entity = gazetteer.byId.get(id);
  return entity ? namesIn(entity, lang) : [];
}

function compile(names: readonly string[]): PrintedNames {
  const byFirst = new Map<string, string[][]>();
  for (const name of names) {
    const words = fold(name).match(WORDS) ?? [];
    if (words.length < 2) continue;
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), [...words]]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return {
    longestAt(tokens, at) {
      const { lower, sentence } = tokens[at]!;
      const found = byFirst
        .get(lower)
        ?.find((words) =>
          words.every((word, i) => tokens[at + i]?.lower === word && tokens[at + i]!.sentence === sentence),
        );
      return found?.length ?? 0;
    },
  };
}
