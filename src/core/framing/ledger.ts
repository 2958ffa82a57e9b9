import type { Span } from '../article/article.ts';
import type { ArticleSpan } from '../event/copies/traced-origin.ts';
import type { Lexicon } from '../reading/lexicon.ts';
import type { Label, ReadArticle } from '../reading/reading.ts';
import { eventKey, labelKey, withOwner } from './label-words.ts';
import { labelsByOutlet, type OutletLabels } from './labels-by-outlet.ts';
import {
  type LabelUse,
  type LedgerWords,
  ordered,
  type PlaceOrigins,
  withShortForms,
} from './ledger-words.ts';
import { linkAcross } from './link-across.ts';
import { namesUsed } from './names-used.ts';
import { LEDGER } from './thresholds.ts';
import { isTold } from './told-labels.ts';
import { within } from './within.ts';

export type { LabelUse, LedgerWords, PlaceOrigins } from './ledger-words.ts';

/** What the coverage calls one actor, thing or event. */
export interface LedgerEntry {
  /** Id as in `Mention.entity`, or of an event (`war-in-ukraine`). */
  readonly entity: string;
  /** Ids that its labels have it by in single articles: one with the family name alone has another. */
  readonly ids: readonly string[];
  readonly isEvent: boolean;
  /** Independent voices that name it or put words on it: what the counts below are out of. */
  readonly origins: number;
  /** How many of `labels` not all of the voices use that put a label on it. */
  readonly differing: number;
  /** In the outlets' own voice, most voices first. Empty below the least count. */
  readonly labels: readonly LedgerWords[];
  /** In reported clauses, where the words may be those of who is reported; titles at a name are the outlet's own. */
  readonly reported: readonly LedgerWords[];
  /** Inside quotation marks. */
  readonly quoted: readonly LedgerWords[];
  /** Forms of its name, where outlets use different ones ("Kyiv", "Kiev"); else empty. */
  readonly names: readonly LedgerWords[];
  /**
   * What surfaces list: `labels` by outlet, the page alone first, cut to the first few. Empty but for the first few
   * entries for which outlets use different labels.
   */
  readonly byOutlet: readonly OutletLabels[];
}

type Voice = 'own' | 'reported' | 'quoted';

interface Collected {
  readonly voices: Record<Voice, Map<string, LabelUse[]>>;
  readonly places: ArticleSpan[];
  readonly ids: Set<string>;
}

/**
 * What each outlet calls the actors and things of a story, in its own voice, with receipts: those with most differing
 * labels first. Below a least count ({@link LEDGER}) nothing is said of an actor.
 * @param articles the page first
 * @param least the count itself; only measuring asks for another
 */
export function labelsLedger(
  articles: readonly ReadArticle[],
  origins: PlaceOrigins,
  lexicon: Lexicon,
  least: { readonly leastOrigins: number; readonly leastLabels: number } = LEDGER,
): LedgerEntry[] {
  const texts = new Map(articles.map(({ article }) => [article.id, article.text]));
  const collected = collect(articles, origins, lexicon);
  const names = namesUsed(distinct(articles), origins);
  const byOutlet = labelsByOutlet(distinct(articles));
  const entries: LedgerEntry[] = [];
  for (const entity of new Set([...collected.keys(), ...names.forms.keys()])) {
    const { voices, places, ids } = collected.get(entity) ?? { voices: null, places: [], ids: [] };
    const isEvent = lexicon.gazetteer.byId.get(entity)?.kind === 'event';
    const wordsOf = (voice: Voice) => {
      if (voices === null) return [];
      return ordered(isEvent ? voices[voice] : withShortForms(voices[voice]), texts, origins);
    };
    const own = wordsOf('own');
    const labelling = countAll(
      own,
      own.flatMap(({ uses }) => uses),
      origins,
    );
    const isSaid =
      labelling >= least.leastOrigins &&
      own.reduce((sum, label) => sum + label.origins, 0) >= least.leastLabels;
    const labels = isSaid ? own : [];
    const forms = ordered(names.forms.get(entity) ?? new Map(), texts, origins);
    if (labels.length === 0 && forms.length === 0) continue;
    const differing = labels.filter((label) => label.origins < labelling).length;
    const [reported, quoted] = [wordsOf('reported'), wordsOf('quoted')];
    const all = [...places, ...(names.places.get(entity) ?? [])];
    entries.push({
      entity,
      ids: [...ids],
      isEvent,
      origins: countAll([...own, ...reported, ...quoted, ...forms], all, origins),
      differing,
      labels,
      reported,
      quoted,
      names: forms,
      // An actor has to be named to be shown.
      byOutlet: differing > 0 && (isEvent || names.places.has(entity)) ? byOutlet(labels) : [],
    });
  }
  entries.sort(
    (a, b) =>
      b.differing - a.differing ||
      b.origins - a.origins ||
      b.names.length - a.names.length ||
      (a.entity < b.entity ? -1 : 1),
  );
  const listed = new Set(entries.filter((each) => each.byOutlet.length > 0).slice(0, LEDGER.mostListed));
  return entries.map((entry) => (listed.has(entry) ? entry : { ...entry, byOutlet: [] }));
}

