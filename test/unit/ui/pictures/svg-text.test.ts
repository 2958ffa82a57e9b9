import { parseHTML } from 'linkedom';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { type Drawn, svgText } from '../../../../src/ui/pictures/frame/svg-text.ts';

const token = (name: string) => (name === '--sans' ? 'system-ui, "Segoe UI"' : `#${name.length}00`);

function saved(inside: string, title = 'A title'): string {
  const { document } = parseHTML(`<!doctype html><html><body><svg>${inside}</svg></body></html>`);
  const svg = document.querySelector('svg') as unknown as Drawn;
  return svgText(svg, { title, about: 'About it', width: 100, height: 50 }, token);
}

/** Element names of well-formed XML; throws at what is none. */
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

  it('writes whatever stands in a text as text', () => {
    const { document } = parseHTML('<!doctype html><html><body><svg><text></text></svg></body></html>');
    const hostile = ']]><script>alert(1)</script>&lt;\u0000\u0008\ud800 "\'';
    document.querySelector('text')!.textContent = hostile;
    const xml = svgText(
      document.querySelector('svg') as unknown as Drawn,
      { title: hostile, about: hostile, width: 1, height: 1 },
      token,
    );
    expect(elements(xml)).toEqual(['svg', 'desc', 'rect', 'text', 'text', 'g', 'text']);
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
