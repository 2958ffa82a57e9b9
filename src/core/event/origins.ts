import type { Article } from '../article/article.ts';
import { type AgencyCredit, agencyCredit } from './agencies.ts';
import { type CopyPair, findCopies } from './copies/find-copies.ts';
import { Groups } from './copies/groups.ts';
import { passageOwners } from './copies/passage-owners.ts';
import { byPublication, firstKnownBy } from './copies/publication-order.ts';
import { withoutStanding } from './copies/standing.ts';
import type { CopiedPassage, TextInCommon, TracedOrigin } from './copies/traced-origin.ts';
import { sameOutlet } from './same-article.ts';
import { ORIGIN } from './thresholds.ts';
import { wordRuns } from './word-runs.ts';

/**
 * Groups articles that print the same text, cut, reordered or lightly rewritten as it may be. Copies of copies fall
 * into one group (single link), and every article is in exactly one origin, whose id is that of its first article. An
 * article that takes over passages only keeps an origin of its own; the passages are `parts` of the other one's.
 * Near linear in the words of all articles (see candidate-pairs.ts), 300 on one event included.
 */
export function groupOrigins(articles: readonly Article[]): TracedOrigin[] {
  const texts = withoutStanding(articles, articles.map(wordRuns));
  const pairs = findCopies(texts);
  const credits = articles.map(agencyCredit);
  const groups = new Groups(articles.length);
  for (const pair of pairs) if (pair.kind === 'copy') groups.join(pair.first, pair.second);
  joinHeld(pairs, groups, credits);

  const lists = groups.all().map((list) => list.sort((i, j) => byPublication(articles[i]!, articles[j]!)));
  const size = new Map(lists.flatMap((list) => list.map((i) => [i, list.length] as const)));
  const rank = (i: number) => (credits[i] ? (credits[i]!.kind === 'text' ? 0 : 1) : 2);
  // What one outlet prints twice is its own either way.
  const partial = pairs.filter(
    ({ first, second }) =>
      !groups.together(first, second) && !sameOutlet(articles[first]!.outlet, articles[second]!.outlet),
  );
  const owned = passageOwners(articles, texts, partial, {
    // An agency is likelier to be the source than an outlet, and a text that many print than one that nobody does.
    before: (i, j) =>
      rank(i) - rank(j) ||
      size.get(j)! - size.get(i)! ||
      byPublication(articles[i]!, articles[j]!) ||
      groups.root(i) - groups.root(j),
    origin: (i) => groups.root(i),
  });
  const index = new Map(articles.map((article, i) => [article.id, i]));
  const parts = new Map<number, CopiedPassage[]>();
  for (const { owner, passage } of owned) {
    const root = groups.root(owner);
    if (groups.root(index.get(passage.article)!) === root) continue;
    const list = parts.get(root);
    if (list) list.push(passage);
    else parts.set(root, [passage]);
  }
  const within = new Map<number, CopyPair[]>();
  for (const pair of pairs) {
    if (!groups.together(pair.first, pair.second)) continue;
    for (const i of [pair.first, pair.second]) {
      const list = within.get(i);
      if (list) list.push(pair);
      else within.set(i, [pair]);
    }
  }
  return lists.map((list) => {
    const root = groups.root(list[0]!);
    const inCommon = pairs.filter(({ first }) => groups.root(first) === root).map(textInCommon(articles));
    return {
      ...toOrigin(list, articles, credits, (i) => within.get(i) ?? [], parts.get(root) ?? []),
      inCommon,
    };
  });
}

function textInCommon(articles: readonly Article[]): (pair: CopyPair) => TextInCommon {
  return ({ first, second, containment, shared: { passages } }) => ({
    articles: [articles[first]!.id, articles[second]!.id],
    containment,
    words: passages.reduce((sum, { words }) => sum + words, 0),
  });
}

/**
 * A short text that stands in a longer one is of its origin, unless others print it by itself or it credits an agency
 * that the longer one doesn't: then the longer one holds a passage of it.
 */
function joinHeld(
  pairs: readonly CopyPair[],
  groups: Groups,
  credits: readonly (AgencyCredit | null)[],
): void {
  const holders = new Map<number, { longer: number; share: number }>();
  const alone = new Set(groups.all().flatMap((list) => (list.length === 1 ? list : [])));
  for (const { first, second, kind, shared } of pairs) {
    if (kind !== 'held') continue;
    const [shorter, longer] = shared.ofA > shared.ofB ? [first, second] : [second, first];
    const credit = credits[shorter];
    const agencys = credit?.kind === 'text' && credits[longer]?.agency !== credit.agency;
    if (!alone.has(shorter) || agencys) continue;
    const share = Math.max(shared.ofA, shared.ofB);
    if (share > (holders.get(shorter)?.share ?? 0)) holders.set(shorter, { longer, share });
  }
  for (const [shorter, { longer }] of holders) groups.join(shorter, longer);
}

function toOrigin(
  list: readonly number[],
  articles: readonly Article[],
  credits: readonly (AgencyCredit | null)[],
  pairsOf: (article: number) => readonly CopyPair[],
  parts: readonly CopiedPassage[],
): Omit<TracedOrigin, 'inCommon'> {
  const inOrder = list.map((i) => articles[i]!);
  const first = inOrder[0]!;
  // A credit for the whole text says more than one for what was contributed.
  const creditor =
    list.find((i) => credits[i]?.kind === 'text') ?? list.find((i) => credits[i] !== null) ?? null;
  const credit = creditor === null ? null : credits[creditor]!;
  const isCopy = inOrder.slice(1).some((article) => !sameOutlet(article.outlet, first.outlet));
  return {
    id: first.id,
    kind: isCopy ? 'copy' : 'own',
    articles: inOrder.map((article) => article.id),
    agency: credit && (credit.kind === 'text' || isCopy) ? credit.agency : null,
    passages: list.slice(1).flatMap((i) => longestPassages(i, articles, pairsOf(i), list[0]!)),
    containment: Math.max(0, ...list.flatMap((i) => pairsOf(i).map((pair) => pair.containment))),
    credit: credit && { ...credit, article: articles[creditor!]!.id },
    firstKnownBy: firstKnownBy(inOrder),
    parts,
  };
}

/** The passages that tie an article to its group: with the group's first, else with the one it shares most with. */
function longestPassages(
  i: number,
  articles: readonly Article[],
  pairs: readonly CopyPair[],
  first: number,
): CopiedPassage[] {
  const most = (pair: CopyPair) => Math.max(pair.shared.ofA, pair.shared.ofB);
  const withFirst = pairs.find((pair) => pair.first === first || pair.second === first);
  const nearest = withFirst ?? [...pairs].sort((x, y) => most(y) - most(x))[0];
  if (!nearest) return [];
  const isFirst = nearest.first === i;
  const other = articles[isFirst ? nearest.second : nearest.first]!.id;
  return [...nearest.shared.passages]
    .sort((x, y) => y.words - x.words)
    .slice(0, ORIGIN.passagesShown)
    .map(({ a, b, words }) => ({
      article: articles[i]!.id,
      ...(isFirst ? a : b),
      source: { article: other, ...(isFirst ? b : a) },
      words,
    }));
}
