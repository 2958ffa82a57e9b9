import { monthNumber } from '../../languages/months.ts';
import { voiceOf } from '../labels/voice.ts';
import type { Quote, WordingMark } from '../reading.ts';
import type { ReadingText, Token } from '../reading-text.ts';
import type { ListedPhrase, WordLists } from './word-lists.ts';

/**
 * Hedges and valued words: whole words and phrases of the lists, the longest at each place. A capital in the middle of a
 * sentence makes it a name ("Brave New World"). Marks only: no score is made of them.
 */
export function findWording(source: ReadingText, quotes: readonly Quote[], lists: WordLists): WordingMark[] {
  const listed = source.lang === null ? null : lists.of(source.lang);
  if (listed === null) return [];
  const { tokens } = source;
  const voice = voiceOf(quotes);
  const marks: WordingMark[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const phrase = listed.get(tokens[i]!.lower)?.find((each) => standsAt(tokens, i, each));
    if (phrase === undefined) continue;
    const last = i + phrase.words.length - 1;
    if (phrase.kind !== 'none' && !isName(tokens, i)) {
      const span = { start: tokens[i]!.start, end: tokens[last]!.end };
      marks.push({ ...span, kind: phrase.kind, voice: voice(span) });
    }
    i = last;
  }
  return marks;
}

function standsAt(tokens: readonly Token[], at: number, { words }: ListedPhrase): boolean {
  const { sentence } = tokens[at]!;
  // Part of a compound ("battle-brave", "fake-news") says something else, or less.
  if (tokens[at - 1]?.text === '-' && !tokens[at]!.spaced) return false;
  return words.every((word, i) => tokens[at + i]?.lower === word && tokens[at + i]!.sentence === sentence);
}

/** Capital letters begin names and sentences; what begins a sentence may be a month ("May"). */
function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!token.capital) return false;
  const before = tokens[at - 1];
  const begins = before === undefined || before.sentence !== token.sentence || before.kind === 'mark';
  return !begins || monthNumber(token.lower) !== null;
}
