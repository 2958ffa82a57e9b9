import type { DatePrecision, Reading, Speaker } from '../../src/core/reading/reading.ts';
import type { GoldArticle, GoldQuote } from './gold.ts';

/** A second person's marks as if they were a reading, so that two people are measured as the rules are. */
export function asReading(gold: GoldArticle): Reading {
  return {
    id: gold.id,
    lang: 'en',
    sentences: gold.sentences,
    clauses: [],
    mentions: gold.mentions.map((mention) => ({ ...mention, known: true })),
    numbers: gold.numbers.map((number) => ({
      ...number,
      high: number.high ?? null,
      thing: null,
      bound: number.bound ?? 'exact',
    })),
    dates: gold.dates.map((date) => ({ ...date, precision: 'day' satisfies DatePrecision })),
    quotes: gold.quotes.map((quote) => ({
      start: quote.start,
      end: quote.end,
      kind: quote.kind,
      speaker: speakerOf(quote),
      source: null,
      cue: null,
      cueClass: quote.class,
    })),
    labels: [
      ...gold.labels.map((label) => ({ ...label, form: 'description' as const })),
      ...gold.war.map((span) => ({ ...span, target: 'war', form: 'event' as const })),
    ],
    wording: [],
  };
}

function speakerOf({ speaker }: GoldQuote): Speaker | null {
  if (speaker === null) return null;
  if (typeof speaker === 'string') return { start: 0, end: 0, entity: speaker, kind: 'unknown' };
  return { ...speaker, entity: null, kind: 'anonymous' };
}
