/** Longer than any address that a reader means. */
const MOST_TYPED = 2_048;
const IP_DIGITS = /^[\d.]+$/u;

/**
 * The host that a reader means by a site's name or an address: "https://www.News.example/x" is "www.news.example",
 * names in other letters as browsers write them in addresses. Null for what is no site.
 */
export function typedHost(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || text.length > MOST_TYPED || /\s/u.test(text)) return null;
  const schemed = /^[a-z][a-z0-9+.-]*:\/\//iu.test(text) ? text : `http://${text.replace(/^\/\//u, '')}`;
  if (!URL.canParse(schemed)) return null;
  const { protocol, hostname } = new URL(schemed);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const host = hostname.replace(/\.$/u, '');
  // A number is a machine's address for browsers, but nobody means that by one.
  if (IP_DIGITS.test(host) && !text.includes(host)) return null;
  // "com" would be every site that ends in it.
  const isName = host === 'localhost' || host.startsWith('[') || host.includes('.');
  return isName && !host.startsWith('.') && !host.includes('..') ? host : null;
}
