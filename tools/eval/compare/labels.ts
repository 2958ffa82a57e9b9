import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../../src/core/article/article.ts';
import { type LedgerEntry, labelsLedger, type PlaceOrigins } from '../../../src/core/framing/ledger.ts';
import { type Lexicon, lexiconFromTable } from '../../../src/core/reading/lexicon.ts';
import { roleLexicon } from '../../../src/core/reading/phrases/role-lexicon.ts';
import { Word } from '../../../src/core/reading/phrases/word-kinds.ts';
import { readArticle } from '../../../src/core/reading/read-article.ts';
import type { ReadArticle } from '../../../src/core/reading/reading.ts';
import { lexiconTable } from '../../packaged-tables.ts';
import { findDataSet, linesOf } from '../data-folders.ts';
import { commonest, grouped, type Marked, type Source, tokenPlaces } from '../newswcl50.ts';
import type { EvalOptions } from '../options.ts';
import { add, overlaps, precision, recall, type Tally, tally } from '../score.ts';

/** A mention of the set by its place, with the id that ours give its chain. */
interface Coded extends Span {
  readonly chain: string;
  readonly type: string;
  readonly article: string;
  readonly isLabel: boolean;
}

/** Of our labels those that are coded, of the coded ones those that are held, of an outlet's chains those with one held. */
interface Scores {
  readonly right: Tally;
  readonly held: Tally;
  readonly outlets: Tally;
}

interface WclEvent {
  readonly name: string;
  readonly articles: readonly ReadArticle[];
  readonly coded: readonly Coded[];
}

/**
 * NewsWCL50 (Hamborg 2019; ten events of spring 2018, five outlets each): which of the set's labels the ledger of an event
 * holds. The set codes every phrase that stands for an actor; it is a label where it has a word that is no name: a small
 * letter on a word that is no article, preposition, possessive or "Mr", or a title with a capital ("President Trump",
 * "the President"). It is held if the ledger has a label at its place, in any voice, of the entity that our mentions and
 * labels give most of its chain in that article. Precision: of the ledger's labels with such an entity, those at a place
 * that the set has coded for that chain. A label that its coders left out counts as wrong. Nothing was tuned on it here;
 * reading was measured on it before.
 */
export function evalLabels(options: EvalOptions): void {
  const folder = findDataSet('newswcl50', options.data ?? null);
  console.log('\nNewsWCL50, labels in the ledger');
  if (folder === null) {
    console.log('  not here; give the folder of the sets with --data');
    return;
  }
  const lexicon = lexiconFromTable(lexiconTable(process.cwd()));
  const events = eventsOf(folder, lexicon);
  const ledgers = {
    'all labels': events.map((event) => ledgerOf(event, lexicon, { leastOrigins: 1, leastLabels: 1 })),
    'what is said of actors with enough of them': events.map((event) => ledgerOf(event, lexicon)),
  };
  for (const [name, all] of Object.entries(ledgers)) {
    console.log(`  ${name}`);
    for (const types of [['ACTOR'], ['COUNTRY'], ['GROUP', 'ACTOR-I']]) {
      const each = events.map((event, i) => scoreEvent(event, all[i]!, types, printer(options, name, types)));
      const row = (key: keyof Scores, of: (t: Tally) => number, size: 'found' | 'wanted') => {
        const sum = tally();
        for (const score of each) add(sum, score[key]);
        const values = each.filter((score) => score[key][size] > 0).map((score) => of(score[key]));
        return `${figure(of(sum))} (${sum[size]}; events ${figure(Math.min(...values))}–${figure(Math.max(...values))})`;
      };
      console.log(
        `    ${types.join(' and ').padEnd(18)} P ${row('right', precision, 'found')}  R ${row('held', recall, 'wanted')}` +
          `  at least one label of an outlet’s for one of them ${row('outlets', recall, 'wanted')}`,
      );
    }
  }
}

const figure = (value: number) => value.toFixed(3).replace(/^0/, '');

type Print = (line: () => string) => void;

function printer({ errors }: EvalOptions, name: string, types: readonly string[]): Print {
  const isAsked = errors === 'labels' && name === 'all labels' && types.includes('ACTOR');
  return (line) => {
    if (isAsked) console.log(`      ${line()}`);
  };
}

