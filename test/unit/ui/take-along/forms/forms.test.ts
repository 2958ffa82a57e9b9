import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../../src/core/context/context.ts';
import { savedPage } from '../../../../../src/ui/take-along/forms/saved-page.ts';
import { type Taking, takenComparison, takenFact } from '../../../../../src/ui/take-along/forms/take.ts';
import { comparisonAsHtml, factAsHtml } from '../../../../../src/ui/take-along/forms/to-html.ts';
import { comparisonAsMarkdown, factAsMarkdown } from '../../../../../src/ui/take-along/forms/to-markdown.ts';
import { comparisonAsText, factAsText } from '../../../../../src/ui/take-along/forms/to-text.ts';
import { hostileContext, printedOf } from './hostile-context.ts';

const taking = (context: Context): Taking => ({ context, of: 'page', held: 5, on: '2026-11-27' });

/** Words with their order, whatever stands between them: all that every form has to keep. */
const spaced = (text: string) => text.replace(/[\s\u0085\0\ufffd]+/gu, ' ').trim();

/** How Markdown is read: a backslash before punctuation stands for the punctuation. */
const unescaped = (markdown: string) => markdown.replace(/\\([!-/:-@[-`{-~])/gu, '$1');

const visible = (html: string) =>
  parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body.textContent ?? '';

describe('every form', () => {
  it('gives every passage and headline back to the letter', () => {
    fc.assert(
      fc.property(hostileContext, (context) => {
        const taken = takenComparison(taking(context));
        const text = spaced(comparisonAsText(taken));
        const markdown = spaced(unescaped(comparisonAsMarkdown(taken)));
        const html = spaced(visible(comparisonAsHtml(taken)));
        for (const printed of printedOf(context)) {
          expect(text).toContain(spaced(printed));
          expect(markdown).toContain(spaced(printed));
          expect(html).toContain(spaced(printed));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('gives one fact with its section, its receipts and what it was found on', () => {
    fc.assert(
      fc.property(hostileContext, (context) => {
        const fact = takenFact(taking(context), 'f1')!;
        const [b, , d] = context.articles;
        const all = [
          spaced(factAsText(fact)),
          spaced(unescaped(factAsMarkdown(fact))),
          spaced(visible(factAsHtml(fact))),
        ];
        for (const form of all) {
          for (const printed of [b!.text, b!.title, d!.text, context.page.title])
            expect(form).toContain(spaced(printed));
          expect(form).toContain('Reported elsewhere, not found here');
          expect(form).toContain('possible match');
          expect(form).toContain('2 outlets (1 possible) · 2 origins');
          expect(form).toContain('on 27 November 2026');
          expect(form).not.toContain('secret');
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of a fact that is not there there is nothing', () => {
    fc.assert(fc.property(hostileContext, (context) => takenFact(taking(context), 'none') === null));
  });
});

describe('as text', () => {
  it('no words of an article begin a line that could pass for one of ours', () => {
    fc.assert(
      fc.property(hostileContext, (context) => {
        const text = comparisonAsText(takenComparison(taking(context)));
        expect(text).not.toMatch(/[\r\v\f\u0085\u2028\u2029]/u);
        const lines = text.split('\n').map(spaced);
        for (const printed of printedOf(context).map(spaced))
          expect(lines.some((line) => line.includes(printed))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('as Markdown', () => {
  it('nothing of an article is left that means anything', () => {
    fc.assert(
      fc.property(hostileContext, (context) => {
        const markdown = comparisonAsMarkdown(takenComparison(taking(context)));
        // What is escaped, and the links that are ours, are taken away: then no sign may be left but those of our own frame.
        const links = /\]\(<(https?:\/\/[^<>\s]*)>\)/gu;
        for (const [, target = ''] of markdown.matchAll(links)) expect(target).not.toContain('secret');
        const left = markdown.replace(/\\[!-/:-@[-`{-~]/gu, '').replace(links, ']');
        expect(left).not.toMatch(/[<`~!&$^@{}]|\]\(|https?:|www\.|javascript:/u);
        const ours = /^(?:> ?|#{1,2} |### \d+\. |- |\| (?:---.*)?|---$)/u;
        for (const line of left.split('\n'))
          expect(line.replace(ours, '')).not.toMatch(/^(?:#|>|\d+[.)]|[-+=:])/u);
      }),
      { numRuns: 300 },
    );
  });
});

describe('as HTML', () => {
  const TAGS =
    /^(?:a|bdi|blockquote|div|figcaption|figure|h1|h2|h3|header|hr|li|main|mark|ol|p|section|small|span|strong|table|tbody|td|th|thead|tr|ul)$/u;

  it('there are no tags, attributes or links but ours', () => {
    fc.assert(
      fc.property(hostileContext, (context) => {
        const { document } = parseHTML(savedPage(takenComparison(taking(context))));
        for (const element of document.body.querySelectorAll('*')) {
          expect(element.localName).toMatch(TAGS);
          for (const name of element.getAttributeNames())
            expect(name).toMatch(
              /^(?:class|id|lang|dir|title|role|tabindex|aria-label|aria-hidden|scope|href|rel)$/u,
            );
        }
        for (const link of document.querySelectorAll('a')) {
          const href = link.getAttribute('href') ?? '';
          expect(href).toMatch(/^(?:https?:\/\/|#fact-\d+$)/u);
          expect(href).not.toContain('secret');
          if (href.startsWith('#')) expect(document.getElementById(href.slice(1)), href).not.toBeNull();
        }
        const head = [...document.head.children].map((element) => element.localName);
        expect(head).toEqual(['meta', 'meta', 'meta', 'meta', 'meta', 'title', 'style']);
      }),
      { numRuns: 60 },
    );
  });
});
