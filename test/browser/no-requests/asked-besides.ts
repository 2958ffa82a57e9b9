import { isBrowsersOwn } from '../unexpected-requests.ts';

/**
 * What two logs of one browser over the same pages differ in; empty where they are equal.
 *
 * Of the pages' own server each request counts as often as it was made. What goes to any other host is no page's doing: where
 * one was asked without the extension, the browser asks it of its own accord, as often as it pleases.
 *
 * @param withIt what was asked with the extension, `GET http://…` or `CONNECT host:port`
 * @param without what was asked without it
 * @param site where the pages come from, `http://host:port`
 */
export function askedBesides(
  withIt: readonly string[],
  without: readonly string[],
  site: string,
): { readonly more: readonly string[]; readonly fewer: readonly string[] } {
  const ofSite = (request: string) => request.split(' ')[1]?.startsWith(`${site}/`) ?? false;
  const own = new Set(without.filter((request) => !ofSite(request)).map(hostOf));
  return {
    // What the browser does by the clock may fall into the one session and not into the other.
    more: left(withIt, without).filter(
      (request) => ofSite(request) || !(own.has(hostOf(request)) || isBrowsersOwn(request)),
    ),
    fewer: left(without, withIt).filter(ofSite),
  };
}

function hostOf(request: string): string {
  const [method, target = ''] = request.split(' ');
  return new URL(method === 'CONNECT' ? `https://${target}` : target).hostname;
}

/** What is left of a list when each of the others has taken one like itself away. */
function left(list: readonly string[], others: readonly string[]): readonly string[] {
  const taken = [...others];
  return list.filter((request) => {
    const at = taken.indexOf(request);
    if (at >= 0) taken.splice(at, 1);
    return at < 0;
  });
}
