/**
 * What stands behind the name of whoever registered a host, registries' own labels included (`theguardian.co.uk`,
 * `pravda.com.ua`). The whole list of such labels is larger than all that reads a page; these are the usual ones.
 */
const BEHIND_NAME = /(?:\.(?:ac|co|com|edu|go|gob|gov|ne|net|or|org)(?=\.[a-z]{2}$))?\.[a-z]{2,}$/;

/** `www.theguardian.co.uk` → `theguardian`, `news.bbc.co.uk` → `news.bbc`. */
export function siteHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(BEHIND_NAME, '');
}
