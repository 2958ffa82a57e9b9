/** Where an article can be read in the original. */
export interface OriginalLink {
  readonly href: string;
  readonly host: string;
}

/** A link for an article's URL, or null: only http(s), and never with a user name or password in it. */
export function originalLink(url: string | null): OriginalLink | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  const web = parsed.protocol === 'https:' || parsed.protocol === 'http:';
  if (!web || parsed.username !== '' || parsed.password !== '') return null;
  return { href: parsed.href, host: parsed.host.replace(/^www\./u, '') };
}
