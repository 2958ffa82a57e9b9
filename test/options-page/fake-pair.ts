import type { Span } from '../../src/core/article/article.ts';
import type { PairMatch } from '../../src/core/pair/compared-pair.ts';
import type { PairAnswer } from '../../src/messages/corpus-protocol.ts';
import { heldOf } from './fake-corpus.ts';

const RAN = 'In the palace <img src=x onerror="globalThis.ran = 1"> the two spoke for hours.';

/** Two articles of the fake corpus, in which sentences at the same place are matched in turns of six. */
export function fakePair(a: number | null, b: number | null, sentences = 24): PairAnswer {
  const [first, second] = [
    a === null ? null : textOf(a, 0, sentences),
    b === null ? null : textOf(b, 2, sentences),
  ];
  const pair =
    first === null || second === null || a === b
      ? null
      : {
          event: {
            sameEvent: sentences < 100,
            score: 0.9,
            days: 3,
            dates: 'other' as const,
            announced: false,
            sharedTerms: 14,
          },
          copied: 0.3,
          agency: 'Reuters',
          matches: matchesOf(first.spans, second.spans),
          compared: { a: first.spans, b: second.spans },
          cut: false,
        };
  return { a: first?.held ?? null, b: second?.held ?? null, pair };
}

function textOf(number: number, shift: number, count: number) {
  const spans: Span[] = [];
  let text = 'By our correspondent in Minsk\n\n';
  for (let i = 0; i < count; i++) {
    const n = i - shift;
    const sentence =
      i === 5
        ? RAN
        : n % 6 === 0
          ? `It was the visit number ${n} to the palace, officials said.`
          : `The presidents spoke of ${100 + n * (shift + 1)} tanks and of what the ${n}th year of the treaty would bring, the agency reported on Monday.`;
    spans.push({ start: text.length, end: text.length + sentence.length });
    text += `${sentence}${i % 4 === 3 ? '\n\n' : ' '}`;
  }
  const held = heldOf(number);
  return { held: { ...held, article: { ...held.article, text } }, spans };
}

function matchesOf(one: readonly Span[], other: readonly Span[]): PairMatch[] {
  return one.flatMap((a, i): PairMatch[] => {
    const b = other[i + 2];
    if (b === undefined || i % 6 === 4) return [];
    const number = { start: a.start + 24, end: a.start + 27 };
    const differs = i % 6 === 2;
    return [
      {
        a,
        b,
        strength: i % 6 === 3 ? 'possible' : 'strong',
        heldBackBy: [],
        reasons: [{ kind: 'word', text: 'presidents', weight: 0.4 }],
        sameWords: i % 6 === 0,
        differences: differs
          ? [{ kind: 'number', a: [number], b: [{ start: b.start + 24, end: b.start + 27 }] }]
          : [],
      },
    ];
  });
}
