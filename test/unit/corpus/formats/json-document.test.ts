import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonDocument } from '../../../../src/corpus/formats/json-document.ts';
import { records, textOrReason } from './read-text.ts';

const read = (text: string, cuts: readonly number[] = []) => records(readJsonDocument, text, cuts);
const said = async (text: string) => (await read(text)).map(textOrReason);

const NO_JSON = expect.stringMatching(/^not valid JSON/);
const one = { title: 'One', text: 'The first "text" [with] {marks}, \\ and \u2028.' };
const two = { title: 'Two', text: 'The second.', authors: ['A', 'B'], meta: { deep: [[1], [{ x: 2 }]] } };

describe('readJsonDocument', () => {
  it.each<[string, unknown]>([
    ['a list', [one, two]],
    ['{articles}', { status: 'ok', totalResults: 2, articles: [one, two] }],
    ['{articles} behind other lists', { tags: ['a'], sources: [{ id: 1 }], articles: [one, two] }],
    ['{response: {docs}}', { response: { meta: { hits: 2 }, docs: [one, two] }, status: 'OK' }],
    [
      '{hits: {hits: [{_source}]}}',
      { took: 3, hits: { total: 2, hits: [{ _source: one }, { _source: two }] } },
    ],
    ['JSON-LD', { '@context': 'https://schema.org', '@graph': [one, two] }],
    ['two lists', { articles: [one], items: [two] }],
  ])('finds the records in %s', async (_, document) => {
    for (const json of [JSON.stringify(document), JSON.stringify(document, null, 2)]) {
      expect(await said(json)).toEqual([one.text, two.text]);
      expect(await said(`\uFEFF\n${json}\n`)).toEqual([one.text, two.text]);
    }
  });

  it('reads one record, and several that stand after each other', async () => {
    expect(await said(JSON.stringify(one, null, 2))).toEqual([one.text]);
    expect(
      await said(`${JSON.stringify(one, null, 2)}\n${JSON.stringify(two)}${JSON.stringify(one)}`),
    ).toEqual([one.text, two.text, one.text]);
  });

  it('takes an object with a text for a record, whatever lists it has', async () => {
    const record = { title: 'T', text: 'Its own.', items: [{ name: 'x' }], posts: [{ id: 1 }] };
    expect(await said(JSON.stringify(record))).toEqual(['Its own.']);
    expect(await said(JSON.stringify({ items: [{ name: 'x' }], title: 'T', text: 'Its own.' }))).toEqual([
      'Its own.',
    ]);
  });

  it('reads a JSON Feed', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'My feed',
      items: [
        {
          id: 'https://news.example/1',
          url: 'https://news.example/1',
          title: 'Talks in Minsk',
          content_html: '<p>They <b>met</b>.</p><p>They talked.</p>',
          date_published: '2022-12-19T18:30:00+03:00',
          authors: [{ name: 'A. Writer' }, { name: 'B. Writer' }],
          language: 'en-GB',
        },
      ],
    };
    const [record] = await read(JSON.stringify(feed));
    expect(record).toMatchObject({
      kind: 'article',
      line: 1,
      article: {
        id: 'https://news.example/1',
        outlet: 'news.example',
        title: 'Talks in Minsk',
        byline: 'A. Writer, B. Writer',
        published: '2022-12-19T18:30:00+03:00',
        lang: 'en',
        text: 'They met.\n\nThey talked.',
      },
    });
  });

  describe('loses one record alone where one has', () => {
    const third = { title: 'Three', text: 'The third.' };
    const bad = {
      title: 'Bad',
      text: 'The bad one.',
      by: { name: 'A' },
      tags: [{ name: 'x' }, { name: 'y' }],
    };
    const pretty = (value: unknown) => JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');
    const broken: [string, (json: string) => string][] = [
      ['a quotation mark too few', (json) => json.replace('one."', 'one.')],
      ['a quotation mark too many', (json) => json.replace('one."', 'one.""')],
      ['a key without its second mark', (json) => json.replace('"text"', '"text')],
      ['no closing brace', (json) => json.replace(/\s*\}$/u, '')],
      ['an inner object not closed', (json) => json.replace(/("A")\s*\}/u, '$1')],
      ['a line break in a text', (json) => json.replace('bad one', 'bad\n"one')],
    ];
    for (const [name, spoil] of broken)
      for (const [layout, write] of [
        ['a line', JSON.stringify],
        ['many lines', pretty],
      ] as const)
        it(`${name}, records of ${layout}`, async () => {
          for (const [before, behind] of [
            ['[\n  ', '\n]'],
            ['{"articles": [\n  ', '\n], "more": 1}'],
          ]) {
            const records = [one, bad, two, third, one].map((value) => write(value));
            records[1] = spoil(records[1]!);
            const all = await said(before + records.join(',\n  ') + behind);
            expect(
              all.filter((text) => text !== one.text && text !== two.text && text !== third.text),
            ).toEqual([NO_JSON]);
            expect(all).toHaveLength(5);
          }
        });

    it('the first of a list in an object', async () => {
      const first = JSON.stringify(bad).replace('one."', 'one.');
      const json = `{"articles": [\n${first},\n${JSON.stringify(two)},\n${JSON.stringify(third)}\n]}`;
      expect(await said(json)).toEqual([NO_JSON, two.text, third.text]);
    });
  });

  it('names records by the line they begin in', async () => {
    const json = `[\n${JSON.stringify(one, null, 1)},\n\n{"title": "none"},\n{"text": oops},\n${JSON.stringify(two)}\n]`;
    expect((await read(json)).map((record) => [record.line, textOrReason(record)])).toEqual([
      [2, one.text],
      [7, 'no “text”'],
      [8, expect.stringMatching(/^not valid JSON/)],
      [9, two.text],
    ]);
  });

  it('gives the same records wherever the text is cut', async () => {
    const documents = [
      JSON.stringify([one, 5, 'text', null, { title: 'none' }, [one], two], null, 1),
      JSON.stringify({
        a: [1, { b: [] }],
        feed: { x: '"', entry: [{}, { title: 'none' }, one, two] },
        rest: [{}],
      }),
      `[{"text": "a" "b"}, ${JSON.stringify(one)}, {"text": "\\u00e4\\"]}"}, tru, {]`,
      `${JSON.stringify(one)} 12 ${JSON.stringify(two)}`,
    ];
    const whole = await Promise.all(documents.map((json) => read(json)));
    const none = 'no “text”';
    const object = (kind: string) => `a record must be an object, this is ${kind}`;
    expect(whole.map((all) => all.map(textOrReason))).toEqual([
      [one.text, object('a number'), object('text'), object('null'), none, object('a list'), two.text],
      [none, none, one.text, two.text],
      [NO_JSON, one.text, 'ä"]}', NO_JSON, NO_JSON, 'the file ends in the middle of it'],
      [one.text, object('a number'), two.text],
    ]);
    await fc.assert(
      fc.asyncProperty(fc.nat(documents.length - 1), fc.array(fc.nat(500)), async (which, cuts) => {
        expect(await read(documents[which]!, cuts)).toEqual(whole[which]);
      }),
    );
  });

  it('gives back what was written, records that hold any JSON among it', async () => {
    const anyRecord = fc
      .record({
        text: fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== ''),
        x: fc.jsonValue(),
      })
      .filter(({ text }) => !text.includes('\ufffd'));
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyRecord, { minLength: 1 }),
        fc.constantFrom(undefined, 1, '\t'),
        fc.array(fc.nat(2_000)),
        fc.boolean(),
        async (all, indent, cuts, wrapped) => {
          const json = JSON.stringify(wrapped ? { meta: {}, articles: all } : all, null, indent);
          expect((await read(json, cuts)).map(textOrReason)).toEqual(all.map(({ text }) => text));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('passes over a record nested 10,000 deep and reads the others', async () => {
    const deep = `{"text":"deep","x":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
    const nested = 'nested deeper than 64 levels';
    expect(await said(`[${JSON.stringify(one)},${deep},${JSON.stringify(two)}]`)).toEqual([
      one.text,
      nested,
      two.text,
    ]);
    expect(await said(`{"articles":[${deep},${JSON.stringify(two)}]}`)).toEqual([nested, two.text]);
    expect(await said(deep)).toEqual([nested]);
    expect(await said('['.repeat(1_000_000))).toEqual(['the file ends in the middle of it']);
    expect(await said(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toEqual([nested]);
    expect(await said('{"a":'.repeat(100_000))).toEqual(['the file ends in the middle of it']);
  });

  it('takes 64 levels in a record of a list, and no more', async () => {
    const levels = (n: number) => `{"text":"a","x":${'['.repeat(n - 1)}${']'.repeat(n - 1)}}`;
    expect(await said(`[${levels(64)},${levels(65)}]`)).toEqual(['a', 'nested deeper than 64 levels']);
  });

  it('takes a record of the greatest length, and passes over a longer one', async () => {
    const limited = (text: string, cuts: readonly number[] = []) =>
      records((source) => readJsonDocument(source, { length: 100, depth: 64 }), text, cuts);
    const of = (length: number) => JSON.stringify({ text: 'x'.repeat(length - 11) });
    expect(of(100)).toHaveLength(100);
    for (const cuts of [[], [50], [99, 100, 101, 102, 103], [10, 130, 160]]) {
      const list = await limited(`[${of(100)},${of(101)},${of(50)}]`, cuts);
      expect(list.map((record) => record.kind)).toEqual(['article', 'passed-over', 'article']);
      expect(textOrReason(list[1]!)).toBe('a record longer than 32 MB');
      const wrapped = await limited(`{"a":"b","items":[${of(101)},${of(50)}]}`, cuts);
      expect(wrapped.map((record) => record.kind)).toEqual(['passed-over', 'article']);
    }
    // What stands around a list counts for nothing once the list is found.
    const items = Array.from({ length: 50 }, () => of(30)).join();
    expect(await limited(`{"a":"b","items":[${items}],"more":"${'x'.repeat(500)}"}`)).toHaveLength(50);
  });

  it('keeps what came before a file ends too early', async () => {
    const json = JSON.stringify([one, two]);
    for (const end of [json.length - 1, json.length - 3, json.length - 30]) {
      const got = await said(json.slice(0, end));
      expect(got[0]).toBe(one.text);
      expect(got.at(-1)).toBe('the file ends in the middle of it');
    }
  });

  it('is not reached by keys that name an object’s own machinery', async () => {
    const json = `[{"__proto__":{"text":"b","polluted":1},"constructor":{"prototype":{}},"text":"a"},{"__proto__":{"text":"b"}}]`;
    expect(await said(json)).toEqual(['a', 'no “text”']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('takes the last of keys that are given twice, as every parser does', async () => {
    expect(await said('[{"text":"first","text":"last"}]')).toEqual(['last']);
  });

  it('says that there is nothing in it', async () => {
    expect(await said('[]')).toEqual(['no records in it']);
    expect(await said('{"articles":[]}')).toEqual(['no “text”']);
  });
});
