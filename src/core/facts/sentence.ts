import type { Span } from '../article/article.ts';
import { articleWords, wordsBySpan } from '../article/article-words.ts';
import { type Word, words } from '../article/words.ts';
import type { DateMention, NumberMention, Quote, ReadArticle } from '../reading/reading.ts';
import { clockTimes } from './clock-times.ts';
import { isPageFurniture } from './page-furniture.ts';
import { ALIGNING } from './thresholds.ts';

/** A sentence of an article of the event, with what was read in it: what it is compared by. */
export interface Sentence extends Span {
  readonly article: string;
  /** Language it was read in; null if unknown. */
  readonly lang: string | null;
  /** Place among the article's sentences, from 0; -1 for the headline, whose span points into the title. */
  readonly position: number;
  /** How many sentences the article has. */
  readonly of: number;
  readonly words: readonly Word[];
  /** Whether it ends as a sentence does; headings, picture lines and torn sentences don't. */
  readonly closed: boolean;
  /** Whether it only asks, in the outlet's own voice. */
  readonly asks: boolean;
  /** Ids of who and what is named in it, quoted in it, or stood for by a description; and where, if it is here. */
  readonly entities: ReadonlyMap<string, Span | null>;
  readonly numbers: readonly NumberMention[];
  readonly dates: readonly DateMention[];
  /** Times of day in it, as {@link clockTimes} gives them. */
  readonly times: readonly number[];
  /** Quoted and reported words of which some stand here. */
  readonly quotes: readonly Quote[];
  /** Parts of it that can report a fact of their own; none where it is one clause. */
  readonly clauses: readonly Span[];
}

const CLOSED = /[.!?…。！？।][\s"“”„«»'’)\]]*$/;
const ASKS = /[?？][\s"“”„«»'’)\]]*$/;

/** A stop with the marks that close after it. */
const ENDING = 6;

/** Shorter sentences ("Look.", "©AP") assert nothing that could be compared. */
const FEWEST_WORDS = 4;

/** The sentences of an article that can be compared, in its order; notices and credits of its page are none. */
export function comparableSentences({ article, reading }: ReadArticle): Sentence[] {
  const { sentences } = reading;
  const mentions = bySentence(sentences, reading.mentions);
  const labels = bySentence(sentences, reading.labels);
  const numbers = bySentence(sentences, reading.numbers);
  const dates = bySentence(sentences, reading.dates);
  const quotes = bySentence(sentences, reading.quotes);
  const clauses = bySentence(sentences, reading.clauses);
  return wordsBySpan(articleWords(article), sentences)
    .map((own, position): Sentence => {
      const { start, end } = sentences[position]!;
      const entities = new Map<string, Span | null>();
      const add = (id: string, span: Span | null) => entities.set(id, entities.get(id) ?? span);
      for (const mention of mentions[position]!) if (mention.entity !== null) add(mention.entity, mention);
      for (const label of labels[position]!) if (label.form !== 'title') add(label.target, label);
      const spoken = quotes[position]!.filter(({ kind }) => kind !== 'scare' && kind !== 'title');
      const printed = article.text.slice(start, end);
      const ending = printed.slice(-ENDING);
      for (const { speaker } of spoken) if (speaker?.entity) add(speaker.entity, null);
      return {
        start,
        end,
        article: article.id,
        lang: reading.lang,
        position,
        of: sentences.length,
        words: own,
        closed: CLOSED.test(ending),
        asks: spoken.length === 0 && ASKS.test(ending),
        entities,
        numbers: numbers[position]!,
        dates: dates[position]!,
        times: clockTimes(printed),
        quotes: spoken,
        clauses: clauses[position]!,
      };
    })
    .filter(
      ({ words: own, start, end }) =>
        own.length >= FEWEST_WORDS && !isPageFurniture(article.text.slice(start, end)),
    );
}

/** Whether it can be listed as a claim: headings, picture lines and questions are matched, but never listed. */
export function isClaim({ closed, asks, words: own }: Sentence): boolean {
  return closed && !asks && own.length >= ALIGNING.claimFewestWords;
}

/** The headline as a sentence, by its words alone: what it says was not read. */
export function headlineSentence({ article, reading }: ReadArticle): Sentence[] {
  const own = words(article.title);
  if (own.length < FEWEST_WORDS) return [];
  const none = {
    entities: new Map<string, Span>(),
    numbers: [],
    dates: [],
    times: [],
    quotes: [],
    clauses: [],
  };
  const span = { start: 0, end: article.title.length };
  return [
    {
      ...span,
      article: article.id,
      lang: reading.lang,
      position: -1,
      of: reading.sentences.length,
      words: own,
      closed: false,
      asks: false,
      ...none,
    },
  ];
}

/** For each sentence what has a part in it; `spans` are in order of their beginnings, and may overlap. Linear but for that. */
function bySentence<T extends Span>(sentences: readonly Span[], spans: readonly T[]): T[][] {
  const found = sentences.map((): T[] => []);
  let first = 0;
  for (const span of spans) {
    while (first < sentences.length && sentences[first]!.end <= span.start) first += 1;
    for (let i = first; i < sentences.length && sentences[i]!.start < span.end; i++) found[i]!.push(span);
  }
  return found;
}
