import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { MAX_FILE_BYTES } from '../../../../src/corpus/limits.ts';
import { readSource, type SourceRecord } from '../../../../src/corpus/sources/read-source.ts';
import { inWords } from '../../../../src/words/in-words.ts';
import { encode } from './encode.ts';

type Content = string | Uint8Array | Blob;

const fileOf = (path: string, content: Content) => ({
  path,
  blob: content instanceof Blob ? content : new Blob([content as BlobPart]),
});

/** What a file holds, one line each; and how many of its bytes were told as read. */
async function read(path: string, content: Content) {
  const file = fileOf(path, content);
  let bytes = 0;
  const all: SourceRecord[] = [];
  const options = {
    columns: [],
    signal: new AbortController().signal,
    onBytes: (more: number) => (bytes += more),
  };
  for await (const record of readSource(file, options)) all.push(record);
  expect(bytes).toBe(file.blob.size);
  return all;
}

const told = (record: SourceRecord) => {
  const place = record.line === null ? record.file : `${record.file}:${record.line}`;
  return record.kind === 'article'
    ? `${place} = ${record.article.text}`
    : `${place} ! ${inWords(record.reason)}`;
};
const said = async (path: string, content: Content) => (await read(path, content)).map(told);

const line = (text: string) => `${JSON.stringify({ title: 'T', text })}\n`;
const three = line('one') + line('two') + line('three');
const page = `Talks in Minsk\n\nBy A. Writer\n19 December 2022\n\n${'The presidents met in Minsk on Monday and spoke for two hours about gas and about exercises.\n\n'.repeat(6)}`;
const bytes = (text: string) => new TextEncoder().encode(text);
const zip = (files: Readonly<Record<string, Content>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, held]) => [
        name,
        typeof held === 'string' ? bytes(held) : (held as Uint8Array),
      ]),
    ),
  );

