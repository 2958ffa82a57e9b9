import type { LabelUse, LedgerWords, PlaceOrigins } from './ledger.ts';

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
