import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

/** A file for a page to make: bytes, some as often as `times` says. */
export interface SampleFile {
  readonly path: string;
  readonly pieces: readonly { readonly base64: string; readonly times?: number }[];
}

const WORDS =
  'The ferry ran aground on a sandbank off the port on Friday morning with 340 passengers on board, the coast guard said. ' +
  'Nobody was injured. Two helicopters and four lifeboats brought everybody to the harbour within three hours.';
/** Long enough to be taken for an article. */
export const TEXT = Array.from({ length: 4 }, (_, i) => `Paragraph ${i + 1}. ${WORDS}`).join('\n\n');

export function sample(path: string, content: string | Uint8Array, times = 1): SampleFile {
  return { path, pieces: [{ base64: Buffer.from(content).toString('base64'), times }] };
}

const html = (title: string) => `<!doctype html><html lang="en"><head><title>${title} - The Paper</title>
<meta property="og:site_name" content="The Paper"><meta property="og:title" content="${title}">
<meta property="article:published_time" content="2022-12-19T10:00:00Z"></head>
<body><article><h1>${title}</h1>${TEXT.split('\n\n')
  .map((one) => `<p>${one}</p>`)
  .join('')}</article></body></html>`;

const record = (title: string) => ({
  title,
  outlet: 'The Paper',
  published: '2022-12-19',
  lang: 'en',
  text: TEXT,
});

