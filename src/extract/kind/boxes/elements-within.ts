/** The first elements below a box, in the order of the page, and never more: asking a selector walks all of them. */
export function elementsWithin(box: Element, most: number): Element[] {
  const found: Element[] = [];
  let element: Element | null = box.firstElementChild;
  while (element !== null && found.length < most) {
    found.push(element);
    element = element.firstElementChild ?? after(element, box);
  }
  return found;
}

function after(element: Element, box: Element): Element | null {
  for (let at: Element | null = element; at !== null && at !== box; at = at.parentElement) {
    if (at.nextElementSibling !== null) return at.nextElementSibling;
  }
  return null;
}
