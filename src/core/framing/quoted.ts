import type { ArticleSpan } from '../event/copies/traced-origin.ts';
import { outletKey } from '../event/same-article.ts';
import type { Lexicon } from '../reading/lexicon.ts';
import type { ReadArticle, Speaker } from '../reading/reading.ts';
import type { ActorGroup } from '../topic/topic-pack.ts';
import { groupsOfQuotes } from './actor-groups.ts';
import { linkAcross } from './link-across.ts';
import { countedQuotes, type QuotedWords } from './quoted-words.ts';

/** A receipt: the words of a quote without its marks. */
export interface QuoteReceipt extends ArticleSpan {
  readonly kind: 'direct' | 'partial' | 'indirect';
}

export interface QuotedByOutlet extends QuotedWords {
  /** As printed. */
  readonly outlet: string;
  readonly articles: readonly string[];
  readonly quotes: readonly QuoteReceipt[];
}

/** A party quoted in the coverage; its own counts take copies of one text once. */
export interface Quoted extends QuotedWords {
  readonly outlets: readonly QuotedByOutlet[];
}

export interface QuotedSpeaker extends Quoted {
  /** Id as in `Speaker.entity`; null for those without a name. */
  readonly entity: string | null;
  /** `nobody`: words in quotation marks that are put in nobody's mouth. */
  readonly kind: Speaker['kind'] | 'nobody';
  /** Id in the topic pack's groups. */
  readonly group: string | null;
  /** Where it is named, to be shown; null for those without a name. */
  readonly named: ArticleSpan | null;
}

export interface QuotedGroup extends Quoted {
  /** Id in the topic pack; null for those in none. */
  readonly group: string | null;
  /** As the topic pack names it. */
  readonly name: string | null;
}

export interface WhoIsQuoted {
  /** Most quoted first; those without a name are one, and so is nobody. */
  readonly speakers: readonly QuotedSpeaker[];
  /** In the pack's order, without those that nobody quotes; last those in no group. */
  readonly groups: readonly QuotedGroup[];
}

/** One quote of an article, with its words counted. */
interface Counted extends QuotedWords {
  readonly receipt: QuoteReceipt;
  readonly each: ReadArticle;
  readonly origin: string;
}

interface Party {
  readonly entity: string | null;
  readonly kind: QuotedSpeaker['kind'];
  readonly counted: Counted[];
  named: QuotedSpeaker['named'];
  group: string | null;
}

/**
 * Whose words the articles carry, how many, by outlet. Words inside two quotes (a quote in a quote, quoted words in a
 * reported clause) count once, for the outer speaker in marks. Titles and words in marks for distance are no quotes.
 * @param originOf who first wrote what stands at a place (`originOfSpan`): a passage taken over is its origin's
 * @param groups of the topic pack
 */
export function whoIsQuoted(
  articles: readonly ReadArticle[],
  originOf: (place: ArticleSpan) => string,
  groups: readonly ActorGroup[],
  lexicon: Lexicon,
): WhoIsQuoted {
  const parties = new Map<string, Party>();
  const byGroup = new Map<string | null, Counted[]>();
  const linked = linkAcross(articles);
  for (const each of new Map(articles.map((one) => [one.article.id, one])).values()) {
    const groupOf = groupsOfQuotes(each, groups, lexicon);
    for (const { quote, quoted, reported } of countedQuotes(each)) {
      const { speaker } = quote;
      const { start, end } = quote;
      const receipt: QuoteReceipt = { article: each.article.id, start, end, kind: quote.kind };
      const counted = { quoted, reported, receipt, each, origin: originOf(receipt) };
      const group = groupOf(quote);
      const kind = speaker === null ? 'nobody' : speaker.entity === null ? 'anonymous' : speaker.kind;
      const entity = speaker?.entity == null ? null : linked(speaker.entity);
      const key = entity ?? `* ${kind}`;
      const party = parties.get(key) ?? { entity, kind, counted: [], named: null, group: null };
      parties.set(key, party);
      party.counted.push(counted);
      if (speaker && entity !== null) {
        party.group ??= group;
        party.named ??= { article: each.article.id, start: speaker.start, end: speaker.end };
      }
      const inGroup = byGroup.get(group);
      if (inGroup) inGroup.push(counted);
      else byGroup.set(group, [counted]);
    }
  }
  const speakers = [...parties.values()].map(
    ({ entity, kind, group, named, counted }): QuotedSpeaker => ({
      entity,
      kind,
      group,
      named,
      ...summed(counted),
    }),
  );
  const order = [...groups.map(({ id }) => id), null];
  return {
    speakers: speakers.sort(
      (a, b) => b.quoted - a.quoted || b.reported - a.reported || (`${a.entity}` < `${b.entity}` ? -1 : 1),
    ),
    groups: order.flatMap((group): QuotedGroup[] => {
      const counted = byGroup.get(group);
      const name = groups.find(({ id }) => id === group)?.name ?? null;
      return counted ? [{ group, name, ...summed(counted) }] : [];
    }),
  };
}

function summed(counted: readonly Counted[]): Quoted {
  const byOutlet = new Map<string, Counted[]>();
  // What an article has of its own, and what of each origin that it took a passage from.
  const parts = new Map<string, { origin: string; quoted: number; reported: number }>();
  for (const each of counted) {
    const { id, outlet: name } = each.each.article;
    const key = outletKey(name) || id;
    const outlet = byOutlet.get(key);
    if (outlet) outlet.push(each);
    else byOutlet.set(key, [each]);
    const part = `${id} ${each.origin}`;
    const sum = parts.get(part) ?? { origin: each.origin, quoted: 0, reported: 0 };
    sum.quoted += each.quoted;
    sum.reported += each.reported;
    parts.set(part, sum);
  }
  // Of copies the one that quotes most.
  const byOrigin = new Map<string, QuotedWords>();
  for (const { origin, quoted, reported } of parts.values()) {
    const most = byOrigin.get(origin);
    if (!most || quoted + reported > most.quoted + most.reported) byOrigin.set(origin, { quoted, reported });
  }
  const outlets = [...byOutlet.values()].map(
    (list): QuotedByOutlet => ({
      outlet: list[0]!.each.article.outlet,
      articles: [...new Set(list.map(({ receipt }) => receipt.article))],
      ...total(list),
      quotes: list.map(({ receipt }) => receipt),
    }),
  );
  return {
    ...total([...byOrigin.values()]),
    outlets: outlets.sort((a, b) => b.quoted - a.quoted || b.reported - a.reported),
  };
}

function total(all: readonly QuotedWords[]): QuotedWords {
  return {
    quoted: all.reduce((sum, each) => sum + each.quoted, 0),
    reported: all.reduce((sum, each) => sum + each.reported, 0),
  };
}
