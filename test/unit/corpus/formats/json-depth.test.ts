import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonDepth } from '../../../../src/corpus/formats/json-depth.ts';

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

describe('jsonDepth', () => {
  it('counts what the parsed value has, whatever its strings hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(jsonDepth(JSON.stringify(value), 64)).toBe(depthOf(value));
      }),
    );
  });

  it('passes over brackets in strings, quotes behind backslashes among them', () => {
    expect(jsonDepth(String.raw`{"a":"[[[\"[[\\"}`, 64)).toBe(1);
    expect(jsonDepth(String.raw`{"a":"\\","b":[[]]}`, 64)).toBe(3);
  });

  it('stops one over the limit and takes hostile text in linear time: minutes, were it quadratic', () => {
    expect(jsonDepth('['.repeat(5_000_000), 64)).toBe(65);
    expect(jsonDepth(`"${'\\'.repeat(1_000_000)}`, 64)).toBe(0);
    expect(jsonDepth('\\"'.repeat(1_000_000), 64)).toBe(0);
  });
});
