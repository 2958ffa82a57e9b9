/**
 * What Chromium asks for of its own accord in a fresh profile, with no extension in it as well: updates of its
 * components, who is signed in, and what kinds of fields a page's forms have.
 */
const BROWSERS_OWN = [
  /^CONNECT (update\.googleapis|content-autofill\.googleapis|accounts\.google)\.com:443$/,
  /^POST http:\/\/update\.googleapis\.com\/service\/update2\//,
];

export function isBrowsersOwn(request: string): boolean {
  return BROWSERS_OWN.some((pattern) => pattern.test(request));
}

/**
 * Every request too many: each page may be asked for as often as the test opened it, with what it asks for itself and
 * its site's icon. So a page that is fetched once more is seen, and not only one that nobody opened.
 *
 * @param requests what the server saw: `GET http://…` or `CONNECT host:port`.
 * @param opened addresses that the test opened, as often as it opened them.
 * @param askedForBy by file name, the files beside it that a page asks for itself.
 */
export function unexpectedRequests(
  requests: readonly string[],
  opened: readonly string[],
  askedForBy: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  const due = new Map<string, number>();
  for (const address of opened) {
    const own = askedForBy[address.slice(address.lastIndexOf('/') + 1)] ?? [];
    for (const path of [address, '/favicon.ico', ...own]) {
      const request = `GET ${new URL(path, address).href}`;
      due.set(request, (due.get(request) ?? 0) + 1);
    }
  }
  return requests.filter((request) => {
    const left = due.get(request) ?? 0;
    if (left > 0) due.set(request, left - 1);
    return left === 0 && !isBrowsersOwn(request);
  });
}
