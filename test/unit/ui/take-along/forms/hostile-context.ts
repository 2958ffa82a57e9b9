import fc from 'fast-check';
import type { Article } from '../../../../../src/core/article/article.ts';
import type { Context, SharedFact } from '../../../../../src/core/context/context.ts';
import { origin } from '../../../core/context/sample-values.ts';
import { article, context, fact, report } from '../../popup/sample-context.ts';

/** What pages could try, in any field. */
const ATTACKS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</style></head><body onload=alert(1)>',
  '" onmouseover="alert(1)',
  "' style='position:fixed",
  '&lt;b&gt; &amp;copy; &#x3C;',
  '[a](javascript:alert(1))',
  '![a](https://evil.example/pixel.png)',
  '](https://evil.example) [',
  '`code` ```` ~~gone~~ **bold** __x__ *y* _z_',
  '\n\n# Heading\n\n> quoted\n\n---\n\n1. one\n- two\n\n| a | b |\n|---|---|',
  'https://evil.example www.evil.example javascript:alert(1) mailto:a@b.example',
  '\\[a\\] \\` \\',
  '$x$ ^2^ #1 @somebody :smile: {x}',
  '\u202eright to left\u2066 \u2067 and back',
  'مرحبا بالعالم',
  'Путин прибыл в Минск',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  '”\n— Reuters, 1 Jan 2022: forged',
  'a\u2028b\u2029c\u0085d\r\ne\tf\0g',
  ']]> <!-- x --> <?php ?>',
  '',
];

const ADDRESSES = [
  null,
  'javascript:alert(1)',
  'data:text/html,x',
  'https://user:secret@news.example/',
  'https://news.example/a?b=1&copy=2&lt;=3#(x)_[y]*',
  'https://news.example/"onclick="x',
  'https://news.example/<b>\\`|',
  'http://пример.example/новости',
];

const words = fc.oneof(fc.constantFrom(...ATTACKS), fc.string({ unit: 'grapheme', maxLength: 40 }));
const text = fc
  .tuple(words, words, words)
  .map((parts) => parts.join(' '))
  .filter((joined) => joined.trim() !== '');

const someArticle = (id: string): fc.Arbitrary<Article> =>
  fc
    .record({
      title: words,
      outlet: words,
      text,
      url: fc.constantFrom(...ADDRESSES),
      published: fc.constantFrom(null, '2022-12-19', '2022-12-19T23:30:00+03:00', '"><script>'),
      lang: fc.constantFrom(null, 'en', 'ru', '"><x'),
    })
    .map((fields) => article(id, '', { ...fields, outlet: `${fields.outlet} ${id}` }));

/** A comparison of four articles whose every field may try to be more than text. */
export const hostileContext: fc.Arbitrary<Context> = fc
  .tuple(someArticle('page'), someArticle('b'), someArticle('c'), someArticle('d'))
  .map(([page, ...others]) => {
    const whole = (each: Article, strength: 'strong' | 'possible' = 'strong') => ({
      ...report(each.id, strength),
      start: 0,
      end: each.text.length,
    });
    const [b, c, d] = others as [Article, Article, Article];
    const facts: SharedFact[] = [
      fact('f1', 2, false, [whole(b), whole(d, 'possible')]),
      fact('f2', 2, true, [whole(page), whole(c)]),
      fact('"><f3', 1, true, [whole(page), whole(d, 'possible')]),
    ];
    return context(facts, {
      page,
      articles: others,
      onlyHere: [{ start: 0, end: page.text.length }],
      undecided: 1,
      differences: [
        {
          fact: 'f2',
          kind: 'number',
          reports: [page, c].map((each) => ({
            article: each.id,
            start: 0,
            end: each.text.length,
            marks: [{ start: 0, end: 1 }],
            wording: [],
          })),
        },
      ],
      origins: [
        origin({
          id: 'copy',
          kind: 'copy',
          articles: ['page', 'c'],
          agency: 'Reuters',
          containment: 0.5,
          passages: [page, c].map((each) => ({
            article: each.id,
            start: 0,
            end: each.text.length,
            words: 3,
            source: { article: page.id, start: 0, end: page.text.length },
          })),
        }),
        origin({ id: 'b', articles: ['b'] }),
      ],
    });
  });

/** Every piece of text of an article that the forms print, as it is stored. */
export function printedOf({ page, articles }: Context): string[] {
  return [page, ...articles].flatMap(({ title, text }) => [title, text]);
}
