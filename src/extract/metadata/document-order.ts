/**
 * Tells whether `first` starts before `second` in the page; an element starts before what it contains. The parser used
 * off the page answers `compareDocumentPosition` by depth, not by order; walking from one sibling to the other is
 * quadratic where there are many. So the elements below `root` are counted once.
 */
export function documentOrder(root: Element): (first: Element, second: Element) => boolean {
  const places = new Map<Element, number>([[root, 0]]);
  for (const element of root.querySelectorAll('*')) places.set(element, places.size);
  return (first, second) => (places.get(first) ?? 0) < (places.get(second) ?? 0);
}
