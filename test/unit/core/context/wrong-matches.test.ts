import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/core/article/article.ts';
import { buildContext } from '../../../../src/core/context/build-context.ts';
import type { Context } from '../../../../src/core/context/context.ts';
import { type PassagePair, wrongPairs } from '../../../../src/core/judging/wrong-pairs.ts';
import { article, ferry, tables } from '../sample-event.ts';
import { expectSound } from './expect-sound.ts';

const { herald, courier, evening } = ferry;

function build(page: Article, candidates: readonly Article[], called: readonly PassagePair[]): Context {
  return buildContext(page, candidates, tables, undefined, { wrong: wrongPairs(called) });
}

const textsOf = ({ page, articles }: Context) =>
  new Map([page, ...articles].map((each) => [each.id, each.text]));

/** The words of each fact's reports, the first first. */
function told(context: Context) {
  const texts = textsOf(context);
  return context.facts.map((fact) => ({
    fact,
    words: fact.reports.map(({ article: id, start, end }) => texts.get(id)!.slice(start, end)),
  }));
}

/** All pairs that a reader could call wrong: a fact's first report with each other one. */
const pairsOf = (context: Context): PassagePair[] =>
  told(context).flatMap(({ words: [first, ...rest] }) => rest.map((other) => [first!, other] as const));

const onlyHere = (context: Context) =>
  context.onlyHere.map(({ start, end }) => context.page.text.slice(start, end));

describe('an event of three articles', () => {
  const before = build(herald, [courier, evening], []);
  const [aground] = told(before).filter(({ words }) => words.every((each) => /aground/.test(each)));

  test('without a judgement nothing is otherwise', () => {
    expect(before).toEqual(buildContext(herald, [courier, evening], tables));
  });

  test('a report that was called wrong is gone, the others of the fact stay, and its origins are counted anew', () => {
    const [first, second, third] = aground!.words;
    const context = build(herald, [courier, evening], [[second!, first!]]);
    expectSound(context);
    const after = told(context).find(({ words }) => words[0] === first);
    expect(after?.words).toEqual([first, third]);
    expect(after?.fact.origins).toBe(aground!.fact.origins - 1);
  });

  test('a weaker match comes up in its place; with none left, the sentence is undecided, not only here', () => {
    const [first] = aground!.words;
    const called: PassagePair[] = [];
    let context = before;
    for (;;) {
      const match = pairsOf(context).find(([own]) => own === first);
      if (match === undefined) break;
      called.push(match);
      context = build(herald, [courier, evening], called);
      expectSound(context);
    }
    expect(called.length).toBeGreaterThan(2);
    expect(context.undecided).toBe(before.undecided + 1);
    expect(onlyHere(context)).toEqual(onlyHere(before));
  });

  test('whatever is called wrong, who reports the event and who copied whom stays as it was', () => {
    const context = build(herald, [courier, evening], pairsOf(before));
    expectSound(context);
    expect([context.coverage.length, context.origins, context.event]).toEqual([
      before.coverage.length,
      before.origins,
      before.event,
    ]);
  });

  test('it is known again in other case, blanks and marks, and from the other side', () => {
    const [first, second] = aground!.words;
    const loud = second!.toUpperCase().replaceAll(' ', '\u00a0 ').replaceAll(',', ' —');
    const known = build(courier, [herald, evening], [[`“${first}”`, loud]]);
    for (const { words } of told(known)) {
      expect(words.indexOf(first!) === 0 && words.includes(second!)).toBe(false);
      expect(words.indexOf(second!) === 0 && words.includes(first!)).toBe(false);
    }
  });

  test('what the page had only possibly is not possibly here any more, and not called absent just by that', () => {
    const isDiesel = ({ words }: ReturnType<typeof told>[number]) => /diesel/.test(words[0]!);
    const { fact, words } = told(before).find(isDiesel)!;
    const own = fact.reports.findIndex(({ article: id }) => id === herald.id);
    expect([fact.onPage, own > 0]).toEqual([true, true]);
    const context = build(herald, [courier, evening], [[words[0]!, words[own]!]]);
    expectSound(context);
    expect(told(context).filter(isDiesel)).toEqual([]);
  });

  test('what stands on the page word for word is never called absent, whatever the reader calls wrong', () => {
    const tugboats = courier.text.split('\n\n').at(-1)!;
    const page = { ...herald, text: `${herald.text}\n\n${tugboats}` };
    const called: PassagePair[] = [
      [tugboats, tugboats],
      [tugboats, evening.text.split('\n\n')[2]!],
    ];
    const context = build(page, [courier, evening], called);
    expectSound(context);
    expect(told(context).filter(({ words }) => words.some((each) => /[Tt]ugboats/.test(each)))).toEqual([]);
  });
});

