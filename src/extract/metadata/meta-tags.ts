/** What a page says of itself in `<meta>`: by property, name or itemprop in lower case, in the order of the page. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim() ?? '';
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (!name) continue;
      const values = tags.get(name);
      if (values === undefined) tags.set(name, [content]);
      else values.push(content);
    }
  }
  return tags;
}

/** The first of these tags that the page has. */
export function firstTag(tags: MetaTags, names: readonly string[]): { value: string; from: string } | null {
  for (const name of names) {
    const value = tags.get(name)?.[0];
    if (value !== undefined) return { value, from: `meta ${name}` };
  }
  return null;
}
