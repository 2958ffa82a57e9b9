import type { ArticleSpan } from '../event/copies/traced-origin.ts';

/** A receipt: where an article uses a label or name. */
export interface LabelUse extends ArticleSpan {
  /** Who first wrote it there: of a copied passage not the article's own. */
  readonly origin: string;
}

/** A label, name or form of a name with all that is meant by the same. */
export interface LedgerWords {
  /** Normal form; the same for uses that are counted together. Not to be shown. */
  readonly key: string;
  /** The use whose printed form is commonest, to be cut out and shown. */
  readonly shown: LabelUse;
  /** Independent voices that use it: copies of one text, and articles of one outlet, count once. */
  readonly origins: number;
  /** In the order of the articles; of names the first of each article, and of each passage's origin in it. */
  readonly uses: readonly LabelUse[];
}

/** Whose the places in the articles are: `originOfSpan`, and `countReports` of `independence`. */
export interface PlaceOrigins {
  readonly originOf: (place: ArticleSpan) => string;
  /** How many independent voices these places are; articles of one outlet, and of one agency, are one. */
  readonly countReports: (places: readonly ArticleSpan[]) => number;
}

/**
 * A label that another one repeats with a country or body ("president", "Belarusian president") is counted with it, where
 * there is only one such: it is the same, said shorter.
 */
export function withShortForms(
  groups: ReadonlyMap<string, readonly LabelUse[]>,
): Map<string, readonly LabelUse[]> {
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

/** With their counts, most voices first. */
export function ordered(
  groups: ReadonlyMap<string, readonly LabelUse[]>,
  texts: ReadonlyMap<string, string>,
  { countReports }: PlaceOrigins,
): LedgerWords[] {
  return [...groups]
    .map(([key, uses]) => ({
      key,
      shown: commonest(uses, texts),
      origins: countReports(uses),
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
