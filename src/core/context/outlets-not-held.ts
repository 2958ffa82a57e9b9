import type { Span } from '../article/article.ts';
import { creditedAgency } from '../event/agencies.ts';
import { outletKey } from '../event/same-article.ts';
import { mentionsIn } from '../framing/label-words.ts';
import type { Lexicon } from '../reading/lexicon.ts';
import type { ReadArticle } from '../reading/reading.ts';

/** An outlet that is named as where something comes from, and of which no article is held. */
export interface OutletNotHeld {
  /** Id of the gazetteer, or the name of an agency. */
  readonly outlet: string;
  /** Where it is named; null for an agency that the whole article credits. */
  readonly named: Span | null;
}

/**
 * Of what a passage reports, the outlets that it names ("told Reuters", "Spiegel reported") or whose copy the article
 * is, and that are not among those held: what is "only here" may be there.
 * @param held names of outlets, as printed or as hosts
 * @param isOutlet whether an entity is a newspaper, a station or an agency; the topic pack's group of media tells
 */
export function outletsNotHeld(
  { article, reading }: ReadArticle,
  passage: Span,
  held: Iterable<string>,
  isOutlet: (entity: string) => boolean,
  { gazetteer }: Lexicon,
): OutletNotHeld[] {
  const keys = new Set([...held, article.outlet].map(outletKey));
  const found = new Map<string, OutletNotHeld>();
  for (const { entity, start, end } of mentionsIn(reading.mentions, passage)) {
    if (entity === null || found.has(entity) || !isOutlet(entity)) continue;
    const names = Object.values(gazetteer.byId.get(entity)?.names ?? {}).flat();
    if (![...names, article.text.slice(start, end)].some((name) => keys.has(outletKey(name))))
      found.set(entity, { outlet: entity, named: { start, end } });
  }
  const agency = creditedAgency(article);
  if (agency !== null && !keys.has(outletKey(agency)) && !found.has(agency.toLowerCase()))
    found.set(agency, { outlet: agency, named: null });
  return [...found.values()];
}
