import type { DateMark, NameMark, NumberMark, QuoteMark, ReadMark } from '../../../corpus/read-marks.ts';
import { day } from '../../strings.ts';
import { number } from '../words/amounts.ts';
import { lookWords } from '../words/look.ts';

export type ReadKind = ReadMark['kind'];
export const READ_KINDS: readonly ReadKind[] = ['name', 'number', 'date', 'quote'];

/** One thing that was read, in all its places. */
export interface ReadEntry {
  /** As it is printed where it is printed most fully. */
  readonly printed: string;
  /** What it was understood as, in words. */
  readonly understood: string;
  /** Offsets into the text, in order. */
  readonly places: readonly number[];
}

const say = lookWords.article.read;
/** A quote is told by its first words. */
const QUOTE_LENGTH = 80;

/** What was read, by kind; the same thing read in several places is one entry. Names named most often come first. */
export function readEntries(
  text: string,
  marks: readonly ReadMark[],
): { readonly [kind in ReadKind]: readonly ReadEntry[] } {
  const entries = new Map<string, ReadEntry & { readonly kind: ReadKind }>();
  for (const mark of marks) {
    const printed = printedAs(text, mark);
    const understood = understoodAs(mark, printed);
    const key = JSON.stringify([mark.kind, keyOf(mark, printed), understood]);
    const before = entries.get(key);
    entries.set(key, {
      kind: mark.kind,
      printed: before?.printed ?? printed,
      understood,
      places: [...(before?.places ?? []), mark.start],
    });
  }
  const all = [...entries.values()];
  const of = (kind: ReadKind) => all.filter((entry) => entry.kind === kind);
  return {
    name: of('name').toSorted((a, b) => b.places.length - a.places.length),
    number: of('number'),
    date: of('date'),
    quote: of('quote'),
  };
}

/** What a mark was understood as, for the place where it stands. */
export function understood(text: string, mark: ReadMark): string {
  return understoodAs(mark, printedAs(text, mark));
}

function printedAs(text: string, mark: ReadMark): string {
  if (mark.kind === 'name') return mark.fullest;
  const printed = text.slice(mark.start, mark.end).replace(/\s+/gu, ' ');
  return mark.kind === 'quote' && printed.length > QUOTE_LENGTH
    ? `${printed.slice(0, QUOTE_LENGTH)} …`
    : printed;
}

function keyOf(mark: ReadMark, printed: string): string {
  return mark.kind === 'name'
    ? (mark.entity ?? printed)
    : mark.kind === 'quote'
      ? String(mark.start)
      : printed;
}

function understoodAs(mark: ReadMark, printed: string): string {
  switch (mark.kind) {
    case 'name':
      return nameWords(mark, printed);
    case 'number':
      return numberWords(mark);
    case 'date':
      return dateWords(mark);
    case 'quote':
      return quoteWords(mark);
  }
}

function nameWords({ of, entity, known }: NameMark, printed: string): string {
  if (entity === null) return `${say.name[of]}, ${say.name.unsure}`;
  // An id is the usual English name with hyphens: worth saying where the article prints the name otherwise.
  const usual = entity.replaceAll('-', ' ');
  const differs = known && usual !== plain(printed);
  return differs ? `${say.name[of]}, ${say.name.known(usual)}` : say.name[of];
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll('-', ' ');
}

function numberWords({ value, high, unit, thing, bound }: NumberMark): string {
  const amount = high === null ? number(value) : say.range(number(value), number(high));
  const of = thing ?? unit;
  return say.bound[bound](of === null ? amount : `${amount} ${of}`);
}

function dateWords({ date, precision }: DateMark): string {
  if (precision === 'day' || precision === 'minute') return dayAndTime(date);
  return `${date} (${say.precision[precision]})`;
}

/** `2022-12-19T05:00` as a day with its time. */
function dayAndTime(date: string): string {
  const [on = date, at] = date.split('T');
  const words = day(on, 'long') ?? on;
  return at === undefined ? words : `${words}, ${at}`;
}

function quoteWords({ of, speaker, speakerKind, cue, cueClass }: QuoteMark): string {
  const who =
    speaker !== null
      ? say.speaker(speaker)
      : speakerKind === 'anonymous'
        ? say.anonymous
        : of === 'title' || of === 'scare'
          ? ''
          : say.nobody;
  const how = cueClass === null ? '' : say.cueClass[cueClass];
  return [say.quote[of], who, cue === null ? '' : say.cue(cue), how].filter((part) => part !== '').join(', ');
}
