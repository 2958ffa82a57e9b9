import type { Article } from '../../../../src/core/article/article.ts';
import { independence } from '../../../../src/core/event/independence.ts';
import { originOfSpan } from '../../../../src/core/event/origin-of-span.ts';
import { groupOrigins } from '../../../../src/core/event/origins.ts';
import type { PlaceOrigins } from '../../../../src/core/framing/ledger.ts';
import { readArticle } from '../../../../src/core/reading/read-article.ts';
import type { ReadArticle } from '../../../../src/core/reading/reading.ts';
import { lexicon } from '../reading/lexicon.ts';
import { article } from '../sample-event.ts';

/** An invented article, read. */
export function read(outlet: string, text: string, fields: Partial<Article> = {}): ReadArticle {
  const whole = article({ outlet, text, published: '2022-12-19', ...fields });
  return { article: whole, reading: readArticle(whole, lexicon) };
}

/** Every article its own origin. */
export const apart: PlaceOrigins = {
  originOf: ({ article }) => article,
  countReports: (places) => new Set(places.map(({ article }) => article)).size,
};

/** Origins as a comparison traces them. */
export function traced(articles: readonly ReadArticle[]): PlaceOrigins {
  const all = articles.map(({ article }) => article);
  const origins = groupOrigins(all);
  return {
    originOf: originOfSpan(origins),
    countReports: independence(all, origins).countReports,
  };
}

/** Two texts long enough that a passage added to both makes neither a copy of the other. */
export const OWN =
  'The mayor of the town had cleared the snow from the roads with forty men before dawn, and shops stayed closed until noon. A brass band played in the yard, children waved small flags, and the bus from the station came an hour late because of ice. The mill makes flour for half of the region, and its owners have wanted to sell it since the spring. Buyers from three countries came to see it in the summer, and all of them left without a word.';
export const OTHER =
  'Trains from the capital had not run since Saturday, and the dairy by the lake gave its milk away. Two bakers drove round the villages with bread, a teacher read stories over the radio, and the chemist slept in his shop. Skaters went up the river as far as the old customs house, where somebody had lit a fire and sold soup. In the theatre a comedy was played to eleven guests, who got their money back and stayed for tea all the same.';
