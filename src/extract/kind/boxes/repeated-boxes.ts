import { boxesBelow, boxSums } from '../../body/box-sums.ts';
import { REPEATED } from '../thresholds.ts';

/**
 * The box of each item of a list: the largest around it that holds no other item and looks (tag and class) like the boxes of
 * other items; of an item that stands in no such box, the largest that `mayBe` its own. One pass for all of them.
 *
 * @param all the items that a box may hold one of at most, where that is more than those whose boxes are asked for.
 */
export function repeatedBoxes(
  body: Element,
  items: readonly Element[],
  mayBe: (box: Element) => boolean = () => false,
  all: readonly Element[] = items,
): Map<Element, Element> {
  const own = new Map<Element, number>(all.map((item) => [item, 1]));
  const held = boxSums(body, boxesBelow(body), own);
  const times = new Map<string, number>();
  for (const item of items) {
    for (const form of new Set(boxesAround(item, body, held).map(formOf))) {
      times.set(form, (times.get(form) ?? 0) + 1);
    }
  }
  const boxes = new Map<Element, Element>();
  for (const item of items) {
    const around = boxesAround(item, body, held);
    const box =
      around.findLast((each) => (times.get(formOf(each)) ?? 0) >= REPEATED) ?? around.findLast(mayBe);
    if (box !== undefined) boxes.set(item, box);
  }
  return boxes;
}

/** From the item outwards, as far as no other item is in them. */
function boxesAround(item: Element, body: Element, held: ReadonlyMap<Element, number>): Element[] {
  const boxes: Element[] = [];
  for (let box: Element | null = item; box !== null && box !== body; box = box.parentElement) {
    if ((held.get(box) ?? 0) !== 1) break;
    boxes.push(box);
  }
  return boxes;
}

function formOf(box: Element): string {
  const name = (box.getAttribute('class') ?? '').slice(0, 100).trim().split(/\s/, 1)[0]!;
  return `${box.localName}.${name.replace(/\d+/g, '0')}`;
}
