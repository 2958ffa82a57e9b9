import { type PhraseText, together } from '../phrases/phrase-text.ts';
import { Word } from '../phrases/word-kinds.ts';
import type { Quote } from '../reading.ts';

/** Who speaks, and of whom, where a token stands inside quotation marks. */
export interface Spoken {
  /** Id of who is quoted, for "I am a citizen"; null if that is nobody named. */
  readonly speaker: string | null;
  /** Mention behind the cue, for "he is a thug": “…,” Johnson said of Putin. */
  readonly about: number | null;
}

/** Null outside quotation marks. */
export function spokenAt(t: PhraseText, quotes: readonly Quote[]): (token: number) => Spoken | null {
  const { tokens } = t;
  const marked = quotes.filter(({ kind }) => kind === 'direct' || kind === 'partial');
  return (token) => {
    const { start } = tokens[token]!;
    const quote = marked[lastUpTo(marked, start)];
    if (quote === undefined || quote.end <= start) return null;
    const { speaker } = quote;
    return { speaker: speaker?.kind === 'person' ? speaker.entity : null, about: aboutWhom(t, quote) };
  };
}

/** "said of Mr. Putin" */
function aboutWhom(t: PhraseText, { cue }: Quote): number | null {
  if (cue === null) return null;
  const verb = lastUpTo(t.tokens, cue.end - 1);
  const of = verb + 1;
  if (verb < 0 || !together(t, verb, of) || !(t.flags[of]! & Word.complement)) return null;
  let name = of + 1;
  if (t.flags[name]! & Word.address) name += t.tokens[name + 1]?.text === '.' ? 2 : 1;
  const mention = t.mentionOf[name] ?? -1;
  return mention >= 0 ? mention : null;
}

/** Place of the last span that begins at or before a place of the text, or -1. */
function lastUpTo(spans: readonly { readonly start: number }[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
