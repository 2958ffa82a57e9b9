import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import putinBelarus from '../../../assets/topics/putin-belarus.json';
import { probeFields, probePage } from '../../../src/page/probe.ts';

const packs = [putinBelarus];
const pageOf = (head: string, body: string): Document =>
  parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`)
    .document as unknown as Document;
const topicOf = (head: string, body: string) => probePage(pageOf(head, body), packs).topic;

/** The prototype that holds a property of a node. */
function ownerOf(node: object, name: string): object {
  return Object.hasOwn(node, name) ? node : ownerOf(Object.getPrototypeOf(node), name);
}

const story = `<article><h1>Putin in Minsk</h1>
  <p>Russian President <b>Vladimir Putin</b> met <a href="/l">Alexander Lukashenko</a> in Belarus on Monday.</p></article>`;

describe('what the probe reads', () => {
  it('reads title, headline, description and the first text', () => {
    const fields = probeFields(
      pageOf(
        `<title>A title</title><meta name="description" content="What it is"><meta property="og:title" content="Og">
         <meta name="keywords" content="one, two">`,
        '<nav>menu</nav><h1>A head<i>line</i></h1><p>First <em>words</em>.</p><p>Second.</p>',
      ),
    );
    expect(fields.title.trim()).toBe('A title');
    expect(fields.headline.split(' | ').map((part) => part.trim())).toEqual(['A headline', 'Og']);
    expect(fields.description).toBe('What it is\n\none, two');
    expect(fields.text.split(/\s*\n\n\s*/).filter(Boolean)).toEqual([
      'A headline',
      'First words.',
      'Second.',
    ]);
  });

  it('reads from the headline on that is in view, where there is one', () => {
    const document = pageOf('', `${story}<article><h1>Bread</h1><p>Rye comes first.</p></article>`);
    const second = document.querySelectorAll('h1')[1]!;
    const { headline, text } = probeFields(document, second);
    expect(headline).toMatch(/^\s*Bread\s*\| $/);
    expect(text.split(/\s*\n\n\s*/).filter(Boolean)).toEqual(['Bread', 'Rye comes first.']);
    expect(probePage(document, packs, second).topic).toBeNull();
    expect(probePage(document, packs).topic).toBe('putin-belarus');
  });

  it('passes over navigation, lists to choose from, forms, scripts and styles', () => {
    const hidden = [
      'nav',
      'select',
      'form',
      'script',
      'style',
      'noscript',
      'aside',
      'footer',
      'button',
      'textarea',
    ];
    const body = hidden.map((tag) => `<${tag}>Lukashenko</${tag}>`).join('');
    expect(probeFields(pageOf('', `${body}<p>seen</p>`)).text.trim()).toBe('seen');
  });

  it('starts with the article, not with what stands before it', () => {
    const { text } = probeFields(
      pageOf('', `<div>${'menu '.repeat(2_000)}</div><article><p>Story</p></article><p>After</p>`),
    );
    expect(text).toMatch(/^\s*Story\s+After\s*$/);
  });

  it('reads no more than its limits', () => {
    const { text, title } = probeFields(
      pageOf(`<title>${'t'.repeat(9_000)}</title>`, `<p>${'x'.repeat(50_000)}</p>`),
    );
    expect(text.trim().length).toBeLessThanOrEqual(4_000);
    expect(title.trim().length).toBeLessThanOrEqual(500);
    const many = probeFields(pageOf('', '<p>a</p>'.repeat(20_000))).text;
    expect(many.match(/a/g)!.length).toBeLessThan(1_000);
  });

  it('goes no further up than its limits', () => {
    const deep = 50_000;
    const document = pageOf('', `${'<div>'.repeat(3)}<article><p>deep</p></article>`);
    let top: Element = document.querySelector('article')!;
    for (let i = 0; i < deep; i++) {
      const box = document.createElement('div');
      box.append(top);
      top = box;
    }
    document.body.replaceChildren(top);
    const reads = vi.spyOn(ownerOf(top, 'nextSibling') as Element, 'nextSibling', 'get');
    expect(probeFields(document).text.trim()).toBe('deep');
    expect(reads.mock.calls.length).toBeLessThan(5_000);
    reads.mockRestore();
  });

  it('has no more handed over of a long text than it reads', () => {
    const document = pageOf('', '<article><p></p></article>');
    const text = document.createTextNode('x'.repeat(10_000_000));
    document.querySelector('p')!.append(text);
    const part = vi.spyOn(ownerOf(text, 'substringData') as Text, 'substringData');
    expect(probeFields(document).text.trim()).toHaveLength(4_000);
    expect(part.mock.calls).toContainEqual([0, 4_000]);
    expect(part.mock.results.every(({ value }) => value.length <= 4_000)).toBe(true);
    part.mockRestore();
  });

  it('reads past names that shadow properties', () => {
    const document = pageOf('', '<form id="f"><input name="firstChild"></form><p>after the form</p>');
    // What a browser does for named inputs and images.
    for (const [node, name] of [
      [document, 'querySelector'],
      [document.getElementById('f')!, 'nextSibling'],
      [document.getElementById('f')!, 'nodeName'],
    ] as const) {
      Object.defineProperty(node, name, { value: { clobbered: true } });
    }
    expect(probeFields(document).text.trim()).toBe('after the form');
  });
});

describe('the probe on the sample pages', () => {
  const folder = new URL('../../fixtures/pages/', import.meta.url);
  const pages: { file: string; onTopic: boolean }[] = JSON.parse(
    readFileSync(new URL('index.json', folder), 'utf8'),
  );

  it.each(pages)('$file: $onTopic', ({ file, onTopic }) => {
    const { document } = parseHTML(readFileSync(new URL(file, folder), 'utf8'));
    expect(probePage(document as unknown as Document, packs).topic).toBe(onTopic ? 'putin-belarus' : null);
  });
});

describe('the probe', () => {
  it('lets a page on the topic through', () => {
    expect(topicOf('<title>Putin in Minsk - News</title>', story)).toBe('putin-belarus');
  });

  it('lets it through with an empty head, and with a head alone', () => {
    expect(topicOf('', story)).toBe('putin-belarus');
    expect(topicOf('<meta property="og:title" content="Putin meets Lukashenko in Minsk">', '')).toBe(
      'putin-belarus',
    );
  });

  it.each([
    ['empty', '', ''],
    [
      'Putin alone',
      '<title>Putin speaks in Moscow</title>',
      '<article><p>Vladimir Putin said Russia would go on.</p></article>',
    ],
    [
      'Belarus football',
      '<title>Belarus beat Luxembourg in World Cup qualifier</title>',
      '<article><p>Belarus won their football match 2-0; the stadium in Minsk was full, a Russian referee in charge.</p></article>',
    ],
    [
      'country list',
      '<title>Checkout</title>',
      '<form><select><option>Belarus<option>Russia</select></form><p>Belarus, Belgium, Poland, Russia, Serbia</p>',
    ],
    [
      'recipe',
      '<title>Draniki recipe</title>',
      '<article><p>Potato pancakes from Belarus, a Russian favourite.</p></article>',
    ],
    [
      'links beside the story',
      '<title>Storm hits coast</title>',
      `<article><p>${'The wind tore down trees. '.repeat(20)}</p></article><aside>Putin in Minsk</aside>`,
    ],
  ])('stops a page that is not: %s', (_, head, body) => {
    expect(topicOf(head, body)).toBeNull();
  });
});
