import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GrowingRows, rowOf, rowWeight } from '../../../../../src/core/facts/weighing/feature-rows.ts';

const rows = fc.array(fc.uniqueArray(fc.nat(200), { maxLength: 60 }), { maxLength: 30 });

function written(all: readonly (readonly number[])[]): GrowingRows {
  const made = new GrowingRows(all.length, 0);
  for (const ids of all) {
    for (const id of ids) made.add(id, id / 2);
    made.endRow();
  }
  return made;
}

test('rows hold what was written, however many they are', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const made = written(all);
      for (const [row, ids] of all.entries()) {
        expect([...rowOf(made, row).ids]).toEqual(ids);
        expect([...rowOf(made, row).weights]).toEqual(ids.map((id) => id / 2));
        expect(rowWeight(made, row)).toBe(ids.reduce((sum, id) => sum + id / 2, 0));
      }
    }),
  );
});

test('features of one sentence alone are taken out, the others stay in their order', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const counts = new Int32Array(201);
      for (const id of all.flat()) counts[id]! += 1;
      const made = written(all);
      made.keepShared(counts);
      for (const [row, ids] of all.entries()) {
        const shared = ids.filter((id) => counts[id]! > 1);
        expect([...rowOf(made, row).ids]).toEqual(shared);
        expect([...rowOf(made, row).weights]).toEqual(shared.map((id) => id / 2));
      }
    }),
  );
});
