import { isTrackingParameter } from '../../../core/article/tracking-parameters.ts';

/** Where a reader came from, in words that can also name what is shown: left out of what is compared, not of what is kept. */
const REFERRERS = /^ref(?:errer)?$/i;

/** Parameters that ask for the AMP page of an article: these with these values. */
const AMP_PARAMETERS: Readonly<Record<string, RegExp>> = {
  amp: /^(?:1|true|)$/i,
  outputtype: /^amp$/i,
  output: /^amp$/i,
};

/**
 * What stays of an address when all is left out that does not tell one article from another: scheme, `www.`, tracking
 * parameters, fragment, trailing slash, AMP. Null for no http(s) address, and for the front page of a site, which dumps
 * name where they do not know the article's.
 */
export function canonicalUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const address = withoutAmpCache(new URL(url));
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return null;
  const host = address.hostname.replace(/\.$/, '').replace(/^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/, '');
  const path = decoded(address.pathname)
    .replace(/\/{2,}/g, '/')
    .replace(/\/+$/, '')
    .replace(/\/amp$/i, '')
    .replace(/^\/amp(?=\/)/i, '')
    .replace(/\.amp(?=\.html?$|$)/i, '')
    .replace(/\/+$/, '');
  const query = [...address.searchParams].filter(([name, value]) => tells(name, value)).sort(byName);
  const search = query.map(([name, value]) => `${name}=${value}`).join('&');
  // Single-page sites name the article there.
  const fragment = /^#[/!]/.test(address.hash) ? address.hash : '';
  if (path === '' && search === '' && fragment === '') return null;
  const port = address.port === '' ? '' : `:${address.port}`;
  return `${host}${port}${path}${search === '' ? '' : `?${search}`}${fragment}`;
}

function tells(name: string, value: string): boolean {
  if (isTrackingParameter(name) || REFERRERS.test(name)) return false;
  const lower = name.toLowerCase();
  return !(Object.hasOwn(AMP_PARAMETERS, lower) && AMP_PARAMETERS[lower]!.test(value));
}

type Parameter = readonly [name: string, value: string];
const byName = (a: Parameter, b: Parameter) => compare(a[0], b[0]) || compare(a[1], b[1]);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function decoded(path: string): string {
  try {
    return decodeURIComponent(path.replaceAll('%2F', '%252F').replaceAll('%2f', '%252f'));
  } catch {
    return path;
  }
}

/** The page that one of Google's caches holds: `google.com/amp/s/host/path`, `host-com.cdn.ampproject.org/c/s/host/path`. */
function withoutAmpCache(address: URL): URL {
  const cached = /^(?:www\.)?google\.[a-z.]+$/.test(address.hostname)
    ? /^\/amp\/(s\/)?(.+)$/.exec(address.pathname)
    : address.hostname.endsWith('.cdn.ampproject.org')
      ? /^\/[a-z]\/(s\/)?(.+)$/.exec(address.pathname)
      : null;
  const inner = cached && `${cached[1] ? 'https' : 'http'}://${cached[2]}${address.search}${address.hash}`;
  return inner && URL.canParse(inner) ? new URL(inner) : address;
}
