/**
 * End of a dateline with full stops of its own at a line's beginning ("МОСКВА, 24 фев. /ТАСС/.", "КИЇВ. 24 лютого.
 * УНН.", "МОСКВА, 24 фев — РИА Новости."), which belongs to the sentence after it; `from` where there is none.
 */
export function endOfDateline(text: string, from: number): number {
  DATELINE.lastIndex = from;
  return DATELINE.test(text) ? DATELINE.lastIndex : from;
}

/** A place of up to three words, day and month, then an agency: between marks, after a dash or in capitals. */
const DATELINE =
  /\s{0,4}\p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{2,20}){0,2}[,.] \d{1,2} \p{L}{3,10}[.,]? (?:\d{4} )?(?:\/[^/\n]{2,24}\/|\([^)\n]{2,24}\)|(?:[-–—] )?\p{Lu}{2,8}(?:\.\p{Lu}{2,3})?(?: \p{Lu}\p{L}{2,12})?)(?:\.(?=\s)|(?= ?[–—-] ))/uy;
