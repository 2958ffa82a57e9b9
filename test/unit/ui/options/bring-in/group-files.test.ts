import { describe, expect, it } from 'vitest';
import { groupFiles, groupTables, withField } from '../../../../../src/ui/options/bring-in/group-files.ts';
import { COLUMNS, filePreview, manyFiles, TABLE_PREVIEW } from '../../../../options-page/fake-corpus.ts';

describe('groupFiles', () => {
  it('puts what was not recognised first, and files with problems before others', () => {
    const files = manyFiles(200);
    const groups = groupFiles([
      ...files,
      filePreview({ file: 'odd.txt', found: 3, whole: false, problems: TABLE_PREVIEW.problems }),
    ]);
    expect(groups.map(({ format, files: of }) => [format, of.length])).toEqual([
      [null, 5],
      ['text', 196],
    ]);
    expect(groups[1]).toMatchObject({ found: 198, whole: false, problems: 2 });
    expect(groups[1]?.files[0]?.file).toBe('odd.txt');
  });
});

describe('groupTables', () => {
  it('puts tables with the same headings together, and leaves other files out', () => {
    const other = { ...COLUMNS, delimiter: '\t' };
    const tables = groupTables([
      TABLE_PREVIEW,
      filePreview(),
      filePreview({ file: 'b.tsv', columns: other }),
      filePreview({ file: 'c.csv', columns: { ...COLUMNS, fields: COLUMNS.fields.map(() => null) } }),
    ]);
    expect(tables.map(({ files }) => files.map(({ file }) => file))).toEqual([
      ['januar-nachgetragen.csv', 'c.csv'],
      ['b.tsv'],
    ]);
  });
});

describe('withField', () => {
  it('takes a field from the column that had it', () => {
    const fields = withField(COLUMNS, 6, 'text').fields;
    expect(fields).toEqual(['published', 'outlet', 'title', null, 'byline', 'url', 'text']);
  });

  it('leaves several columns out', () => {
    expect(withField(COLUMNS, 0, null).fields).toEqual([
      null,
      'outlet',
      'title',
      'text',
      'byline',
      'url',
      null,
    ]);
  });
});
