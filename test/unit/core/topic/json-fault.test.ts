import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonFault } from '../../../../src/core/topic/json-fault.ts';

describe('where a text stops being JSON', () => {
  test.each([
    ['nothing at all', '', 1, 1],
    ['a comma too many', '{\n  "id": "x",\n}', 3, 1],
    ['a comma too few', '{\n  "id": "x"\n  "version": 1\n}', 3, 3],
    ['a key without quotation marks', '{ id: "x" }', 1, 3],
    ['other quotation marks', "{ 'id': 1 }", 1, 3],
    ['a value missing', '{"id": }', 1, 8],
    ['a string that goes on over its line', '{"id": "x\ny"}', 1, 8],
    ['a remark', '// mine\n{}', 1, 1],
    ['something behind the end', '{}\r\n}', 2, 1],
    ['an end that is missing', '{"names": ["x"\r\n', 2, 1],
    ['a list closed as an object', '["x"}', 1, 5],
    ['a number with a zero in front', '[01]', 1, 3],
    ['letters outside the first plane, each counted as one', '["🟦🟦" x]', 1, 7],
  ])('%s', (_, text, line, column) => {
    expect(jsonFault(text)).toEqual({ line, column });
  });

  test('there is one exactly where the browser finds one', () => {
    const written = fc.json({ maxDepth: 4 });
    const part = fc.constantFrom(...'{}[],:"\\0-.e \nx', 'true');
    const broken = fc.tuple(written, fc.nat(), fc.nat({ max: 3 }), part).map(([text, at, taken, put]) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + put + text.slice(from + taken);
    });
    fc.assert(
      fc.property(fc.oneof(written, broken, fc.string()), (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(jsonFault(text) === null).toBe(isJson);
      }),
      { numRuns: 2_000 },
    );
  });

  test('a deep one and a long string take no deeper stack', () => {
    expect(jsonFault(`["${'x'.repeat(900_000)}"`)).toEqual({ line: 1, column: 900_004 });
    expect(jsonFault('['.repeat(400_000))).toEqual({ line: 1, column: 400_001 });
  });
});
