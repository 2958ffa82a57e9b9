import type { Span } from '../article/article.ts';
import type { Lexicon } from '../reading/lexicon.ts';
import type { Label, ReadArticle } from '../reading/reading.ts';
import { eventKey, labelKey, withOwner } from './label-words.ts';
import { linkAcross } from './link-across.ts';
import { namesUsed } from './names-used.ts';
import { LEDGER } from './thresholds.ts';
import { within } from './within.ts';

/** A receipt: where an article uses a label or name. */
export interface LabelUse extends Span {
  readonly article: string;
  readonly origin: string;
}

/** A label, name or form of a name with all that is meant by the same. */
export interface LedgerWords {
  /** Normal form; the same for uses that are counted together. Not to be shown. */
  readonly key: string;
  /** The use whose printed form is commonest, to be cut out and shown. */
  readonly shown: LabelUse;
  /** Independent origins that use it: copies of one text count once. */
  readonly origins: number;
  /** In the order of the articles; of names the first of each article. */
  readonly uses: readonly LabelUse[];
}

/** What the coverage calls one actor, thing or event. */
export interface LedgerEntry {
  /** Id as in `Mention.entity`, or of an event (`war-in-ukraine`). */
  readonly entity: string;
  readonly isEvent: boolean;
  /** Independent origins that name it or put words on it: what the counts below are out of. */
  readonly origins: number;
  /** How many of `labels` not all of the origins use that put a label on it. */
  readonly differing: number;
  /** In the outlets' own voice, most origins first. Empty below the least count. */
  readonly labels: readonly LedgerWords[];
  /** In reported clauses, where the words may be those of who is reported; titles at a name are the outlet's own. */
  readonly reported: readonly LedgerWords[];
  /** Inside quotation marks. */
  readonly quoted: readonly LedgerWords[];
  /** Forms of its name, where outlets use different ones ("Kyiv", "Kiev"); else empty. */
  readonly names: readonly LedgerWords[];
}

type Voice = 'own' | 'reported' | 'quoted';

interface Collected {
  readonly voices: Record<Voice, Map<string, LabelUse[]>>;
  readonly origins: Set<string>;
}

/**
 * What each outlet calls the actors and things of a story, in its own voice, with receipts: those with most differing
 * labels first. Below a least count ({@link LEDGER}) nothing is said of an actor.
 * @param originOf who first wrote an article; articles of one origin count once
 * @param least the count itself; only measuring asks for another
 */
export function labelsLedger(
  articles: readonly ReadArticle[],
  originOf: (article: string) => string,
  lexicon: Lexicon,
  least: { readonly leastOrigins: number; readonly leastLabels: number } = LEDGER,
): LedgerEntry[] {
  const texts = new Map(articles.map(({ article }) => [article.id, article.text]));
  const collected = collect(articles, originOf, lexicon);
  const names = namesUsed(articles, originOf);
  const entries: LedgerEntry[] = [];
  for (const entity of new Set([...collected.keys(), ...names.forms.keys()])) {
    const { voices, origins } = collected.get(entity) ?? { voices: null, origins: new Set<string>() };
    const isEvent = lexicon.gazetteer.byId.get(entity)?.kind === 'event';
    const wordsOf = (voice: Voice) => {
      if (voices === null) return [];
      return ordered(isEvent ? voices[voice] : withShortForms(voices[voice]), texts);
    };
    const own = wordsOf('own');
    const labelling = new Set(own.flatMap(({ uses }) => uses.map(({ origin }) => origin)));
    const isSaid =
      labelling.size >= least.leastOrigins &&
      own.reduce((sum, label) => sum + label.origins, 0) >= least.leastLabels;
    const labels = isSaid ? own : [];
    const forms = ordered(names.forms.get(entity) ?? new Map(), texts);
    if (labels.length === 0 && forms.length === 0) continue;
    for (const origin of names.origins.get(entity) ?? []) origins.add(origin);
    entries.push({
      entity,
      isEvent,
      origins: origins.size,
      differing: labels.filter((label) => label.origins < labelling.size).length,
      labels,
      reported: wordsOf('reported'),
      quoted: wordsOf('quoted'),
      names: forms,
    });
  }
  return entries.sort(
    (a, b) =>
      b.differing - a.differing ||
      b.origins - a.origins ||
      b.names.length - a.names.length ||
      (a.entity < b.entity ? -1 : 1),
  );
}

function collect(
  articles: readonly ReadArticle[],
  originOf: (article: string) => string,
  lexicon: Lexicon,
): Map<string, Collected> {
  const linked = linkAcross(articles);
  const found = new Map<string, Collected>();
  for (const each of distinct(articles)) {
    const { id } = each.article;
    const origin = originOf(id);
    const isReported = within(each.reading.quotes.filter(({ kind }) => kind === 'indirect'));
    for (const label of outermost(each.reading.labels)) {
      const target = linked(label.target);
      const isEvent = lexicon.gazetteer.byId.get(target)?.kind === 'event';
      const { start, end } = isEvent ? withOwner(each, label) : label;
      const key = (isEvent ? eventKey : labelKey)(each, { start, end }, lexicon);
      if (key === null) continue;
      const entry = found.get(target) ?? {
        voices: { own: new Map(), reported: new Map(), quoted: new Map() },
        origins: new Set<string>(),
      };
      found.set(target, entry);
      entry.origins.add(origin);
      const use = { article: id, origin, start, end };
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

/**
 * A label that another one repeats with a country or body ("president", "Belarusian president") is counted with it, where
 * there is only one such: it is the same, said shorter.
 */
function withShortForms(groups: ReadonlyMap<string, readonly LabelUse[]>): Map<string, readonly LabelUse[]> {
  const longer = new Map<string, string[]>();
  for (const key of groups.keys()) {
    const rest = key.split(' ').filter((part) => !part.startsWith('@'));
    const short = rest.join(' ');
    if (short !== key && short !== '') longer.set(short, [...(longer.get(short) ?? []), key]);
  }
  const merged = new Map<string, readonly LabelUse[]>();
  for (const [key, uses] of groups) {
    const [whole, another] = longer.get(key) ?? [];
    const to = whole !== undefined && another === undefined ? whole : key;
    merged.set(to, [...(merged.get(to) ?? []), ...uses]);
  }
  return merged;
}

function ordered(
  groups: ReadonlyMap<string, readonly LabelUse[]>,
  texts: ReadonlyMap<string, string>,
): LedgerWords[] {
  return [...groups]
    .map(([key, uses]) => ({
      key,
      shown: commonest(uses, texts),
      origins: new Set(uses.map(({ origin }) => origin)).size,
      uses,
    }))
    .sort((a, b) => b.origins - a.origins || b.uses.length - a.uses.length || (a.key < b.key ? -1 : 1));
}

function commonest(uses: readonly LabelUse[], texts: ReadonlyMap<string, string>): LabelUse {
  const counts = new Map<string, number>();
  const printed = ({ article, start, end }: LabelUse) => texts.get(article)!.slice(start, end).toLowerCase();
  for (const use of uses) counts.set(printed(use), (counts.get(printed(use)) ?? 0) + 1);
  return uses.reduce((best, use) => (counts.get(printed(use))! > counts.get(printed(best))! ? use : best));
}
