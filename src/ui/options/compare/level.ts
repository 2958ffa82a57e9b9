/**
 * Brings the partner of a passage level with it. Where the texts stand below each other, the page goes there instead, and
 * the focus with it, as it does for those who came by the keyboard: from there the same key leads back.
 * @param texts holds both texts
 * @param from something in one of them
 */
export function levelWith(texts: Element, from: Element, match: number, byKeyboard: boolean): void {
  const own = from.closest<HTMLElement>('.pair-text');
  const other = [...texts.querySelectorAll<HTMLElement>('.pair-text')].find((text) => text !== own);
  const partner = other?.querySelector<HTMLElement>(`[data-match~="${match}"]`);
  const near = own?.querySelector<HTMLElement>(`[data-match~="${match}"]`);
  if (!own || !other || !partner || !near) return;
  const beside = Math.abs(own.getBoundingClientRect().top - other.getBoundingClientRect().top) < 1;
  if (beside) {
    const apart = partner.getBoundingClientRect().top - near.getBoundingClientRect().top;
    const most = other.scrollHeight - other.clientHeight;
    const reached = Math.min(Math.max(other.scrollTop + apart, 0), most) - other.scrollTop;
    other.scrollBy({ top: reached });
    // At an end of the other text this one has to come the rest of the way.
    if (reached !== apart) own.scrollBy({ top: reached - apart });
  } else partner.scrollIntoView({ block: 'center' });
  if (byKeyboard || !beside)
    other.querySelector<HTMLElement>(`[data-number="${match}"]`)?.focus({ preventScroll: true });
}
