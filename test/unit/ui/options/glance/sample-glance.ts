import { type Glance, glanceOf } from '../../../../../src/corpus/glance/glance.ts';

/** So many articles of an outlet, one a day from a day on. */
export interface Held {
  readonly outlet: string;
  readonly from: string | null;
  readonly articles: number;
  readonly lang?: string;
  readonly cutOff?: boolean;
}

const DAY_MS = 86_400_000;

export function sampleGlance(...held: readonly Held[]): Glance {
  return glanceOf(
    held.flatMap(({ outlet, from, articles, lang = 'en', cutOff = false }) =>
      Array.from({ length: articles }, (_, i) => ({
        outlet,
        published: from === null ? null : new Date(Date.parse(from) + i * DAY_MS).toISOString(),
        lang,
        cutOff,
      })),
    ),
  );
}
