import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MAX_FIELD_CHARACTERS,
  MAX_TEXT_CHARACTERS,
  MAX_TITLE_CHARACTERS,
  MAX_URL_CHARACTERS,
} from '../../../../src/core/article/limits.ts';
import { isBlankLine, readJsonLines, readRecord } from '../../../../src/corpus/formats/json-lines.ts';
import { MAX_RECORD_KEYS } from '../../../../src/corpus/limits.ts';
import { inWords } from '../../../../src/words/in-words.ts';
import { SayingError } from '../../../../src/words/saying.ts';
import { spoken } from '../../../language/spoken.ts';
import { records, streamed, textOrReason } from './read-text.ts';

const line = (record: unknown) => JSON.stringify(record);

function article(json: string) {
  const result = readRecord(json, 1);
  if (!result.ok) throw new SayingError(result.reason);
  return result.article;
}

function reason(json: string) {
  const result = readRecord(json, 7);
  if (result.ok) throw new Error('was read');
  expect(result.line).toBe(7);
  return inWords(result.reason);
}

describe('readRecord', () => {
  it('needs only a text, and makes the same id for the same text', () => {
    const one = article(line({ text: 'Putin visited Minsk.' }));
    expect(one).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{16}$/),
      url: null,
      outlet: '',
      title: '',
      byline: null,
      published: null,
      lang: 'en',
      text: 'Putin visited Minsk.',
    });
    expect(article(line({ text: 'Putin visited Minsk.', outlet: null })).id).toBe(one.id);
    expect(article(line({ text: 'Putin visited Kyiv.' })).id).not.toBe(one.id);
  });

  it('gives back any article unaltered: written and read is the identity', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    const nonBlank = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 300 })
      .filter((s) => s.trim() !== '');
    const anyArticle = fc.record({
      id: fc.string({ minLength: 1 }),
      url: fc.option(fc.webUrl({ withQueryParameters: true })),
      outlet: nonBlank,
      title: fc.string({ unit: 'binary' }),
      byline: fc.option(nonBlank),
      published: fc.option(day.map((d) => d.toISOString().slice(0, 10))),
      lang: fc.option(fc.constantFrom('en', 'be', 'fil')),
      text: nonBlank,
    });
    fc.assert(
      fc.property(anyArticle, (given) => {
        expect(article(line(given))).toEqual(given);
      }),
    );
  });

  it('keeps every unit of the text, so that offsets hold', () => {
    const text = '\uFEFF  “a”\r\n\r\n\u00A0b\uD83D c\u0000 \u2028 d  ';
    expect(article(line({ text })).text).toBe(text);
  });

  it('reads "date" as published, and published first', () => {
    expect(article(line({ text: 'a', date: '2022-12-19' })).published).toBe('2022-12-19');
    expect(article(line({ text: 'a', date: '2022-12-19', published: '2022-12-20' })).published).toBe(
      '2022-12-20',
    );
    expect(article(line({ text: 'a', date: '2022-12-19', published: null })).published).toBe('2022-12-19');
  });

  it('leaves out a date that is none, with a note, and keeps the article', () => {
    const result = readRecord(line({ text: 'a', published: '3/4/2022' }), 1);
    expect(result).toMatchObject({ ok: true, article: { published: null } });
    expect(spoken(result.ok && result.notes)).toEqual([expect.stringContaining('“published” left out')]);
  });

  it.each([
    ['javascript:alert(1)'],
    ['file:///etc/passwd'],
    ['https://user:secret@example.org/'],
    ['not an address'],
  ])('leaves out the address %s, with a note', (url) => {
    const result = readRecord(line({ text: 'a', url }), 1);
    expect(result).toMatchObject({ ok: true, article: { url: null } });
    expect(spoken(result.ok && result.notes)).toEqual([expect.stringContaining('“url” left out')]);
  });

  it('takes the host for an outlet without a name', () => {
    expect(article(line({ text: 'a', url: 'https://www.example.org/x' })).outlet).toBe('example.org');
    expect(article(line({ text: 'a', url: 'https://www.example.org/x', outlet: 'Example' })).outlet).toBe(
      'Example',
    );
  });

  it('takes a number for an id and keeps the primary language', () => {
    expect(article(line({ text: 'a', id: 12 })).id).toBe('12');
    expect(article(line({ text: 'a', lang: 'en-GB' })).lang).toBe('en');
    expect(article(line({ text: 'a', lang: 'English' })).lang).toBe('en');
    expect(article(line({ text: 'a', lang: 'Klingonese' })).lang).toBeNull();
  });

  it.each([
    ['{"text":"a"', /^not valid JSON$/],
    ['Putin', /^not valid JSON$/],
    ['[{"text":"a"}]', /this is a list/],
    ['null', /this is null/],
    ['"text"', /this is text/],
    ['{"title":"a"}', /^no “text”$/],
    ['{"text":null}', /“text” is empty/],
    ['{"text":" \\n "}', /“text” is empty/],
    ['{"text":5}', /^“text” must be text, this is a number$/],
    ['{"text":{"a":{"b":1}}}', /^“text” must be text, this is an object$/],
  ])('refuses %s by its line and reason', (json, expected) => {
    expect(reason(json)).toMatch(expected);
  });

  it.each([
    ['text', MAX_TEXT_CHARACTERS],
    ['title', MAX_TITLE_CHARACTERS],
    ['url', MAX_URL_CHARACTERS],
    ['id', MAX_FIELD_CHARACTERS],
    ['outlet', MAX_FIELD_CHARACTERS],
    ['byline', MAX_FIELD_CHARACTERS],
  ])('takes a %s of the limit, and refuses one character more by its name', (key, limit) => {
    const start = key === 'url' ? 'https://example.org/' : '';
    const record = (n: number) => line({ text: 'a', [key]: start + 'x'.repeat(n - start.length) });
    expect(article(record(limit))[key as 'text']).toHaveLength(limit);
    expect(reason(record(limit + 1))).toContain(
      `“${key}” is ${(limit + 1).toLocaleString('en-GB')} characters long`,
    );
  });

  it('takes 64 levels and 256 keys, and refuses one more', () => {
    const nested = (levels: number) => `{"text":"a","x":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;
    expect(article(nested(64)).text).toBe('a');
    expect(reason(nested(65))).toMatch(/64 levels/);
    expect(reason(nested(1_000_000))).toMatch(/64 levels/);
    const keyed = (n: number) =>
      line(Object.fromEntries([['text', 'a'], ...Array.from({ length: n - 1 }, (_, i) => [`k${i}`, i])]));
    expect(article(keyed(MAX_RECORD_KEYS)).text).toBe('a');
    expect(reason(keyed(MAX_RECORD_KEYS + 1))).toMatch(/257 keys/);
  });

  it('is not reached by keys that name an object’s own machinery', () => {
    const hostile = article(
      '{"__proto__":{"text":"b","polluted":1},"constructor":{"prototype":{}},"text":"a"}',
    );
    expect(hostile.text).toBe('a');
    expect(Object.getPrototypeOf(hostile)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(reason('{"__proto__":{"text":"b"}}')).toBe('no “text”');
  });

  it('reads past a byte order mark', () => {
    expect(article(`\uFEFF${line({ text: 'a' })}`).text).toBe('a');
    expect(isBlankLine('\uFEFF')).toBe(true);
    expect(isBlankLine(' \t\r')).toBe(true);
    expect(isBlankLine('{}')).toBe(false);
  });
});

describe('readJsonLines', () => {
  const read = (text: string, cuts: readonly number[] = []) => records(readJsonLines, text, cuts);

  it('gives the same records wherever the text is cut', async () => {
    const text = [
      line({ text: 'one', title: '“a” \\ "b"' }),
      '',
      '{"text":"two"',
      `${line({ text: 'three\nlines' })}\r`,
      line({ articles: [{ text: 'four' }, { title: 'none' }] }),
      'x'.repeat(40),
      line({ text: 'five' }),
    ].join('\n');
    const whole = await read(text);
    expect(whole.map((record) => [record.line, textOrReason(record)])).toEqual([
      [1, 'one'],
      [3, expect.stringMatching(/^not valid JSON/)],
      [4, 'three\nlines'],
      [5, 'four'],
      [5, 'no “text”'],
      [6, expect.stringMatching(/^not valid JSON/)],
      [7, 'five'],
    ]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(text.length)), async (cuts) => {
        expect(await read(text, cuts)).toEqual(whole);
      }),
    );
  });

  it('passes over what Lateral writes around the articles of an export', async () => {
    const text = [
      line({ lateral: 'corpus', version: 1 }),
      line({ lateral: 'set', id: 'a' }),
      line({ text: 'one', cutOff: true }),
      line({ lateral: 'older', article: { text: 'none' } }),
      line({ lateral: 'end', articles: 1 }),
    ].join('\n');
    expect((await read(text)).map(textOrReason)).toEqual(['one']);
  });

  it('says that there is nothing in it', async () => {
    expect((await read('\n \n')).map(textOrReason)).toEqual(['the file is empty']);
  });

  it('ends when it is told to', async () => {
    const controller = new AbortController();
    const text = streamed(`${line({ text: 'a' })}\n`.repeat(100), []);
    const got: unknown[] = [];
    await expect(async () => {
      for await (const record of readJsonLines({ file: 'x', text, signal: controller.signal })) {
        got.push(record);
        if (got.length === 3) controller.abort(new Error('enough'));
      }
    }).rejects.toThrow('enough');
    expect(got).toHaveLength(3);
  });
});