describe('readSource', () => {
  it('reads JSON lines, JSON, CSV and text, gzipped or not', async () => {
    expect(await said('a.jsonl', three)).toEqual(['a.jsonl:1 = one', 'a.jsonl:2 = two', 'a.jsonl:3 = three']);
    expect(await said('a.jsonl.gz', gzipSync(three))).toEqual([
      'a.jsonl.gz:1 = one',
      'a.jsonl.gz:2 = two',
      'a.jsonl.gz:3 = three',
    ]);
    expect(await said('a.json', JSON.stringify({ articles: [{ text: 'one' }, { x: 1 }] }))).toEqual([
      'a.json:1 = one',
      'a.json:1 ! no “text”',
    ]);
    expect(await said('a.csv', 'title,text\na,one\n')).toEqual(['a.csv:2 = one']);
    const [article] = await read('minsk/a.txt', page);
    expect(article).toMatchObject({
      kind: 'article',
      file: 'minsk/a.txt',
      line: null,
      article: { published: '2022-12-19' },
    });
  });

  it('reads web pages, pages saved as one file, and feeds', async () => {
    const paragraphs = page.split('\n\n').slice(3).join('</p><p>');
    const html = `<!doctype html><html lang="en"><head><title>Talks</title></head><body><script>x()</script><article><h1>Talks in Minsk</h1><p>${paragraphs}</p></article></body></html>`;
    const mhtml = `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: https://news.example/1\r\n\r\n${html}\r\n--b--\r\n`;
    const rss = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><title>Talks in Minsk</title><content:encoded><![CDATA[<p>${paragraphs}</p>]]></content:encoded></item></channel></rss>`;
    for (const [path, content] of [
      ['a.html', html],
      ['a.txt', html],
      ['a.mhtml', mhtml],
      ['feed.xml', rss],
      ['feed.xml.gz', gzipSync(rss)],
      ['a.zip', zip({ 'a.html': html })],
    ] as const) {
      const all = await read(path, content);
      expect(all.map((record) => record.kind === 'article' && record.article.title)).toEqual([
        'Talks in Minsk',
      ]);
    }
    const doctype = `<!DOCTYPE rss [<!ENTITY x "y">]>${rss}`;
    expect((await said('feed.xml', doctype)).join()).toMatch(/^feed\.xml.* ! .*DOCTYPE/);
  });

  it('reads the members of one gzip file one after the other', async () => {
    const members = Buffer.concat([line('one'), line('two')].map((text) => gzipSync(text)));
    expect(await said('a.gz', members)).toEqual(['a.gz:1 = one', 'a.gz:2 = two']);
  });

  it('reads the entries of a zip, and names each behind the archive', async () => {
    const archive = zip({
      'news/a.jsonl': line('one'),
      'news/': '',
      '__MACOSX/news/._a.jsonl': 'x',
      'news/.DS_Store': 'x',
      '../../b.csv': 'title,text\na,two\n',
      'c\u202etxt.json': `[${line('three')}]`,
      'picture.png': '\u0089PNG',
    });
    expect(await said('news.zip', archive)).toEqual([
      'news.zip › news/a.jsonl:1 = one',
      'news.zip › ../../b.csv:2 = two',
      'news.zip › c\\u202etxt.json:1 = three',
      expect.stringMatching(/^news\.zip › picture\.png ! /),
    ]);
  });

  it('refuses an archive inside an archive by its name, and reads the rest', async () => {
    const nested = 'an archive inside an archive: unpack it and give it on its own';
    const archive = zip({
      'a.zip': zip({ 'b.txt': page }),
      'c.jsonl.gz': gzipSync(three),
      'd.jsonl': line('one'),
    });
    expect(await said('news.zip', archive)).toEqual([
      `news.zip › a.zip ! ${nested}`,
      `news.zip › c.jsonl.gz ! ${nested}`,
      'news.zip › d.jsonl:1 = one',
    ]);
    expect(await said('a.zip.gz', gzipSync(zip({ 'b.txt': page })))).toEqual([`a.zip.gz ! ${nested}`]);
    expect(await said('a.gz', gzipSync(gzipSync(three)))).toEqual([`a.gz ! ${nested}`]);
  });

  it('says of a document of a word processor inside an archive what can be done with it', async () => {
    const document = zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:t>text</w:t>' });
    const advice = 'a Word, Excel or OpenDocument file or an e-book: save it as .txt, .html or .csv';
    expect(await said('news.zip', zip({ 'a.docx': document, 'b.jsonl': line('one') }))).toEqual([
      `news.zip › a.docx ! ${advice}`,
      'news.zip › b.jsonl:1 = one',
    ]);
    expect(await said('a.docx', document)).toEqual([`a.docx ! ${advice}`]);
  });

  it('keeps what came before a gzip file ends too early', async () => {
    const packed = gzipSync(Array.from({ length: 2_000 }, (_, i) => line(`text ${i * 7919}`)).join(''));
    const all = await said('a.jsonl.gz', packed.subarray(0, packed.length - 100));
    expect(all.length).toBeGreaterThan(1_000);
    expect(all[0]).toBe('a.jsonl.gz:1 = text 0');
    expect(all.at(-1)).toMatch(
      /^a\.jsonl\.gz ! its gzip data ends too early.*; the 1,\d\d\d articles before that are used$/,
    );
    expect(await said('a.gz', packed.subarray(0, 12))).toEqual(['a.gz ! its gzip data ends too early']);
  });

  it('stops a bomb, gzipped or zipped, and keeps what came before', async () => {
    const spaces = Buffer.alloc(50 * 2 ** 20, 0x20);
    const bomb = 'it unpacks to more than 200 times its size, which no text does';
    expect(await said('a.jsonl.gz', gzipSync(spaces))).toEqual([`a.jsonl.gz ! ${bomb}`]);
    const after = gzipSync(Buffer.concat([Buffer.from(line('one')), spaces]));
    expect(await said('a.jsonl.gz', after)).toEqual([
      'a.jsonl.gz:1 = one',
      `a.jsonl.gz ! ${bomb}; the article before that is used`,
    ]);
    expect(await said('a.zip', zip({ 'b.jsonl': spaces, 'c.jsonl': line('one') }))).toEqual([
      `a.zip › b.jsonl ! ${bomb}`,
      'a.zip › c.jsonl:1 = one',
    ]);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'koi8-r', 'iso-8859-5'])(
    'reads %s',
    async (label) => {
      const text = 'Президент России прибыл в Минск на переговоры. Стороны обсудили поставки газа и учения.';
      const expected = [`a.jsonl:1 = ${text}`, `a.jsonl:2 = ${text}`];
      expect(await said('a.jsonl', encode(line(text) + line(text), label))).toEqual(expected);
      if (label.startsWith('utf')) {
        expect(await said('a.jsonl', encode(`\uFEFF${line(text)}${line(text)}`, label))).toEqual(expected);
        expect(await said('a.csv', encode(`\uFEFFtitle,text\na,${text}\n`, label))).toEqual([
          `a.csv:2 = ${text}`,
        ]);
      }
    },
  );

  it('tells the encoding from further on where the beginning is ASCII', async () => {
    const filler = line('All of this is ASCII, and goes on for long enough to be the beginning.').repeat(
      4_000,
    );
    const text = 'Президент России прибыл в Минск на переговоры. Стороны обсудили поставки газа и учения.';
    const all = await said('a.jsonl', encode(filler + line(text).repeat(3_000), 'windows-1251'));
    expect(all).toHaveLength(7_000);
    expect(all.at(-1)).toBe(`a.jsonl:7000 = ${text}`);
  });

  it.each<[string, Content, RegExp]>([
    ['a.pdf', '%PDF-1.7\n…', /a PDF/],
    ['a.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]), /a picture/],
    [
      'a.docx',
      zip({ '[Content_Types].xml': '<?xml version="1.0"?><Types/>', 'word/document.xml': '<x/>' }),
      /a Word, Excel/,
    ],
    [
      'a.tgz',
      gzipSync(Buffer.concat([Buffer.alloc(257, 0x61), Buffer.from('ustar\u000000'), Buffer.alloc(300)])),
      /a tar archive/,
    ],
    ['a.rar', 'Rar!\u001a\u0007', /a RAR archive/],
    ['a.bin', Uint8Array.from({ length: 3_000 }, (_, i) => (i * i * 31) >>> 3), /no text/],
    ['a.txt', '\u0000\u0001\u0002'.repeat(300), /no text/],
    ['a.txt', '', /the file is empty/],
    ['a.txt', ' \n\n', /the file is empty/],
    ['a.gz', gzipSync(''), /the file is empty/],
    ['a.zip', zip({}), /nothing in it/],
    ['a.zip', 'PK\u0003\u0004', /zip archive/],
    ['a.css', 'body {}', /a style sheet/],
    ['a.xml', '<?xml version="1.0"?><sitemap/>', /no feed and no web page/],
    ['a.json', '{"a":'.repeat(10_000), /ends in the middle/],
    ['a.json', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, /nested deeper than 64/],
    ['a.json', '{"__proto__":{"text":"x"}}', /no “text”/],
    ['a.csv', Array.from({ length: 1_000_000 }, (_, i) => `c${i}`).join(), /more than 256 columns/],
    ['a.csv', 'title,text\n"open', /quotation mark/],
    ['a.txt', 'Too few words.', /no article found/],
  ])('says why nothing in %s is used (%#)', async (path, content, expected) => {
    const all = await said(path, content);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatch(expected);
    expect(all[0]?.startsWith(path)).toBe(true);
    expect(({} as Record<string, unknown>).text).toBeUndefined();
  });

  it('passes over what systems leave behind without a word', async () => {
    expect(await said('news/.DS_Store', 'x')).toEqual([]);
    expect(await said('__MACOSX/._a.txt', 'x')).toEqual([]);
  });

  it('refuses a file over the limit before a byte of it is read', async () => {
    const large = { size: MAX_FILE_BYTES + 1, slice: vi.fn(), stream: vi.fn() } as unknown as Blob;
    const all: SourceRecord[] = [];
    const { signal } = new AbortController();
    for await (const record of readSource({ path: 'a.jsonl', blob: large }, { columns: [], signal }))
      all.push(record);
    expect(all.map(told)).toEqual(['a.jsonl ! larger than 512 MB, which is the limit: split it']);
    expect(large.slice).not.toHaveBeenCalled();
    expect(large.stream).not.toHaveBeenCalled();
  });

  it('says that a file can’t be read, and what of it was', async () => {
    const gone = new Blob([three]);
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (this.type === undefined) controller.enqueue(bytes(line('one').repeat(10_000)));
        Object.assign(this, { type: undefined });
        controller.error(new DOMException('gone', 'NotReadableError'));
      },
    });
    Object.defineProperty(gone, 'stream', { value: () => broken });
    const all = await read('a.jsonl', gone);
    expect(all.map(told).at(-1)).toMatch(/^a\.jsonl ! it can’t be read any further/);
  });

  it('makes names visible, and takes corrected columns, in archives too', async () => {
    const file = fileOf('a\u202e.csv', 'x;y\none;two\n');
    const given = { delimiter: ';', headers: ['x', 'y'], fields: ['title', 'text'] as const };
    const all: SourceRecord[] = [];
    const { signal } = new AbortController();
    for await (const record of readSource(file, { columns: [given], signal })) all.push(record);
    expect(all.map(told)).toEqual(['a\\u202e.csv:2 = two']);
    const archive = fileOf('a.zip', zip({ 'b.csv': 'x;y\none;two\n' }));
    const packed = await readSource(archive, { columns: [given], signal }).next();
    expect(told(packed.value as SourceRecord)).toBe('a.zip › b.csv:2 = two');
  });

  it('ends soon after it is told to', async () => {
    const controller = new AbortController();
    const file = fileOf('a.jsonl', line('words').repeat(200_000));
    let met = 0;
    await expect(async () => {
      for await (const _ of readSource(file, { columns: [], signal: controller.signal })) {
        if (++met === 10) controller.abort(new Error('enough'));
      }
    }).rejects.toThrow('enough');
    expect(met).toBe(10);
    await expect(readSource(file, { columns: [], signal: controller.signal }).next()).rejects.toThrow(
      'enough',
    );
  });

  it('lets go of a file that is not read to its end', async () => {
    const cancel = vi.fn();
    const blob = new Blob([three]);
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(bytes(line('one').repeat(100))),
      cancel,
    });
    Object.defineProperty(blob, 'stream', { value: () => endless });
    for await (const _ of readSource(
      { path: 'a.jsonl', blob },
      { columns: [], signal: new AbortController().signal },
    ))
      break;
    expect(cancel).toHaveBeenCalledOnce();
  });

  it('gives the same records in the same order each time', async () => {
    const archive = zip({ 'a.jsonl': three, 'b.csv': 'title,text\na,x\nb\n', 'c.json': `[${line('y')}]` });
    const once = await said('a.zip', archive);
    expect(once).toHaveLength(6);
    expect(await said('a.zip', archive)).toEqual(once);
  });
});
