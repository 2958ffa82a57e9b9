import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  type Row,
  type RowFormat,
  RowSplitter,
} from '../../../../../src/corpus/formats/delimited/row-splitter.ts';

const COMMA: RowFormat = { delimiter: ',', newline: '\n', columns: null };

function split(
  text: string,
  cuts: readonly number[] = [],
  format: RowFormat = COMMA,
  longest?: number,
): Row[] {
  const splitter = new RowSplitter(format, longest);
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  const rows: Row[] = [];
  let from = 0;
  for (const to of [...places, text.length]) {
    rows.push(...splitter.push(text.slice(from, to)));
    from = to;
  }
  return [...rows, ...splitter.end()];
}

const cells = (rows: readonly Row[]) => rows.map((row) => row.cells);

describe('RowSplitter', () => {
  it('reads quoted cells with delimiters, line breaks and doubled marks in them', () => {
    const text = 'a,b\r\n"x, y","say ""hi""\nand more"\r\n\r\n1,"" \n  ,2';
    const rows = split(text);
    expect(cells(rows)).toEqual([
      ['a', 'b'],
      ['x, y', 'say "hi"\nand more'],
      ['1', ''],
      ['  ', '2'],
    ]);
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 5, 6]);
  });

  it('gives back what was written, wherever it is cut', () => {
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r\n', ' ', 'a', 'ж', '=') }),
      fc.string({ unit: 'binary' }),
    );
    const table = fc
      .array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 })
      .filter((rows) => rows.every((row) => !row.some((one) => one.startsWith('\ufeff'))));
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.array(fc.nat(300)),
        (rows, newline, quotes, cuts) => {
          const text = Papa.unparse(rows, { newline, quotes });
          expect(cells(split(text, cuts))).toEqual(rows);
        },
      ),
    );
  });

  it('gives the same rows of any text, wherever it is cut', () => {
    const text = fc.string({ unit: fc.constantFrom('"', '"', ',', '\n', ' ', 'a', 'b\n'), maxLength: 60 });
    fc.assert(
      fc.property(
        text,
        fc.array(fc.nat(60)),
        fc.constantFrom(null, 2, 3),
        fc.constantFrom(8, 20, 1_000),
        (given, cuts, columns, longest) => {
          const format = { ...COMMA, columns };
          expect(split(given, cuts, format, longest)).toEqual(split(given, [], format, longest));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('reads the lines of old Macs', () => {
    const rows = split('a,b\r"1\r2",3\r4,5', [], { ...COMMA, newline: '\r' });
    expect(cells(rows)).toEqual([
      ['a', 'b'],
      ['1\r2', '3'],
      ['4', '5'],
    ]);
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it('gives up a line with a mark that is never closed, and reads on behind it', () => {
    const format = { ...COMMA, columns: 2 };
    const rows = split('a,b\n1,"open\n2,fine\n3,"also, fine"\n4,"open again\n5,fine\n', [], format);
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: null, problem: 'unclosed', stops: false },
      { line: 3, cells: ['2', 'fine'] },
      { line: 4, cells: ['3', 'also, fine'] },
      { line: 5, cells: null, problem: 'unclosed', stops: false },
      { line: 6, cells: ['5', 'fine'] },
    ]);
  });

  it('stops at a mark that is never closed where nothing behind it is a row', () => {
    const rows = split('a,b\n1,"fine"\n2,"open, and\nprose, with, commas\nand more', [], {
      ...COMMA,
      columns: 2,
    });
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', 'fine'] },
      { line: 3, cells: null, problem: 'unclosed', stops: true },
    ]);
  });

  it('reads a cell in which marks were not doubled', () => {
    const format = { ...COMMA, columns: 2 };
    expect(cells(split('1,"He said "hello" to her"\n2,"b"\n', [], format))).toEqual([
      ['1', 'He said "hello" to her'],
      ['2', 'b'],
    ]);
  });

  it('takes a row of the greatest length, and passes over a longer one', () => {
    const of = (length: number) => `${'x'.repeat(length - 3)},y\n`;
    for (const cuts of [[], [5, 9, 11, 20, 28, 33]]) {
      expect(split(of(30) + of(31) + of(10), cuts, COMMA, 30)).toEqual([
        { line: 1, cells: ['x'.repeat(27), 'y'] },
        { line: 2, cells: null, problem: 'too-long', stops: false },
        { line: 3, cells: ['xxxxxxx', 'y'] },
      ]);
    }
  });

  it('takes no longer for a mark that is never closed than it must', () => {
    const lines = 'some, more, words of a text that goes on\n'.repeat(200_000);
    const rows = split(
      `a,b\n1,"open\n${lines}`,
      Array.from({ length: 500 }, (_, i) => i * 16_384),
    );
    expect(rows.at(-1)).toEqual({ line: 2, cells: null, problem: 'unclosed', stops: true });
  });
});
