import { describe, expect, it } from 'vitest';
import { pastedFile } from '../../../../../src/ui/options/bring-in/pasted-file.ts';

describe('pastedFile', () => {
  it.each([
    ['Putin flew to Minsk.\n\n<b>bold</b> claims', 'p.txt'],
    ['< 5 soldiers', 'p.txt'],
    ['  <!DOCTYPE html><p>x', 'p.html'],
    ['<article><p>x</p></article>', 'p.html'],
    ['<?xml version="1.0"?><rss/>', 'p.xml'],
    ['<feed xmlns="http://www.w3.org/2005/Atom">', 'p.xml'],
    ['{"text":"x"}\n\n{"text":"y"}\n', 'p.jsonl'],
    ['{"text":"x"}', 'p.json'],
    ['[{"text":"x"}]', 'p.json'],
    ['{\n  "text": "x"\n}', 'p.json'],
    ['{not json}\n{at all}', 'p.json'],
    ['', 'p.txt'],
  ])('%j is %s', async (text, path) => {
    const file = pastedFile(text, 'p');
    expect(file.path).toBe(path);
    expect(await file.blob.text()).toBe(text);
  });
});
