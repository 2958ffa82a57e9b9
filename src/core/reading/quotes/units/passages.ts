import type { Span } from '../../../article/article.ts';
import type { Mention } from '../../reading.ts';
import type { ReadingText, Token } from '../../reading-text.ts';
import type { MarkedQuote } from '../marks/marked-quotes.ts';
import { reportedClauses } from '../reports/reported-clauses.ts';
import { type Cue, findCues } from '../subjects/find-cues.ts';
import { subjectOf } from '../subjects/find-subject.ts';
import { MAX_ASKER, MAX_PASSAGE } from '../thresholds.ts';
import type { SpeechLexicon } from '../words/speech-lexicon.ts';
import { cueAt, tokenAt } from '../words/token-places.ts';
import type { AttributedCue, Passage, Report } from './passage.ts';
import type { QuotedPlace, Unit } from './unit.ts';
import { unitsOf } from './units-of.ts';

/** Sentences that belong together because a quote runs over them, as the outlet's own words and whole quotes. */
export interface Block extends Passage {
  /** Reported clauses without marks, none over another. */
  readonly reports: readonly Report[];
  /** Sentences, `lastSentence` included. */
  readonly firstSentence: number;
  readonly lastSentence: number;
}

/** The blocks of a text in order: one for each sentence or run of sentences that one quote holds together. */
export function blocksOf(
  source: ReadingText,
  places: readonly QuotedPlace[],
  mentions: readonly Mention[],
  lexicon: SpeechLexicon,
): Block[] {
  const { sentences, tokens } = source;
  const blocks: Block[] = [];
  let place = 0;
  for (let first = 0; first < sentences.length; ) {
    let last = first;
    while (place < places.length && places[place]!.start < sentences[last]!.end) {
      while (last + 1 < sentences.length && sentences[last + 1]!.start < places[place]!.end) last += 1;
      place += 1;
      if (
        last + 1 < sentences.length &&
        asksOn(source, places[place - 1]!, sentences[last]!, sentences[last + 1]!, lexicon)
      )
        last += 1;
    }
    const start = sentences[first]!.start;
    const end = Math.max(sentences[last]!.end, places[place - 1]?.end ?? 0);
    const from = tokenAt(tokens, start);
    const to = Math.min(tokens.length, tokenAt(tokens, end - 1) + 1);
    const told = places[place - 1] !== undefined && places[place - 1]!.end > start;
    // Nobody named, nothing quoted or said: such a sentence only counts.
    if (!told && !named(mentions, start, end) && !speaks(tokens, from, to, lexicon)) {
      blocks.push({ ...SILENT, firstSentence: first, lastSentence: last });
      first = last + 1;
      continue;
    }
    for (const { units, cues, soCalled, verbsKnown } of passagesOf(
      source,
      from,
      to,
      mentions,
      places,
      lexicon,
    )) {
      const reports =
        cues.length === 0 ? NO_REPORTS : reportsOf({ units, cues, soCalled, verbsKnown }, lexicon);
      blocks.push({ units, cues, soCalled, verbsKnown, reports, firstSentence: first, lastSentence: last });
    }
    first = last + 1;
  }
  return blocks;
}

const NO_REPORTS: readonly Report[] = [];
const SILENT = { units: [], cues: [], soCalled: [], verbsKnown: true, reports: NO_REPORTS };

/** Whether a mention begins between two places. */
function named(mentions: readonly Mention[], start: number, end: number): boolean {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low < mentions.length && mentions[low]!.start < end;
}

/** Whether one of the tokens can begin an expression of saying. */
function speaks(
  tokens: readonly Token[],
  from: number,
  to: number,
  { lexemes, elisions }: SpeechLexicon,
): boolean {
  for (let i = from; i < to; i++) {
    const { lower, kind } = tokens[i]!;
    if (kind !== 'word') continue;
    const lexeme = lexemes.get(lower);
    if (lexeme ? lexeme.cues.length > 0 : elisions.length > 0 && lower.includes("'")) return true;
  }
  return false;
}

/** Whether the sentence behind a quote is only who asks or cries it: “What now?” Todd said. */
function asksOn(
  { text, tokens }: ReadingText,
  quote: QuotedPlace,
  sentence: Span,
  next: Span,
  lexicon: SpeechLexicon,
): boolean {
  if (quote.end < sentence.end || next.end - next.start > MAX_ASKER) return false;
  if (!/[?!…]/.test(text[quote.end - 2] ?? '')) return false;
  const from = tokenAt(tokens, next.start);
  for (let i = from; i < from + 6 && tokens[i] && tokens[i]!.end < next.end; i++)
    if (cueAt(tokens, i, lexicon)) return tokens[i + 1] === undefined || tokens[i + 1]!.end + 20 >= next.end;
  return false;
}

/** Of reports that overlap the one whose verb comes first counts: its speaker says the other. */
function reportsOf(passage: Passage, lexicon: SpeechLexicon): Report[] {
  const reports: Report[] = [];
  for (const cue of passage.cues)
    for (const range of reportedClauses(passage, cue, lexicon))
      if (!reports.some(({ from, to }) => from < range.to && range.from < to))
        reports.push({ ...range, cue });
  return reports;
}

/** Quoted places by the quote that they stand in, -1 for none. */
export function placesByParent(quotes: readonly MarkedQuote[]): Map<number, QuotedPlace[]> {
  const places = new Map<number, QuotedPlace[]>();
  quotes.forEach(({ outer, parent }, quote) => {
    const place = { start: outer.start, end: outer.end, quote };
    const list = places.get(parent);
    if (list) list.push(place);
    else places.set(parent, [place]);
  });
  return places;
}

/** The tokens `from` to `to` as units with their verbs of saying; in one piece but for sentences without an end. */
export function passagesOf(
  source: ReadingText,
  from: number,
  to: number,
  mentions: readonly Mention[],
  places: readonly QuotedPlace[],
  lexicon: SpeechLexicon,
): Passage[] {
  const units = unitsOf(source, from, to, mentions, places, lexicon);
  if (units.length <= MAX_PASSAGE) return [passageOf(units, lexicon)];
  const passages: Passage[] = [];
  for (let at = 0; at < units.length; at += MAX_PASSAGE)
    passages.push(passageOf(units.slice(at, at + MAX_PASSAGE), lexicon));
  return passages;
}

function passageOf(units: readonly Unit[], lexicon: SpeechLexicon): Passage {
  const verbsKnown = lexicon.words.pastEndings !== undefined;
  const found = findCues(units, lexicon);
  if (found.length === 0) return { units, cues: [], soCalled: [], verbsKnown };
  const soCalled = found.filter(({ entry }) => entry.kind === 'so-called').map(({ end }) => end);
  const cues = soCalled.length === 0 ? found : found.filter(({ entry }) => entry.kind !== 'so-called');
  const starts = new Set(cues.map(({ start }) => start));
  const isCueStart = (unit: number) => starts.has(unit);
  return {
    units,
    cues: cues.map((cue) => attributed(units, cue, isCueStart, lexicon)),
    soCalled,
    verbsKnown,
  };
}

function attributed(
  units: readonly Unit[],
  { entry, start, end, verbEnd, passive, infinitive }: Cue,
  isCueStart: (unit: number) => boolean,
  lexicon: SpeechLexicon,
): AttributedCue {
  const cue = { entry, start, end, verbEnd, passive, infinitive };
  return {
    entry,
    start,
    end,
    verbEnd,
    passive,
    infinitive,
    subject: subjectOf(units, cue, isCueStart, lexicon),
  };
}
