import fc from 'fast-check';
import type { Article } from '../../../../src/core/article/article.ts';

/** Any text: lone surrogates, control characters, U+2028, quotes and backslashes among it. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '\ud800',
      '\udfff',
      '\u0000',
      '\u2028',
      '\u2029',
      '\n',
      '\r',
      '"',
      '\\',
      '\ufeff',
      '=',
      "'",
      ',',
      'Ж',
    ),
  }),
  fc.array(fc.nat(0xffff), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
);

/** The same without lone surrogates, which UTF-8 can't hold. */
export const wellFormed = anyText.map((text) =>
  new TextDecoder().decode(new TextEncoder().encode(`.${text}`)).slice(1),
);

export function arbitraryArticle(text: fc.Arbitrary<string>): fc.Arbitrary<Article> {
  const filled = text.filter((one) => one.trim() !== '');
  return fc.record({
    id: filled,
    url: fc.option(fc.webUrl({ withQueryParameters: true, withFragments: true }), { nil: null }),
    outlet: text,
    title: text,
    byline: fc.option(filled, { nil: null }),
    published: fc.constantFrom(null, '2022-12-19', '2022-12-19T18:30:00Z', '2022-12-19T18:30:00+03:00'),
    lang: fc.constantFrom(null, 'en', 'be', 'zh'),
    text: filled,
  });
}
