/**
 * Whether `first` starts before `second` in the page; an element starts before what it contains. The parser used off
 * the page answers `compareDocumentPosition` by depth, not by order, so this goes by parents and siblings alone.
 */
export function precedes(first: Element, second: Element): boolean {
  if (first === second) return false;
  const one = ancestry(first);
  const two = ancestry(second);
  let level = 0;
  while (level < one.length && level < two.length && one[level] === two[level]) level++;
  const a = one[level];
  const b = two[level];
  if (a === undefined || b === undefined) return a === undefined;
  for (let sibling = a.nextElementSibling; sibling !== null; sibling = sibling.nextElementSibling) {
    if (sibling === b) return true;
  }
  return false;
}

/** The root, and so on down to the element itself. */
function ancestry(element: Element): Element[] {
  const chain: Element[] = [];
  for (let box: Element | null = element; box !== null; box = box.parentElement) chain.push(box);
  return chain.reverse();
}
