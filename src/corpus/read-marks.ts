import { type Article, cut, type Span } from '../core/article/article.ts';
import type {
  CueClass,
  DatePrecision,
  EntityKind,
  NumberMention,
  Quote,
  Reading,
  Speaker,
} from '../core/reading/reading.ts';

/** A place in an article's text with what it was read as: plain values, for a surface to put into words. */
export type ReadMark = NameMark | NumberMark | DateMark | QuoteMark;

export interface NameMark extends Span {
  readonly kind: 'name';
  readonly of: EntityKind | 'unknown';
  /** Whom or what it was taken for: an id of the gazetteer, or one made from the article; null where unsure. */
  readonly entity: string | null;
  /** Whether the id is the gazetteer's. */
  readonly known: boolean;
  /** The fullest form of that name in this article, as it is printed; its own words where the name is unsure. */
  readonly fullest: string;
}

export interface NumberMark extends Span {
  readonly kind: 'number';
  readonly value: number;
  /** Upper end of a range, or null. */
  readonly high: number | null;
  /** `USD`, `percent`, `km`, or the noun counted; null for a bare number. */
  readonly unit: string | null;
  /** The thing counted, as it is printed. */
  readonly thing: string | null;
  readonly bound: NumberMention['bound'];
}

export interface DateMark extends Span {
  readonly kind: 'date';
  /** As in `DateMention.date`. */
  readonly date: string;
  readonly precision: DatePrecision;
}

export interface QuoteMark extends Span {
  readonly kind: 'quote';
  readonly of: Quote['kind'];
  /** Who is quoted, as the article names it most fully; null where nobody is. */
  readonly speaker: string | null;
  readonly speakerKind: Speaker['kind'] | null;
  /** The words that attribute it ("said", "according to"), as printed. */
  readonly cue: string | null;
  readonly cueClass: CueClass | null;
}

/** The names, numbers, dates and quotes of a reading, in order of place, what is longer before what lies in it. */
export function readMarks(article: Article, reading: Reading): ReadMark[] {
  const printed = (span: Span) => cut(article.text, span);
  const fullest = fullestNames(article, reading);
  const nameOf = (entity: string | null, span: Span) =>
    (entity === null ? undefined : fullest.get(entity)) ?? printed(span);
  const marks: ReadMark[] = [
    ...reading.mentions.map(
      ({ start, end, kind, entity, known }): NameMark => ({
        kind: 'name',
        start,
        end,
        of: kind,
        entity,
        known,
        fullest: nameOf(entity, { start, end }),
      }),
    ),
    ...reading.numbers.map(
      ({ start, end, value, high, unit, thing, bound }): NumberMark => ({
        kind: 'number',
        start,
        end,
        value,
        high,
        unit,
        thing: thing && printed(thing),
        bound,
      }),
    ),
    ...reading.dates.map(
      ({ start, end, date, precision }): DateMark => ({ kind: 'date', start, end, date, precision }),
    ),
    ...reading.quotes.map(
      ({ start, end, kind, speaker, cue, cueClass }): QuoteMark => ({
        kind: 'quote',
        start,
        end,
        of: kind,
        speaker: speaker && nameOf(speaker.entity, speaker),
        speakerKind: speaker?.kind ?? null,
        cue: cue && printed(cue),
        cueClass,
      }),
    ),
  ];
  return marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** By id, the longest form that the article prints; of equal length the first. */
function fullestNames(article: Article, reading: Reading): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const mention of reading.mentions) {
    if (mention.entity === null) continue;
    const name = cut(article.text, mention);
    if (name.length > (names.get(mention.entity)?.length ?? 0)) names.set(mention.entity, name);
  }
  return names;
}
