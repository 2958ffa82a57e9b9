import { parseHTML } from 'linkedom';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../../../src/ui/pictures/frame/fitted.ts';
import { type Drawn, svgText } from '../../../../src/ui/pictures/frame/svg-text.ts';

const token = (name: string) => (name === '--sans' ? 'system-ui, "Segoe UI"' : `#${name.length}00`);

const SAID = { title: 'A title', about: 'About it', notes: [], key: [], width: 100, height: 50 };

function saved(inside: string, title = 'A title'): string {
  const { document } = parseHTML(`<!doctype html><html><body><svg>${inside}</svg></body></html>`);
  const svg = document.querySelector('svg') as unknown as Drawn;
  return svgText(svg, { ...SAID, title }, token);
}

/** Element names of well-formed XML; throws at what is none. */
const texts = (count: number) => Array<string>(count).fill('text');

function elements(xml: string): string[] {
  const names: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name }) => names.push(name));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return names;
}

/** The lines of words of a file, where they stand in it. */
function written(xml: string) {
  const { document } = parseHTML(`<!doctype html><html><body>${xml}</body></html>`);
  const number = (one: Element, name: string) => Number(one.getAttribute(name));
  const svg = document.querySelector('svg') as unknown as Element;
  const lines = [...document.querySelectorAll('svg > text')].map((each) => {
    const one = each as unknown as Element;
    return {
      words: one.textContent,
      x: number(one, 'x'),
      y: number(one, 'y'),
      size: number(one, 'font-size'),
    };
  });
  return { lines, width: number(svg, 'width'), height: number(svg, 'height') };
}

describe('a picture as a file', () => {
  it('stands for itself: titled, on paper, with tokens as values', () => {
    const xml = saved(
      '<path d="M0 0" stroke="var(--ink)" class="x" data-a="1"/><text font-family="var(--sans)">Минск</text>',
    );
    expect(elements(xml)).toEqual(['svg', 'desc', 'rect', 'text', 'text', 'g', 'path', 'text']);
    expect(xml).not.toMatch(/var\(|class=|data-/);
    expect(xml).toContain('stroke="#500"');
    expect(xml).toContain('font-family="system-ui, &quot;Segoe UI&quot;"');
    expect(xml).toContain('>Минск<');
  });

  it('says beneath how to read it and what its signs mean, all of it, in lines that have room', () => {
    const { document } = parseHTML(
      '<!doctype html><html><body><svg><path d="M1 1"/></svg><svg><circle r="4.4" fill="var(--ink)"/></svg></body></html>',
    );
    const [drawn, mark] = [...document.querySelectorAll('svg')] as unknown as Drawn[];
    const note = 'Share of three-word runs of the shorter text that stand in the other, of all that it has.';
    const said = {
      ...SAID,
      about: `${note} ${note}`,
      notes: [note],
      key: [{ mark: mark!, words: 'reported' }],
    };
    const { lines, width, height } = written(svgText(drawn!, said, token));
    expect(lines.map(({ words }) => words).join(' ')).toBe(`A title ${note} ${note} ${note} reported`);
    for (const { words, x, y, size } of lines) {
      expect(x + widthOf(words, size)).toBeLessThanOrEqual(width);
      expect(y).toBeLessThan(height);
    }
    // Each line has its own height, and no other has its place.
    expect(lines.map(({ y }) => y)).toEqual([...new Set(lines.map(({ y }) => y))].toSorted((a, b) => a - b));
    expect(svgText(drawn!, said, token)).toMatch(/<circle r="4.4" fill="#500">/);
  });

  it('writes whatever stands in a text as text', () => {
    const { document } = parseHTML('<!doctype html><html><body><svg><text></text></svg></body></html>');
    const hostile = ']]><script>alert(1)</script>&lt;\u0000\u0008\ud800 "\'';
    document.querySelector('text')!.textContent = hostile;
    const xml = svgText(
      document.querySelector('svg') as unknown as Drawn,
      { ...SAID, title: hostile, about: hostile, notes: [hostile], key: [{ mark: null, words: hostile }] },
      token,
    );
    expect(elements(xml)).toEqual(['svg', 'desc', 'rect', ...texts(3), 'g', ...texts(3)]);
    expect(xml).not.toContain('<script');
  });

  it('leaves out what is no shape, and what would run or be fetched', () => {
    const xml = saved(
      '<script>run()</script><foreignObject><p>x</p></foreignObject><image href="https://example.org/x.png"/>' +
        '<a href="https://example.org/"><text>y</text></a><rect onclick="run()" style="fill:red" href="x" width="1"/>',
    );
    expect(elements(xml)).toEqual(['svg', 'desc', 'rect', 'text', 'text', 'g', 'rect']);
    expect(xml).not.toMatch(/example|run|style|href/);
  });
});
