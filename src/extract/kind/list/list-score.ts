import type { PageSigns } from '../page-signs.ts';
import { lengthOf, type PageText } from '../page-text.ts';
import { LEAST_CARDS, LIST } from '../thresholds.ts';
import type { Card } from './list-entries.ts';

/** One thing that speaks for a list (above zero) or for an article. */
export interface KindReason {
  readonly what: string;
  readonly weight: number;
}

export interface ListScore {
  readonly score: number;
  readonly reasons: readonly KindReason[];
}

/** How much speaks for a page's being a list of other pages. */
export function listScore(
  cards: readonly Card[],
  text: PageText,
  marks: PageSigns,
  precedes: (a: Element, b: Element) => boolean,
): ListScore {
  const reasons: KindReason[] = [];
  const weigh = (holds: boolean, what: string, weight: number) => {
    if (holds) reasons.push({ what, weight });
  };
  if (cards.length < LEAST_CARDS) return { score: Number.NEGATIVE_INFINITY, reasons };
  const { inside, outside } = text.split(cards.map(({ box }) => box));
  const rest = lengthOf(outside);
  const first = cards[0]!.box;
  const lead = lengthOf(outside.filter(({ element }) => precedes(element, first)));
  const nearlyAll = rest < inside * LIST.nearlyAll;
  weigh(nearlyAll, 'nearly all text stands in cards', LIST.nearlyAllInCards);
  weigh(!nearlyAll && rest < inside, 'most text stands in cards', LIST.mostInCards);
  weigh(rest >= inside, 'most text stands outside of cards', LIST.mostOutside);
  weigh(cards.length >= LIST.many, 'many headlines', LIST.manyCards);
  weigh(
    cards.filter(({ entry }) => entry.published !== null).length >= LIST.dated,
    'many dates',
    LIST.datedCards,
  );
  weigh(marks.toldList || marks.toldSearch, 'JSON-LD list', LIST.listType);
  weigh(marks.toldArticle, 'JSON-LD article', LIST.articleType);
  weigh(marks.ogType === 'article', 'og:type article', LIST.ogArticle);
  weigh(marks.address.front, 'front address', LIST.front);
  weigh(marks.address.list || marks.address.search, 'list address', LIST.listAddress);
  weigh(marks.address.article, 'article address', LIST.articleAddress);
  weigh(lead >= LIST.lead, 'text before the first card', LIST.leadText);
  weigh(rest >= LIST.long, 'a long text outside of cards', LIST.longText);
  return { score: reasons.reduce((sum, { weight }) => sum + weight, 0), reasons };
}
