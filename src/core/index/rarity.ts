/**
 * How rare a term is, as inverse document frequency ln(articles / articles with the term) over backgrounds that have
 * nothing to do with the reader's corpus. An event's own articles can't tell: in them "said" is as common as the
 * event's subject. Made by `tools/make-rarity.ts`, which names the sources.
 */
export interface Rarity {
  /** In news at large: 0 (in every article) to `most` (never seen). */
  of(term: string): number;
  /**
   * In news at large or in coverage of the topic, whichever is less: "Belarus" is rare in the one and common in the
   * other, and tells nothing about *which* event of the topic an article reports.
   */
  withinTopic(term: string): number;
  readonly most: number;
}

/** The packaged table. In `topic` stand only terms that are clearly more common there than in the news at large. */
export interface RarityTable {
  readonly version: number;
  readonly step: number;
  readonly news: Background;
  readonly topic: Background;
}

export interface Background {
  readonly documents: number;
  /** Terms by rounded rarity (in steps), most common first; the terms of a group are joined by blanks. */
  readonly groups: readonly (readonly [steps: number, terms: string])[];
}

export function rarityFromTable(table: RarityTable): Rarity {
  const news = byTerm(table.news, table.step);
  const topic = byTerm(table.topic, table.step);
  const most = Math.log(table.news.documents);
  const of = (term: string) => news.get(term) ?? most;
  return { most, of, withinTopic: (term) => Math.min(of(term), topic.get(term) ?? most) };
}

function byTerm(background: Background, step: number): Map<string, number> {
  const rarities = new Map<string, number>();
  for (const [steps, terms] of background.groups) {
    for (const term of terms.split(' ')) rarities.set(term, steps * step);
  }
  return rarities;
}
