import { expect, test } from 'vitest';
import { documentOrder } from '../../../../src/extract/metadata/document-order.ts';
import { parsePage } from '../../../../src/extract/parse-page.ts';

test('goes by the order of the page, not by depth', () => {
  const body = parsePage(
    '<header><i id="a"></i></header><p id="b"></p><div><div><i id="c"></i></div></div>',
  ).body;
  const precedes = documentOrder(body);
  const [a, b, c] = ['a', 'b', 'c'].map((id) => body.querySelector(`#${id}`)!) as [Element, Element, Element];
  expect([precedes(a, b), precedes(b, c), precedes(a, c), precedes(body, a)]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect([precedes(b, a), precedes(c, b), precedes(c, a), precedes(a, body), precedes(a, a)]).toEqual(
    Array(5).fill(false),
  );
});
