/** The address without a fragment that only scrolls; `#/` and `#!` are addresses of single-page sites. */
export function pageOf(href: string): string {
  const hash = href.indexOf('#');
  return hash < 0 || href.startsWith('#/', hash) || href.startsWith('#!', hash) ? href : href.slice(0, hash);
}
