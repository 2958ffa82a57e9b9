/** The way through single-page.html: the article gone to (null for the first, which stands there), and its badge. */
export const WAY_THROUGH_SITE: readonly (readonly [article: string | null, badge: string])[] = [
  [null, '4'],
  ['bread', ''],
  ['minsk', '4'],
];

/** What its pages tell the extension on that way, and nothing besides. */
export const TOLD_ON_THE_WAY = ['candidate', 'left', 'candidate'];

/**
 * Names of the messages that a page sent, those of the same kind in a row as one: an article reached by navigation is
 * announced again once it has settled, which the test may or may not see.
 */
export function toldBy(messages: readonly { readonly message: unknown }[]): readonly unknown[] {
  const names = messages.map(({ message }) => (message as { readonly name?: unknown }).name);
  return names.filter((name, i) => name !== names[i - 1]);
}
