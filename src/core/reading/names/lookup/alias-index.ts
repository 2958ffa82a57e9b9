import { fold, readingText } from '../../reading-text.ts';
import type { Entity } from '../gazetteer.ts';
import { type CaseEndings, nominativesOf } from '../spelling/case-endings.ts';
import type { NameLists } from '../text/name-lists.ts';
import { elisionOf, type NameWord } from '../text/name-words.ts';
import { SHORTEST_SPOKEN_ACRONYM } from '../thresholds.ts';

/** One name of an entity, as tokens in lower case. */
export interface Alias {
  readonly entity: Entity;
  readonly words: readonly string[];
  /** Whether each word is written with a capital. */
  readonly capital: readonly boolean[];
  /** Letters only and all capital ("NATO"): must be printed so, or with one capital where it is a word ("Nato"). */
  readonly acronym: boolean;
  /** One common word that is a name with its article alone: "the Times". */
  readonly article: boolean;
  /** `family`: a person's family name alone. */
  readonly form: 'full' | 'family';
}

/** Names by their first word, longest first; cut up when the first text prints that word. */
export class AliasIndex {
  readonly #elisions: ReadonlySet<string>;
  readonly #names = new Map<string, [entity: Entity, name: string, form: Alias['form']][]>();
  readonly #made = new Map<string, readonly Alias[]>();

  constructor(elisions: ReadonlySet<string>) {
    this.#elisions = elisions;
  }

  add(entity: Entity, name: string, form: Alias['form']): void {
    const short = withoutArticle(name, entity);
    const space = short.indexOf(' ');
    const first = space < 0 ? short : short.slice(0, space);
    const key = isPlain(first) ? fold(first) : aliasOf(entity, name, form, this.#elisions).words[0];
    if (key === undefined) return;
    const list = this.#names.get(key);
    if (list) list.push([entity, name, form]);
    else this.#names.set(key, [[entity, name, form]]);
  }

  get(first: string): readonly Alias[] {
    const made = this.#made.get(first);
    if (made) return made;
    const names = this.#names.get(first);
    if (!names) return NONE;
    const aliases: Alias[] = [];
    for (const [entity, name, form] of names) {
      const alias = aliasOf(entity, name, form, this.#elisions);
      if (!aliases.some((other) => other.entity === entity && sameWords(other, alias))) aliases.push(alias);
    }
    aliases.sort((a, b) => b.words.length - a.words.length);
    this.#made.set(first, aliases);
    return aliases;
  }
}

const NONE: readonly Alias[] = [];

/** Letters (and blanks) alone, so that no mark needs cutting off. A regular expression of all letters is slow to begin. */
function isPlain(name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    if (
      unit < 0xc0
        ? unit !== 0x20 && ((unit | 0x20) < 0x61 || (unit | 0x20) > 0x7a)
        : unit >= 0x2b0 && unit < 0x370
    )
      return false;
    if (unit >= 0x2000 && unit < 0x2100) return false;
  }
  return true;
}

const sameWords = (a: Alias, b: Alias) =>
  a.words.length === b.words.length && a.words.every((word, i) => word === b.words[i]);

/** Names are cut up as texts are: "U.S." is four tokens, "Côte d'Ivoire" three words where articles are elided. */
export function aliasOf(
  entity: Entity,
  name: string,
  form: Alias['form'],
  elisions: ReadonlySet<string>,
): Alias {
  const composed = withoutArticle(name, entity).normalize('NFC');
  const printed = isPlain(composed)
    ? composed.split(' ')
    : readingText(composed, null, null, [], {}).tokens.flatMap(({ text, lower }) => {
        const elided = elisionOf(lower, elisions);
        return elided > 0 ? [text.slice(0, elided), text.slice(elided)] : [text];
      });
  return {
    entity,
    words: printed.map((word) => plainMark(fold(word))),
    capital: printed.map((word) => word[0] !== word[0]!.toLowerCase() && !word.endsWith("'")),
    acronym: printed.length === 1 && name.length > 1 && name === name.toUpperCase(),
    article:
      form === 'full' &&
      (name.startsWith('the ') || (entity.kind === 'organisation' && /^The \p{L}+$/u.test(name))),
    form,
  };
}

/** "The New York Times" is named without its article, "The Hague" is not. */
const withoutArticle = (name: string, { kind }: Entity) =>
  (kind === 'organisation' && /^The \p{Lu}/u.test(name)) || name.startsWith('the ') ? name.slice(4) : name;

/** All hyphens and dashes alike. */
export const plainMark = (mark: string) => (mark === '‑' || mark === '–' || mark === '‐' ? '-' : mark);

/**
 * How many words from `at` on print this alias, case endings included; 0 if they don't. The first word has been
 * looked up already.
 * @param lists of the text's language, whose generic words may lose their capital
 */
export function matchAlias(
  alias: Alias,
  words: readonly NameWord[],
  at: number,
  cases: CaseEndings,
  lists: NameLists,
): number {
  const first = words[at]!;
  if (
    alias.acronym &&
    alias.words[0]!.length < SHORTEST_SPOKEN_ACRONYM &&
    first.text !== first.text.toUpperCase()
  )
    return 0;
  const { length } = alias.words;
  // Many names begin alike ("United States …"): where words have no cases, the last one tells soonest.
  if (cases.longest === 0 && length > 1) {
    const last = words[at + length - 1];
    const wanted = alias.words[length - 1]!;
    if (wanted !== '.' && (!last || plainMark(last.lower) !== wanted)) return 0;
  }
  if (alias.article && !isWithArticle(alias, words, at, lists)) return 0;
  for (let k = 0; k < length; k++) {
    const word = words[at + k];
    if (!word || word.sentence !== first.sentence) return 0;
    const wanted = alias.words[k]!;
    // "the U.S interests"
    if (k > 1 && k === length - 1 && wanted === '.' && word.text !== '.') return k;
    if (alias.capital[k] && !word.capital && !(k > 0 && maySmall(alias, k, lists))) return 0;
    if (k === 0) continue;
    if (word.kind === 'mark' || wanted.length === 1) {
      if (plainMark(word.lower) !== wanted) return 0;
    } else if (word.lower !== wanted && !nominativesOf(word.lower, cases).includes(wanted)) return 0;
  }
  return length;
}

/** "Wagner group", "Crimean peninsula"; "Banca centrale europea" where titles have one capital. */
function maySmall(
  { entity, words }: Alias,
  at: number,
  { forms, placeTails, emptyTails }: NameLists,
): boolean {
  if (!forms.titleCase && entity.kind === 'organisation') return true;
  return at === words.length - 1 && (placeTails.has(words[at]!) || emptyTails.has(words[at]!));
}

/** "the Times reported", not "the Atlantic coast", "the West Wing". */
function isWithArticle(
  { entity }: Alias,
  words: readonly NameWord[],
  at: number,
  { generic }: NameLists,
): boolean {
  const after = words[at + 1];
  if (words[at - 1]?.lower !== 'the') return false;
  if (after?.sentence !== words[at]!.sentence) return true;
  if (entity.kind === 'place') return !after.capital && after.text !== '-';
  return after.capital || !generic.has(after.lower);
}
