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
  if (!own || !other || !partner) return;
  const beside = Math.abs(own.getBoundingClientRect().top - other.getBoundingClientRect().top) < 1;
  const near = from.closest('[data-match]') ?? from.closest('.pair-end')?.previousElementSibling ?? from;
  if (beside) {
    other.scrollBy({ top: partner.getBoundingClientRect().top - near.getBoundingClientRect().top });
  } else partner.scrollIntoView({ block: 'center' });
  if (byKeyboard || !beside)
    other.querySelector<HTMLElement>(`[data-number="${match}"]`)?.focus({ preventScroll: true });
}
