import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../../../src/extract/body/block-text.ts';
import { parsePage } from '../../../../src/extract/parse-page.ts';

const texts = (html: string) => readBlocks(parsePage(html).body).map((block) => block.text);

describe('readBlocks', () => {
  test.each([
    [
      'neighbouring blocks never glue',
      '<p>one</p><p>two</p><div>three</div>four<h2>five</h2>six',
      ['one', 'two', 'three', 'four', 'five', 'six'],
    ],
    [
      'inline markup never splits a word',
      '<p>un<b>believ</b>able <a href="/">li</a>nk</p>',
      ['unbelievable link'],
    ],
    ['white space between inline elements is kept once', '<p><b>one</b>\n\n <i>two</i></p>', ['one two']],
    ['a line break is one', '<p>one<br>Two</p>', ['one\nTwo']],
    [
      'a line broken by hand inside a sentence is not',
      '<p>the end of<br>the line</p>',
      ['the end of the line'],
    ],
    ['two line breaks are a paragraph', 'one<br> <br>two', ['one', 'two']],
    [
      'soft hyphens and zero-width spaces are invisible',
      '<p>Ministe\u00adrial\u200bkonferenz</p>',
      ['Ministerialkonferenz'],
    ],
    ['items', '<ul><li>one<li>two<ul><li>three</ul></ul>', ['one', 'two', 'three']],
    [
      'cells of a row',
      '<table><tr><td>Minsk</td><td>12</td></tr><tr><td>Brest</td><td>9</td></tr></table>',
      ['Minsk 12', 'Brest 9'],
    ],
    [
      'components of a site glue no words',
      '<p><x-card>one</x-card><x-card>two</x-card><x-tip>three</x-tip>, four</p>',
      ['one two three, four'],
    ],
    ['preformatted lines', '<pre>one\nTwo</pre>', ['one\nTwo']],
    ['readings above characters', '<p><ruby>明斯克<rp>(</rp><rt>Míngsīkè</rt></ruby></p>', ['明斯克']],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  test('counts what stands in links', () => {
    const [block] = readBlocks(parsePage('<p>see <a href="/"><b>this</b> one</a></p>').body);
    expect(block).toMatchObject({ text: 'see this one', linked: 7 });
  });

  test('whatever the blocks, each word comes out whole and in order', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const box = fc.constantFrom('p', 'div', 'li', 'h2', 'section', 'blockquote', 'td', 'article');
    const inline = fc.constantFrom('b', 'span', 'a', 'em');
    fc.assert(
      fc.property(fc.array(fc.tuple(box, inline, word), { minLength: 1, maxLength: 20 }), (parts) => {
        const html = parts.map(([outer, inner, text]) => {
          const half = Math.ceil(text.length / 2);
          const block = `<${outer}>${text.slice(0, half)}<${inner}>${text.slice(half)}</${inner}></${outer}>`;
          // A cell outside a table is none.
          return outer === 'td' ? `<table><tr>${block}</tr></table>` : block;
        });
        expect(
          texts(`<body>${html.join('')}</body>`)
            .join(' ')
            .split(/\s+/),
        ).toEqual(parts.map(([, , text]) => text));
      }),
    );
  });
});
