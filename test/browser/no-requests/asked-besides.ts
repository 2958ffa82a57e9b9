/**
 * What two logs of one browser over the same pages differ in; empty where they are equal.
 *
 * Asked of the pages' own server, each request counts as often as it was made. What goes anywhere else is no page's doing,
 * so what was asked without the extension the browser asks of its own accord, by its own clock, and may ask again.
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
  const own = new Set(without.filter((request) => !ofSite(request)));
  return {
    more: left(withIt, without).filter((request) => !own.has(request)),
    fewer: left(without, withIt).filter(ofSite),
  };
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
