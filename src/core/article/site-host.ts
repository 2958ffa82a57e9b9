/**
 * The public suffix of a host, with the labels that registries put before a country's (`theguardian.co.uk`,
 * `pravda.com.ua`). The whole list of them is larger than all that reads a page; these are the usual ones.
 */
const PUBLIC_SUFFIX =
  /(?:\.(?:ac|co|com|edu|go|gob|gouv|gov|gv|kiev|kyiv|mil|ne|net|or|org)(?=\.[a-z]{2}$))?\.[a-z][a-z0-9-]+$/;

/** `www.theguardian.co.uk` → `theguardian`, `news.bbc.co.uk` → `news.bbc`. */
export function siteHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(PUBLIC_SUFFIX, '');
}