const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>The Paper</title><link>https://paper.example/</link><item><title>From a feed</title><link>https://paper.example/f</link>
<pubDate>Mon, 19 Dec 2022 10:00:00 GMT</pubDate><content:encoded><![CDATA[${TEXT.split('\n\n')
  .map((one) => `<p>${one}</p>`)
  .join('')}]]></content:encoded></item></channel></rss>`;

const mhtml = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://paper.example/mhtml',
  'Subject: From an archive',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="text/html"; boundary="b"',
  '',
  '',
  '--b',
  'Content-Type: text/html',
  'Content-Transfer-Encoding: base64',
  'Content-Location: https://paper.example/mhtml',
  '',
  Buffer.from(html('From an archive')).toString('base64'),
  '--b--',
  '',
].join('\r\n');

const page = (title: string) => `${title}\n\nThe Paper\n\n19 December 2022\n\n${TEXT}\n`;

/** One file of each format, and the title of the one article in it. */
export const EACH_FORMAT: readonly (readonly [format: string, file: SampleFile, title: string])[] = [
  ['text', sample('page.txt', page('A page as text')), 'A page as text'],
  ['html', sample('page.html', html('A web page')), 'A web page'],
  ['mhtml', sample('page.mhtml', mhtml), 'From an archive'],
  ['json', sample('list.json', JSON.stringify([record('From a list')])), 'From a list'],
  ['json-lines', sample('news.jsonl', `${JSON.stringify(record('From a line'))}\n`), 'From a line'],
  ['csv', sample('table.csv', `title,outlet,text\nFrom a table,The Paper,"${TEXT}"\n`), 'From a table'],
  ['feed', sample('feed.xml', rss), 'From a feed'],
  ['zip', sample('pages.zip', zipSync({ 'in/page.html': strToU8(html('In a zip file')) })), 'In a zip file'],
  ['gzip', sample('news.jsonl.gz', gzipSync(`${JSON.stringify(record('Packed'))}\n`)), 'Packed'],
];

const GOOD = `${JSON.stringify(record('A good one'))}\n`;
const UTF16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(GOOD, 'utf16le')]);
const CYRILLIC = 'Паром сел на мель у порта в пятницу утром, сообщила береговая охрана. ';
/** Windows-1251: letters from А are at 0xC0. */
const windows1251 = (text: string) =>
  Uint8Array.from(text, (one) => {
    const code = one.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
  });

/** A zip file whose one entry says that it is encrypted. */
function encryptedZip(): Uint8Array {
  const bytes = zipSync({ 'secret.html': strToU8(html('Secret')) }, { level: 0 });
  for (const [signature, flags] of [
    [0x04034b50, 6],
    [0x02014b50, 8],
  ] as const) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 4 <= bytes.length; at++)
      if (view.getUint32(at, true) === signature) view.setUint16(at + flags, 1, true);
  }
  return bytes;
}

export interface BadInput {
  readonly name: string;
  readonly file: SampleFile;
  /** Articles that come in all the same; -1 for some. */
  readonly added: number;
  /** What is said of something passed over; null where nothing is. */
  readonly says: RegExp | null;
}

const MB = 2 ** 20;
const noise = (lines: number) =>
  Array.from({ length: lines }, (_, i) =>
    JSON.stringify({ text: `${Math.sin(i)} ${Math.cos(i)} ${TEXT}` }),
  ).join('\n');
const truncated = gzipSync(noise(400));

/** Text that packs a thousand times smaller. */
const EVEN = new Uint8Array(Buffer.alloc(50 * MB, 'words '));

/** Input that is damaged, hostile or too large: what is good in it comes in, the rest is named with its reason. */
export const BAD_INPUT: readonly BadInput[] = [
  {
    name: 'a file of 600 MB',
    file: sample('large.jsonl', GOOD.repeat(Math.ceil(MB / GOOD.length)).slice(0, MB), 600),
    added: 0,
    says: /512 MB/,
  },
  {
    name: 'a zip bomb',
    file: sample('bomb.zip', zipSync({ 'a.txt': EVEN }, { level: 9 })),
    added: 0,
    says: /200 times/,
  },
  {
    name: 'a gzip bomb',
    file: sample('bomb.txt.gz', gzipSync(EVEN, { level: 9 })),
    added: 0,
    says: /200 times/,
  },
  {
    name: 'JSON nested 10,000 deep',
    file: sample('deep.jsonl', `${'['.repeat(10_000)}${']'.repeat(10_000)}\n${GOOD}`),
    added: 1,
    says: /nested deeper than 64/,
  },
  {
    name: 'keys that would reach prototypes',
    file: sample(
      'proto.jsonl',
      `{"__proto__":{"text":"stolen"},"constructor":{"prototype":{"text":"stolen"}}}\n${GOOD}`,
    ),
    added: 1,
    says: /./,
  },
  {
    name: 'CSV with a million columns',
    file: sample('wide.csv', `${'a,'.repeat(1_000_000)}b\n${'1,'.repeat(1_000_000)}2\n`),
    added: 0,
    says: /columns/,
  },
  {
    name: 'CSV with a quotation mark that is never closed',
    file: sample(
      'open.csv',
      `title,outlet,text\nOne,Paper,"${TEXT}"\nTwo,Paper,"never closed\n${'x,y,z\n'.repeat(10)}`,
    ),
    added: -1,
    says: /quotation mark/,
  },
  { name: 'UTF-16', file: sample('utf16.jsonl', UTF16), added: 1, says: null },
  {
    name: 'windows-1251',
    file: sample(
      'cyrillic.csv',
      windows1251(`title,outlet,text\nПаром на мели,Газета,"${CYRILLIC.repeat(10)}"\n`),
    ),
    added: 1,
    says: null,
  },
  { name: 'a byte order mark', file: sample('bom.jsonl', `\ufeff${GOOD}`), added: 1, says: null },
  {
    name: 'XML with a DOCTYPE',
    file: sample(
      'evil.xml',
      rss.replace('<rss', '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss'),
    ),
    added: 0,
    says: /DOCTYPE/,
  },
  {
    name: 'HTML with scripts',
    file: sample(
      'scripts.html',
      html('With scripts').replace(
        '<article>',
        '<article><script>globalThis.ran = true</script><img src=x onerror="globalThis.ran = true">',
      ),
    ),
    added: 1,
    says: null,
  },
  {
    name: 'gzip data that ends too early',
    file: sample('half.jsonl.gz', truncated.subarray(0, truncated.length / 2)),
    added: -1,
    says: /ends too early/,
  },
  {
    name: 'a zip file within a zip file',
    file: sample(
      'nested.zip',
      zipSync({
        'inner.zip': zipSync({ 'a.html': strToU8(html('Inside')) }),
        'b.html': strToU8(html('Beside')),
      }),
    ),
    added: 1,
    says: /archive inside an archive/,
  },
  {
    name: 'an encrypted zip file',
    file: sample('secret.zip', encryptedZip()),
    added: 0,
    says: /encrypted/,
  },
  {
    name: 'a path that leads out of a zip file',
    file: sample('path.zip', zipSync({ '../../x.html': strToU8(html('From outside')) })),
    added: 1,
    says: null,
  },
];
