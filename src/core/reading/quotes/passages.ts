import type { Span } from '../../article/article.ts';
import type { Mention } from '../reading.ts';
import type { ReadingText } from '../reading-text.ts';
import type { AttributedCue, Passage, Report } from './clause-bounds.ts';
import { findCues } from './find-cues.ts';
import { subjectOf } from './find-subject.ts';
import type { MarkedQuote } from './marked-quotes.ts';
import { reportedClauses } from './reported-clauses.ts';
import type { SpeechLexicon } from './speech-lexicon.ts';
import { tokenAt } from './token-places.ts';
import { type QuotedPlace, unitsOf } from './units.ts';

/** Sentences that belong together because a quote runs over them, as the outlet's own words and whole quotes. */
export interface Block extends Passage, Span {
  /** Reported clauses without marks, none over another. */
  readonly reports: readonly Report[];
  /** Sentences, `lastSentence` included. */
  readonly firstSentence: number;
  readonly lastSentence: number;
}

/** The blocks of a text in order: one for each sentence or run of sentences that one quote holds together. */
export function blocksOf(
  source: ReadingText,
  quotes: readonly MarkedQuote[],
  mentions: readonly Mention[],
  lexicon: SpeechLexicon,
): Block[] {
  const { sentences, tokens } = source;
  const places = placesOf(quotes, -1);
  const blocks: Block[] = [];
  let place = 0;
  for (let first = 0; first < sentences.length; ) {
    let last = first;
    while (place < places.length && places[place]!.start < sentences[last]!.end) {
      while (last + 1 < sentences.length && sentences[last + 1]!.start < places[place]!.end) last += 1;
      place += 1;
    }
    const start = sentences[first]!.start;
    const end = Math.max(sentences[last]!.end, places[place - 1]?.end ?? 0);
    const passage = passageOf(
      source,
      tokenAt(tokens, start),
      tokenAt(tokens, end - 1) + 1,
      mentions,
      places,
      lexicon,
    );
    blocks.push({ ...passage, reports: reportsOf(passage, lexicon), start, end, firstSentence: first, lastSentence: last });
    first = last + 1;
  }
  return blocks;
}

/** Of reports that overlap the one whose verb comes first counts: its speaker says the other. */
function reportsOf(passage: Passage, lexicon: SpeechLexicon): Report[] {
  const reports: Report[] = [];
  for (const cue of passage.cues)
    for (const range of reportedClauses(passage, cue, lexicon))
      if (!reports.some(({ from, to }) => from < range.to && range.from < to)) reports.push({ ...range, cue });
  return reports;
}

export function placesOf(quotes: readonly MarkedQuote[], parent: number): QuotedPlace[] {
  return quotes.flatMap(({ outer, parent: inside }, quote) =>
    inside === parent ? [{ ...outer, quote }] : [],
  );
}

export function passageOf(
  source: ReadingText,
  from: number,
  to: number,
  mentions: readonly Mention[],
  places: readonly QuotedPlace[],
  lexicon: SpeechLexicon,
): Passage {
  const units = unitsOf(source, from, to, mentions, places, lexicon);
  const verbsKnown = lexicon.words.pastEndings !== undefined;
  const found = findCues(units);
  const cues = found.filter(({ entry }) => entry.kind !== 'so-called');
  const soCalled = found.filter(({ entry }) => entry.kind === 'so-called').map(({ end }) => end);
  if (cues.length === 0) return { units, cues: [], soCalled, verbsKnown };
  const starts = new Set(cues.map(({ start }) => start));
  const isCueStart = (unit: number) => starts.has(unit);
  return {
    units,
    soCalled,
    verbsKnown,
    cues: cues.map((cue): AttributedCue => ({ ...cue, subject: subjectOf(units, cue, isCueStart, lexicon) })),
  };
}
