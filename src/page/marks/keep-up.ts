/** The first look after a change of the page, and how much longer each further one waits, in milliseconds. */
const FIRST_LOOK = 300;
const LONGER = 1.6;
const LONGEST = 10_000;
/** A page that takes its article away so often is left alone. */
const MOST_LOOKS = 40;

/**
 * Calls `look` when a page has changed, after a moment in which more may come, each time later: pages render their
 * articles anew as they load, some go on changing as long as they are open. Returns how to stop that.
 */
export function watchChanges(document: Document, look: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let wait = FIRST_LOOK;
  let looks = 0;
  const observer = new MutationObserver(() => {
    if (timer !== null) return;
    timer = setTimeout(() => {
      timer = null;
      wait = Math.min(wait * LONGER, LONGEST);
      if (++looks >= MOST_LOOKS) observer.disconnect();
      look();
    }, wait);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  return () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  };
}
