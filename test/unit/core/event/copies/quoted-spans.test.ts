import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut } from '../../../../../src/core/article/article.ts';
import { quotedSpans } from '../../../../../src/core/event/copies/quoted-spans.ts';

const quoted = (text: string) => quotedSpans(text).map((span) => cut(text, span));

describe('between quotation marks', () => {
  test.each<[string, string[]]>([
    ['He “said this” and «that» and „this“ and „that”.', ['“said this”', '«that»', '„this“', '„that”']],
    ['He said "this is it," and "that."', ['"this is it,"', '"that."']],
    // A mark that only can close opens nothing: the rest is not turned inside out.
    ['It was over." He said "this" and left.', ['"this"']],
    // A quote that runs on over paragraphs, also where their breaks were lost.
    ['"One.\n\n"Two," he said.', ['"One.', '"Two,"']],
    ['“One.\n\n“Two,” he said.', ['“One.', '“Two,”']],
    ['He said: "One. Read more here "Two," and left.', ['"One. Read more here ', '"Two,"']],
    ['“One.\n\nTwo,” he said.', []],
    ['A "', []],
    ['', []],
  ])('%j', (text, spans) => expect(quoted(text)).toEqual(spans));
});

test('in order, apart, inside the text, whatever the text', () => {
  const text = fc.string({
    unit: fc.constantFrom('"', '“', '”', '„', '«', '»', '\n', ' ', 'a', '.', '\ud800'),
  });
  fc.assert(
    fc.property(text, (each) => {
      let end = 0;
      for (const span of quotedSpans(each)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(each.length);
    }),
  );
});

/** A way that looks ahead from every mark would take minutes: far above the test's time limit. */
test.each(['“', '„', '«', '"', ' "a', '"a', '“a”', '“ ', 'a b ', '“\n', '"\n'])(
  'a million characters of %j',
  (unit) => {
    expect(quotedSpans(unit.repeat(1_000_000 / unit.length)).length).toBeLessThanOrEqual(500_000);
  },
);