/** A long sentence of which two others each carry a clause. */
describe('a clause', () => {
  const page = article({
    id: 'page',
    outlet: 'P',
    title: 'Ferry Astrid aground off Norvik, environment minister fears diesel spill',
    published: '2031-03-14',
    text: `The ferry Astrid ran aground on a sandbank off Norvik on Friday morning, and environment minister Ida Holm warned that 60 tonnes of diesel fuel could spill. ${herald.text}`,
  });
  const before = build(page, [courier, evening], []);

  test('every match that can be called wrong is gone for good once it was, in the same clause or sentence', () => {
    for (const pair of pairsOf(before)) {
      const after = build(page, [courier, evening], [pair]);
      expectSound(after);
      const left = pairsOf(after).map(([a, b]) => [a, b].toSorted().join('\n'));
      expect(left).not.toContain(pair.toSorted().join('\n'));
    }
  });
});

test('whatever the texts and whatever is called wrong, the context is sound and only loses what was called so', () => {
  const lines = [herald, courier, evening].flatMap(({ text }) => text.split('\n\n'));
  const text = fc
    .array(fc.constantFrom(...lines, '❤️ ❤️', 'a a a a a a.'), { maxLength: 8 })
    .map((parts) => parts.join('\n\n'));
  const some = fc.record({ text, outlet: fc.constantFrom('A', 'B', 'C') });
  const picks = fc.array(fc.nat(), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(some, fc.array(some, { minLength: 1, maxLength: 4 }), picks, (page, others, which) => {
      const made = [page, ...others].map((fields, i) =>
        article({ ...fields, id: `${i}`, title: herald.title, published: '2031-03-14' }),
      );
      const [first, ...rest] = made as [Article, ...Article[]];
      const before = build(first, rest, []);
      const pairs = pairsOf(before);
      if (pairs.length === 0) return;
      const called = which.map((at) => pairs[at % pairs.length]!);
      const after = build(first, rest, called);
      expectSound(after);
      const wrong = wrongPairs(called);
      for (const [a, b] of pairsOf(after)) expect(wrong.has(a, b)).toBe(false);
      const texts = textsOf(after);
      for (const { reports } of after.differences) {
        const [one, ...them] = reports.map((each) => texts.get(each.article)!.slice(each.start, each.end));
        for (const other of them) expect(wrong.has(one!, other)).toBe(false);
      }
      expect(onlyHere(after)).toEqual(onlyHere(before));
      expect(after.event).toEqual(before.event);
      // A sentence of the page that nobody called wrong has what it had.
      const judged = new Set(called.flat());
      const firsts = (context: Context) =>
        told(context).filter(
          ({ fact, words }) => fact.reports[0]!.article === first.id && !judged.has(words[0]!),
        );
      for (const { words } of firsts(before)) {
        const same = firsts(after).find((each) => each.words[0] === words[0]);
        for (const other of words) if (!judged.has(other)) expect(same?.words).toContain(other);
      }
    }),
    { numRuns: 60 },
  );
});
