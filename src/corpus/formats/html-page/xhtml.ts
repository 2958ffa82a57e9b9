/** Elements that may hold text and that XML may write as `<script/>`. In HTML that opens one, and all that follows is in it. */
const UNCLOSED =
  /<(script|style|title|textarea|iframe|noscript|a|div|span|p|i|b|em|strong)(\s[^<>]{0,2000})?\/>/gi;

/** An XHTML file with end tags for elements that it closes in their start tag; other pages come back as they are. */
export function withEndTags(html: string): string {
  const head = html.slice(0, 1_000);
  if (!/^\s{0,100}<\?xml\b/.test(head) || !/xmlns=["']http:\/\/www\.w3\.org\/1999\/xhtml["']/.test(head))
    return html;
  return html.replace(UNCLOSED, '<$1$2></$1>');
}
