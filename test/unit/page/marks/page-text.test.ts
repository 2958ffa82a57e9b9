import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { atOnce } from '../../../../src/core/slices.ts';
import { pageText, TEXT_LIMITS } from '../../../../src/page/marks/page-text.ts';
import { nodeAt } from '../../../../src/page/marks/ranges.ts';

function textOf(html: string) {
  const { document } = parseHTML(
    `<!doctype html><html><head><title>No</title></head><body>${html}</body></html>`,
  );
  return atOnce(pageText(document.body));
}

describe('the text of a page', () => {
  test('runs on over whatever stands within a line', () => {
    const { text, nodes, starts } = textOf(
      '<p>The <a href="/f">fer<b>ry</b></a> ran <em>a\u00adground</em>.</p><p>Nine<br>hurt.</p>',
    );
    expect(text).toBe('Theferryranaground.Ninehurt.');
    expect(nodes.map(({ data }) => data.trim())).toEqual([
      'The',
      'fer',
      'ry',
      'ran',
      'a\u00adground',
      '.',
      'Nine',
      'hurt.',
    ]);
    expect(starts).toEqual([0, 3, 6, 8, 11, 18, 19, 23]);
    expect([0, 2, 3, 18, 22, 23, 27].map((n) => nodes[nodeAt(starts, n)]!.data)).toEqual([
      'The ',
      'The ',
      'fer',
      '.',
      'Nine',
      'hurt.',
      'hurt.',
    ]);
  });

  test.each([
    '<script>no</script>',
    '<style>no</style>',
    '<noscript>no</noscript>',
    '<template>no</template>',
    '<textarea>no</textarea>',
    '<select><option>no</option></select>',
    '<button>no</button>',
    '<svg><text>no</text></svg>',
    '<ruby>京<rp>(</rp><rt>no</rt><rp>)</rp></ruby>',
    '<span hidden>no</span>',
    '<span aria-hidden="true">no</span>',
    '<span style="color: red; display : none">no</span>',
    '<span style="visibility:hidden">no</span>',
    '<!-- no -->',
  ])('leaves out what the extraction leaves out: %s', (html) => {
    expect(textOf(`<p>a${html}b</p>`).text.replace('京', '')).toBe('ab');
  });

  test('ends where its limits are', () => {
    const half = 'x'.repeat(TEXT_LIMITS.letters / 2 + 1);
    expect(textOf(`<p>${half}</p><p>${half}</p><p>z</p>`).text).toHaveLength(half.length);
  });
});

test('what has no text has none', () => {
  expect(textOf('')).toEqual({ text: '', nodes: [], starts: [] });
});