function eventsOf(folder: string, lexicon: Lexicon): WclEvent[] {
  const sources = linesOf<Source & { readonly event: string | number }>(
    readFileSync(join(folder, 'articles.jsonl'), 'utf8'),
  );
  const marked = grouped(
    linesOf<Marked>(readFileSync(join(folder, 'mentions.jsonl'), 'utf8')),
    ({ id }) => id,
  );
  const isLabel = labelTest(lexicon);
  return [...grouped(sources, ({ event }) => String(event))].map(([name, list]) => {
    const coded: Coded[] = [];
    const articles = list.map((source): ReadArticle => {
      const text = source.sentences.join(' ');
      const places = tokenPlaces(source, text);
      for (const { sent, start_tok, end_tok, chain, type } of marked.get(source.id) ?? []) {
        const [first, last] = [places[sent]?.[start_tok], places[sent]?.[end_tok]];
        if (!first || !last) continue;
        const span = { start: first.start, end: last.end };
        coded.push({
          ...span,
          chain,
          type,
          article: source.id,
          isLabel: isLabel(text.slice(span.start, span.end)),
        });
      }
      const article = { id: source.id, url: null, outlet: source.outlet, title: '', byline: null, text };
      const whole = { ...article, published: '2018-05-01', lang: 'en' };
      return { article: whole, reading: readArticle(whole, lexicon) };
    });
    return { name, articles, coded };
  });
}

/** Whether a coded phrase has words that are no name. */
function labelTest({ languages }: Lexicon): (phrase: string) => boolean {
  const roles = roleLexicon(languages, 'en')!;
  const empty =
    Word.definite |
    Word.indefinite |
    Word.possessive |
    Word.address |
    Word.and |
    Word.complement |
    Word.subject |
    Word.object;
  return (phrase) => {
    const words = phrase.match(/\p{L}+/gu) ?? [];
    return words.some((word, i) => {
      const flags = roles.flagsOf(word.toLowerCase());
      if (flags & empty || word === 's') return false;
      if (word[0] === word[0]!.toLowerCase()) return !(flags & (Word.namedComplement | Word.looseComplement));
      const opened = i > 0 && (roles.flagsOf(words[i - 1]!.toLowerCase()) & Word.definite) !== 0;
      return (flags & (Word.person | Word.rank)) !== 0 && (i < words.length - 1 || opened);
    });
  };
}

/** The set has one article an outlet for each event. */
const APART: PlaceOrigins = {
  originOf: ({ article }) => article,
  countReports: (places) => new Set(places.map(({ article }) => article)).size,
};

function ledgerOf(
  { articles }: WclEvent,
  lexicon: Lexicon,
  least?: { leastOrigins: number; leastLabels: number },
): LedgerEntry[] {
  return labelsLedger(articles, APART, lexicon, least);
}

function scoreEvent(
  { articles, coded }: WclEvent,
  ledger: readonly LedgerEntry[],
  types: readonly string[],
  print: Print,
): Scores {
  const held = tally();
  const right = tally();
  const outlets = tally();
  for (const { article, reading } of articles) {
    const uses = ledger.flatMap(({ entity, labels: own, reported, quoted }) =>
      [...own, ...reported, ...quoted].flatMap((each) =>
        each.uses.filter((use) => use.article === article.id).map((use) => ({ ...use, entity })),
      ),
    );
    const own = coded.filter((each) => each.article === article.id && types.includes(each.type));
    const named = [
      ...reading.mentions.map((each) => ({ ...each, id: each.entity })),
      ...reading.labels.map((each) => ({ ...each, id: each.target })),
    ];
    const places = new Map<string, Coded[]>();
    for (const [, mentions] of grouped(own, ({ chain }) => chain)) {
      const id = commonest(
        named.filter((each) => mentions.some((mention) => overlaps(mention, each))).map((each) => each.id),
      );
      const wanted = mentions.filter(({ isLabel }) => isLabel);
      const met = wanted.filter((mention) => uses.some((use) => use.entity === id && overlaps(mention, use)));
      held.wanted += wanted.length;
      held.right += met.length;
      outlets.wanted += wanted.length > 0 ? 1 : 0;
      outlets.right += met.length > 0 ? 1 : 0;
      for (const mention of wanted)
        if (!met.includes(mention))
          print(() => `missed ${article.id} ${id}: ${article.text.slice(mention.start, mention.end)}`);
      if (id !== null) places.set(id, [...(places.get(id) ?? []), ...mentions]);
    }
    for (const use of uses) {
      const mentions = places.get(use.entity);
      if (!mentions) continue;
      right.found += 1;
      if (mentions.some((mention) => overlaps(mention, use))) right.right += 1;
      else print(() => `not coded ${article.id} ${use.entity}: ${article.text.slice(use.start, use.end)}`);
    }
  }
  return { right, held, outlets };
}
