import { describe, expect, it } from 'vitest';
import { recognise } from '../../../../../src/corpus/sources/recognise/recognise.ts';
import { inWords } from '../../../../../src/words/in-words.ts';

const format = (text: string, name = 'file', whole = true) => {
  const recognised = recognise(text, name, whole);
  return 'format' in recognised ? recognised.format : inWords(recognised.refused);
};

const record = '{"title":"a","text":"b"}';

describe('recognise', () => {
  it.each([
    ['a.txt', 'json-lines', `${record}\n${record}\n`],
    ['a.json', 'json-lines', `${record}\n${record}\n`],
    ['a.json', 'json', record],
    ['a', 'json', record],
    ['a.jsonl', 'json-lines', record],
    ['a.csv', 'json', `[${record}]`],
    ['a.txt', 'json', `\n [\n ${record}\n]`],
    ['a.txt', 'json', '{\n "articles": [\n'],
    ['a.txt', 'json', '[]'],
    ['a.jsonl', 'backup', '{"lateral":"corpus","version":1}\n{}'],
    ['a.txt', 'html', '<!DOCTYPE html>\n<html>'],
    ['a.xml', 'html', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x" "y"><html xmlns="z">'],
    ['a.txt', 'html', '<!-- saved from url=(0014)about:internet -->\n<html>'],
    ['a.txt', 'html', '<p>One.</p>'],
    ['a.txt', 'html', 'Skip\n<div><p>a</p><p>b</p><p>c</p><p>d</p></div>'],
    ['a.html', 'html', 'Words without any tag'],
    ['a.html', 'feed', '<?xml version="1.0"?><rss version="2.0">'],
    ['a.txt', 'feed', '<feed xmlns="http://www.w3.org/2005/Atom">'],
    ['a', 'feed', '<?xml version="1.0"?>\n<?xml-stylesheet href="a"?><!-- c --><rdf:RDF xmlns:rdf="r">'],
    ['a.xml', 'feed', '<!DOCTYPE rss [<!ENTITY a "b>">]><rss>'],
    [
      'a.xml',
      'XML, but no feed and no web page: its first element is <urlset>',
      '<?xml version="1.0"?><urlset>',
    ],
    [
      'a.txt',
      'mhtml',
      'From: <Saved by Blink>\nSubject: a\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html"\n\n',
    ],
    ['a.mht', 'mhtml', 'no headers'],
    ['a.csv', 'csv', 'anything'],
    ['a.TSV', 'csv', 'a\tb'],
    ['a.txt', 'csv', 'title;date;text\na;b;c'],
    ['a.dat', 'csv', '"url","title","text"\n'],
    ['a.txt', 'text', 'Title, date and text stand here. And they go on.'],
    ['a.txt', 'text', '[Minsk, 19 December] The presidents met.'],
    ['a.txt', 'text', '{ braces } and words'],
    ['a.txt', 'text', '< and > are signs'],
    ['README', 'text', 'Words.'],
    ['a.css', 'a style sheet, not an article', 'body { color: red }'],
    ['a.js', 'a script, not an article', 'var a = 1;'],
    ['a.txt', 'the file is empty', ' \n\ufeff '],
  ])('%s is %s: %s', (name, expected, text) => {
    expect(format(text, name)).toBe(expected);
  });

  it('tells JSON of which only the beginning is known', () => {
    const long = `{"text":"${'x'.repeat(100_000)}`;
    expect(format(long, 'a', false)).toBe('json-lines');
    expect(format(long, 'a.json', false)).toBe('json');
    expect(format(`{\n "text":"${'x'.repeat(100_000)}`, 'a', false)).toBe('json');
    expect(format(`{"articles":[${`${record},`.repeat(5_000)}`, 'a.json', false)).toBe('json');
    expect(format(`${`${record}\n`.repeat(5_000)}`, 'a', false)).toBe('json-lines');
  });

  it('is not slow on what is made to be', () => {
    for (const piece of ['<!--', '<![', '<a ', 'a: ', '{"', '[[', '<p', '"",', ' '])
      expect(format(piece.repeat(100_000), 'a', false)).toBeTypeOf('string');
  });
});
