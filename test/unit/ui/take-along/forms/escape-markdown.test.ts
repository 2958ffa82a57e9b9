import { describe, expect, it } from 'vitest';
import { escapeMarkdown, markdownTarget } from '../../../../../src/ui/take-along/forms/escape-markdown.ts';

describe('escapeMarkdown', () => {
  it.each([
    ['[a](javascript:alert(1))', '\\[a\\](javascript\\:alert(1))'],
    ['<b>x</b> &amp; `y`', '\\<b\\>x\\</b\\> \\&amp; \\`y\\`'],
    ['see https://a.example and www.b.example', 'see https\\://a.example and www\\.b.example'],
    ['1. one', '1\\. one'],
    ['2022) two', '2022\\) two'],
    ['- three', '\\- three'],
    ['= = =', '\\= = ='],
    ['a\n\n# b', 'a \\# b'],
    ['a\\*b', 'a\\\\\\*b'],
    ['$x$ | ~y~ ^z^ {w}', '\\$x\\$ \\| \\~y\\~ \\^z\\^ \\{w\\}'],
  ])('%s', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  it('leaves ordinary sentences readable', () => {
    const sentence = 'At 10:30, Mr. Putin (70) said: “It’s 1.5 km – or 2,000 m.”';
    expect(escapeMarkdown(sentence)).toBe(sentence);
  });
});

describe('markdownTarget', () => {
  it('ends where the address ends, and keeps what it says', () => {
    expect(markdownTarget('https://a.example/(b)_c?d=1&e=2')).toBe('<https://a.example/(b)_c?d=1&e=2>');
    expect(markdownTarget('https://a.example/?a&lt;b&copy;')).toBe('<https://a.example/?a\\&lt;b\\&copy;>');
    expect(markdownTarget('https://a.example/?q=\\>x')).toBe('<https://a.example/?q=%5C%3Ex>');
  });
});
