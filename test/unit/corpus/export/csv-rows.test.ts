import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { BYTE_ORDER_MARK, csvHeader, csvRow } from '../../../../src/corpus/export/csv-rows.ts';
import { CSV_COLUMNS, isOwnCsv, unguarded } from '../../../../src/corpus/export/formula-guard.ts';
import { arbitraryArticle, wellFormed } from './arbitrary-article.ts';

const article = {
  id: '1',
  url: null,
  outlet: 'The Paper',
  title: 'A title',
  byline: null,
  published: null,
  lang: 'en',
  text: 'Text.',
};

describe('CSV', () => {
  test('has a row of names, CRLF at every end and empty cells for what is not known', () => {
    const csv = csvHeader(false) + csvRow(article, null);
    expect(csv).toBe(
      `${BYTE_ORDER_MARK}id,url,outlet,title,byline,published,lang,text\r\n1,,The Paper,A title,,,en,Text.\r\n`,
    );
    expect(csvHeader(true)).toBe(`${BYTE_ORDER_MARK}set,${CSV_COLUMNS.join(',')}\r\n`);
    expect(csvRow(article, 'My set')).toMatch(/^My set,1,/);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', "'=1", "''-"])(
    'guards %j from being run',
    (title) => {
      const { data } = Papa.parse<string[]>(csvRow({ ...article, title }, null));
      const cell = data[0]![3]!;
      expect(cell).toBe(`'${title}`);
      expect(unguarded(cell)).toBe(title);
    },
  );

  test.each(['Plain', "'quoted'", "'", '', ' =1', 'a=b'])('leaves %j as it is', (title) => {
    const { data } = Papa.parse<string[]>(csvRow({ ...article, title }, null));
    expect(data[0]![3]).toBe(title);
    expect(unguarded(title)).toBe(title);
  });

  test('gives every cell back, once its guard is taken away', () => {
    fc.assert(
      fc.property(arbitraryArticle(wellFormed), (one) => {
        const { data } = Papa.parse<string[]>(csvHeader(false).slice(1) + csvRow(one, null), {
          skipEmptyLines: false,
        });
        const [headers, cells] = data;
        expect(isOwnCsv(headers!)).toBe(true);
        expect(cells!.map(unguarded)).toEqual(CSV_COLUMNS.map((column) => one[column] ?? ''));
      }),
    );
  });
});
