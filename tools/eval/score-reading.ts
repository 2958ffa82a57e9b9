import { cut, type Span } from '../../src/core/article/article.ts';
import { slug } from '../../src/core/reading/names/slug.ts';
import type { Label, NumberMention, Quote, Reading } from '../../src/core/reading/reading.ts';
import type { GoldArticle, GoldLabel, GoldNumber, GoldQuote } from './gold.ts';
import { add, overlap, overlaps, type Pairing, pair, sameSpan, type Tally, tally, tallyOf } from './score.ts';

/** Tallies of all that is measured, and what was missed or wrong, as lines to read. */
export class ReadingScore {
  readonly sentences = tally();
  readonly mentions = tally();
  readonly linked = tally();
  readonly numbers = tally();
  readonly dates = tally();
  readonly quotes = tally();
  readonly indirect = tally();
  readonly speakers = tally();
  readonly cueClasses = tally();
  readonly labels = tally();
  readonly war = tally();
  readonly errors: { readonly measure: string; readonly line: string }[] = [];

  /** @param idOf the gazetteer's id for a gold slug, or the slug itself */
  add(gold: GoldArticle, reading: Reading, text: string, idOf: (slug: string) => string): void {
    const show = (span: Span) => cut(text, span).replaceAll('\n', ' ');
    const near = (span: Span) =>
      text.slice(Math.max(0, span.start - 30), span.end + 30).replaceAll('\n', ' ');
    const note = (measure: string, what: string, span: Span, more = '') =>
      this.errors.push({ measure, line: `${gold.id} ${what} «${show(span)}» ${more} in «${near(span)}»` });
    const count = <G extends Span, F extends Span>(measure: string, to: Tally, paired: Pairing<G, F>) => {
      add(to, tallyOf(paired));
      for (const missed of paired.missed) note(measure, 'missed', missed, values(missed));
      for (const wrong of paired.wrong) note(measure, 'wrong', wrong, values(wrong));
    };

    count('sentences', this.sentences, pair(gold.sentences, reading.sentences, sameSpan));

    const mentions = pair(gold.mentions, reading.mentions, sameSpan);
    count('mentions', this.mentions, mentions);
    for (const [wanted, found] of mentions.pairs) {
      if (wanted.entity === null) continue;
      const right = found.entity !== null && idOf(found.entity) === idOf(wanted.entity);
      add(this.linked, { right: right ? 1 : 0, found: 1, wanted: 1 });
      if (!right) note('linked', 'linked', wanted, `${found.entity} for ${idOf(wanted.entity)}`);
    }

    count(
      'numbers',
      this.numbers,
      pair(gold.numbers, reading.numbers, (a, b) => sameNumber(a, b, text)),
    );
    count(
      'dates',
      this.dates,
      pair(gold.dates, reading.dates, (a, b) => overlaps(a, b) && a.date === b.date),
    );

    const marked = (kind: string) => kind === 'direct' || kind === 'partial';
    const quotes = pair(
      gold.quotes.filter(({ kind }) => marked(kind)),
      reading.quotes.filter(({ kind }) => marked(kind)),
      (a, b) => overlap(a, b) > 0.9,
    );
    count('quotes', this.quotes, quotes);
    const indirect = pair(
      gold.quotes.filter(({ kind }) => kind === 'indirect'),
      reading.quotes.filter(({ kind }) => kind === 'indirect'),
      (a, b) => overlap(a, b) > 0.5,
    );
    count('indirect', this.indirect, indirect);
    for (const [wanted, found] of [...quotes.pairs, ...indirect.pairs]) {
      const right = sameSpeaker(wanted, found, text, idOf);
      add(this.speakers, { right: right ? 1 : 0, found: 1, wanted: 1 });
      if (!right)
        note(
          'speakers',
          'speaker',
          wanted,
          `${speakerOf(found, text)} for ${JSON.stringify(wanted.speaker)}`,
        );
      if (wanted.class === null) continue;
      const classed = wanted.class === found.cueClass;
      add(this.cueClasses, { right: classed ? 1 : 0, found: 1, wanted: 1 });
      if (!classed)
        note('cueClasses', 'class', wanted, `${found.cueClass} for ${wanted.class} (${wanted.cue})`);
    }

    count(
      'labels',
      this.labels,
      pair(
        gold.labels,
        reading.labels.filter(({ form }) => form !== 'event'),
        (a, b) => sameLabel(a, b, idOf),
      ),
    );
    count(
      'war',
      this.war,
      pair(
        gold.war,
        reading.labels.filter(({ form }) => form === 'event'),
        (a, b) => overlaps(a, b) && a.voice === b.voice,
      ),
    );
  }
}

/** The same value and unit where the spans meet; a counted noun is the same if either names the other's head. */
export function sameNumber(gold: GoldNumber, found: NumberMention, text: string): boolean {
  if (!meets(gold, found) || !sameValue(gold.value, found.value)) return false;
  if (gold.high === undefined ? found.high !== null : !sameValue(gold.high, found.high ?? 0)) return false;
  const unit = gold.unit.toLowerCase();
  const thing = found.thing ? cut(text, found.thing).toLowerCase() : '';
  return found.unit?.toLowerCase() === unit || thing === unit || thing.endsWith(` ${unit}`);
}

/** Two thirds were written down as .6667. */
const sameValue = (a: number, b: number) => Math.abs(a - b) <= 1e-3 * Math.abs(a);

const meets = (gold: Span, found: Span) => found.start < gold.end && gold.start < found.end;

/** Most of the words, of the same target; an article at the beginning makes no difference. */
function sameLabel(gold: GoldLabel, found: Label, idOf: (slug: string) => string): boolean {
  return overlap(gold, found) > 0.6 && gold.voice === found.voice && idOf(gold.target) === idOf(found.target);
}

export function sameSpeaker(
  gold: GoldQuote,
  { speaker, source }: Quote,
  text: string,
  idOf: (slug: string) => string,
): boolean {
  if (gold.speaker === null) return speaker === null;
  if (speaker === null) return false;
  const printed = [speaker, source].flatMap((span) => (span === null ? [] : [cut(text, span)]));
  if (typeof gold.speaker === 'string') {
    const wanted = idOf(gold.speaker);
    if (speaker.entity !== null) return idOf(speaker.entity) === wanted;
    return printed.some((words) => idOf(slug(words.replace(/^the /i, ''))) === wanted);
  }
  // A source without a name may be named at several places ("a local woman", "the woman").
  const span = gold.speaker;
  if (speaker.entity !== null) return false;
  const head = lastWord(cut(text, span));
  return (
    [speaker, source].some((each) => each !== null && overlaps(each, span)) ||
    printed.some((words) => lastWord(words) === head)
  );
}

const lastWord = (words: string) => words.toLowerCase().split(' ').at(-1);

function speakerOf({ speaker, source }: Quote, text: string): string {
  if (speaker === null) return 'nobody';
  return `${speaker.entity ?? `~${cut(text, speaker)}`}${source ? ` («${cut(text, source)}»)` : ''}`;
}

function values(item: Span): string {
  const { start: _, end: __, ...rest } = item;
  return Object.keys(rest).length > 0 ? JSON.stringify(rest) : '';
}
