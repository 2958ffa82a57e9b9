import { gzipSync, strToU8, zipSync } from 'fflate';
import { FERRY_TEXT, fixture, PAROM_TEXT } from '../formats/import-fixtures.ts';

const record = {
  id: 'a1',
  url: 'https://www.ravna-observer.example/2022/12/19/night-ferry-held',
  outlet: 'The Ravna Observer',
  title: 'Night ferry held',
  byline: 'Ann Author',
  published: '2022-12-19T18:30:00+01:00',
  lang: 'en',
  text: FERRY_TEXT,
};
const other = { ...record, id: 'a2', url: null, title: 'Паром', lang: 'ru', text: PAROM_TEXT };

const text = strToU8(
  `The Ravna Observer\nHome\nNews\n\nNight ferry held\n\n19 December 2022\n\n${FERRY_TEXT}\n`,
);
const jsonLines = strToU8(`${JSON.stringify(record)}\n${JSON.stringify(other)}\n`);
const csv = strToU8(
  `url,outlet,title,published,text\n${[record, other]
    .map(({ url, outlet, title, published, text }) =>
      [url ?? '', outlet, title, published, text].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(),
    )
    .join('\n')}\n`,
);
const corpus = strToU8(
  [
    {
      lateral: 'corpus',
      version: 1,
      kind: 'everything',
      exported: '2023-01-01T00:00:00Z',
      articles: 1,
      sets: [{ id: 's', name: 'News', licence: '', note: '', articles: 1 }],
    },
    { set: 's' },
    record,
    { end: 1 },
  ]
    .map((line) => JSON.stringify(line))
    .join('\n'),
);
const html = fixture('html/valid-singlefile.html');

/** A small file of each format that gives articles, by the format's folder among the fixtures. */
export const goodFiles: Readonly<Record<string, { readonly path: string; readonly bytes: Uint8Array }>> = {
  text: { path: 'page.txt', bytes: text },
  html: { path: 'page.html', bytes: html },
  mhtml: { path: 'page.mhtml', bytes: fixture('mhtml/valid-chrome.mhtml') },
  feed: { path: 'feed.xml', bytes: fixture('feed/valid-rss-2.xml') },
  json: { path: 'news.json', bytes: strToU8(JSON.stringify([record, other])) },
  'json-lines': { path: 'news.jsonl', bytes: jsonLines },
  csv: { path: 'news.csv', bytes: csv },
  corpus: { path: 'backup.jsonl', bytes: corpus },
  gzip: { path: 'news.jsonl.gz', bytes: gzipSync(jsonLines, { mtime: 0 }) },
  zip: {
    path: 'news.zip',
    bytes: zipSync(
      { 'a/page.html': html, 'b/news.jsonl': jsonLines, 'c/news.csv': [csv, { level: 0 }] },
      { mtime: '2022-12-19' },
    ),
  },
};