/**
 * Independent voices of all these words. An agency's copy in an outlet's second article makes one of both, so all places
 * together may be fewer than those of one label alone, which are independent for all that.
 */
function countAll(
  words: readonly LedgerWords[],
  places: readonly ArticleSpan[],
  { countReports }: PlaceOrigins,
): number {
  return words.reduce((most, each) => Math.max(most, each.origins), countReports(places));
}

function collect(
  articles: readonly ReadArticle[],
  { originOf }: PlaceOrigins,
  lexicon: Lexicon,
): Map<string, Collected> {
  const linked = linkAcross(articles);
  const found = new Map<string, Collected>();
  for (const each of distinct(articles)) {
    const { id } = each.article;
    const people = new Set(
      each.reading.mentions.flatMap(({ kind, entity }) => (kind === 'person' && entity ? [entity] : [])),
    );
    const isReported = within(each.reading.quotes.filter(({ kind }) => kind === 'indirect'));
    for (const label of outermost(each.reading.labels)) {
      const target = linked(label.target);
      const isEvent = lexicon.gazetteer.byId.get(target)?.kind === 'event';
      if (!isTold(each, label, { isEvent, isPerson: people.has(label.target) }, lexicon)) continue;
      const { start, end } = isEvent ? withOwner(each, label) : label;
      const key = (isEvent ? eventKey : labelKey)(each, { start, end }, lexicon);
      if (key === null) continue;
      const entry: Collected = found.get(target) ?? {
        voices: { own: new Map(), reported: new Map(), quoted: new Map() },
        places: [],
        ids: new Set<string>(),
      };
      found.set(target, entry);
      const place = { article: id, start, end };
      entry.places.push(place);
      entry.ids.add(label.target);
      const use = { ...place, origin: originOf(place) };
      const group = entry.voices[voiceOf(label, isReported)];
      const uses = group.get(key);
      if (uses) uses.push(use);
      else group.set(key, [use]);
    }
  }
  return found;
}

/** A page that is in its own coverage, or an article held twice, is read once. */
function distinct(articles: readonly ReadArticle[]): ReadArticle[] {
  return [...new Map(articles.map((each) => [each.article.id, each])).values()];
}

function voiceOf(label: Label, isReported: (span: Span) => boolean): Voice {
  if (label.voice === 'quoted') return 'quoted';
  const identifies = label.form === 'title' || label.form === 'apposition';
  return !identifies && isReported(label) ? 'reported' : 'own';
}

/** Labels of one target inside one another ("a spokesman for the Executive", "the Executive") say it once. */
function outermost(labels: readonly Label[]): Label[] {
  const ends = new Map<string, number>();
  return labels.filter(({ target, end }) => {
    if ((ends.get(target) ?? -1) >= end) return false;
    ends.set(target, end);
    return true;
  });
}
