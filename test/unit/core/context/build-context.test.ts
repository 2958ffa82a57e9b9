import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/core/article/article.ts';
import { buildContext } from '../../../../src/core/context/build-context.ts';
import { EVENT } from '../../../../src/core/event/thresholds.ts';
import { article, ferry, tables } from '../sample-event.ts';
import { expectSound } from './expect-sound.ts';

const { herald, courier, evening, other } = ferry;
const build = (page: Article, ...candidates: Article[]) => buildContext(page, candidates, tables);

describe('an event of three articles', () => {
  const context = build(herald, other, evening, courier);

  test('is sound', () => expectSound(context));

  test('covers the two others, not the other event', () => {
    expect(context.coverage.map(({ outlet }) => outlet).toSorted()).toEqual([
      'Baltic Courier',
      'Evening Post',
    ]);
    expect(context.event).toEqual({
      date: '2031-03-14',
      otherArticles: 2,
      otherOutlets: 2,
      independentOrigins: 2,
      leftOut: 0,
    });
  });

  const outletsOf = (words: RegExp, onPage: boolean) => {
    const texts = new Map([context.page, ...context.articles].map((each) => [each.id, each]));
    const facts = context.facts.filter((fact) => fact.onPage === onPage);
    return facts
      .map(({ reports, origins }) => ({
        origins,
        texts: reports.map(({ article, start, end }) => texts.get(article)!.text.slice(start, end)),
        outlets: reports.map(({ article }) => texts.get(article)!.outlet),
      }))
      .filter((fact) => fact.texts.every((text) => words.test(text)));
  };

  test('that it ran aground is reported here and by both', () => {
    const [aground] = outletsOf(/aground/, true);
    expect(aground?.outlets.toSorted()).toEqual(['Baltic Courier', 'Evening Post', 'Norvik Herald']);
  });

  test('the tugboats are not found here; the diesel may be, but not surely', () => {
    expect(outletsOf(/[Tt]ugboats/, false)[0]?.outlets).toContain('Baltic Courier');
    expect(outletsOf(/[Tt]ugboats/, true)).toEqual([]);
    const texts = new Map([context.page, ...context.articles].map((each) => [each.id, each.text]));
    for (const { reports } of context.facts.filter(({ onPage }) => onPage)) {
      const sure = reports.filter(({ strength }) => strength === 'strong');
      const told = sure.map(({ article, start, end }) => texts.get(article)!.slice(start, end));
      if (told.some((text) => /aground/.test(text))) expect(told.join('\n')).not.toMatch(/diesel/);
    }
  });

  test('the eleven defects are reported only here', () => {
    const texts = context.onlyHere.map(({ start, end }) => herald.text.slice(start, end));
    expect(texts.join('\n')).toMatch(/eleven defects/);
    expect(texts.join('\n')).not.toMatch(/aground|lifeboats/);
  });

  test('is the same in whatever order the candidates come', () => {
    expect(build(herald, courier, evening, other)).toEqual(context);
  });
});

describe('corners', () => {
  test('no candidates: nothing is compared, and nothing is called only here', () => {
    const context = build(herald);
    expectSound(context);
    expect([context.coverage, context.facts, context.onlyHere]).toEqual([[], [], []]);
    expect(context.event).toMatchObject({ otherArticles: 0, otherOutlets: 0, independentOrigins: 0 });
  });

  test('candidates of other events only: the same', () => {
    expect(build(herald, other)).toEqual(build(herald));
  });

  test('the page itself is never in its coverage: not by id, by address, by text, nor as another version', () => {
    const selves = [
      herald,
      { ...herald, id: 'address', text: courier.text, url: `${herald.url}?utm_source=x` },
      { ...herald, id: 'text', url: null },
      {
        ...herald,
        id: 'version',
        url: null,
        title: 'Update',
        text: `${herald.text}\n\nIt was freed on Tuesday.`,
      },
    ];
    expect(build(herald, ...selves).coverage).toEqual([]);
  });

  test('an article under two addresses is one article', () => {
    const amp = { ...courier, id: 'amp', url: `${courier.url}/amp` };
    const context = build(herald, courier, amp, courier, evening);
    expectSound(context);
    expect(context.event).toMatchObject({ otherArticles: 2, otherOutlets: 2, leftOut: 0 });
  });

  test('a page of one sentence', () => {
    const [sentence = ''] = herald.text.split('\n\n');
    const context = build({ ...herald, text: sentence }, courier, evening);
    expectSound(context);
    expect(context.coverage).toHaveLength(2);
    expect(context.facts.filter((fact) => fact.onPage)).toHaveLength(1);
  });

  test('a page without text, and one without letters', () => {
    for (const text of ['', '\n\n', '* * *', '❤️']) expectSound(build({ ...herald, text }, courier, evening));
  });

  test('the same article under two outlets is one origin', () => {
    const copy = { ...courier, id: 'copy', url: null, outlet: 'Mirror' };
    const context = build(herald, courier, copy);
    expectSound(context);
    expect(context.event).toMatchObject({ otherArticles: 2, otherOutlets: 2, independentOrigins: 1 });
    expect(Math.max(...context.facts.map((fact) => fact.origins))).toBe(2);
    for (const fact of context.facts) if (!fact.onPage) expect(fact.origins).toBe(1);
  });

  test('a copy of the page is no origin independent of it', () => {
    const context = build(herald, { ...herald, id: 'copy', url: null, outlet: 'Mirror' }, evening);
    expect(context.event).toMatchObject({ otherArticles: 2, independentOrigins: 1 });
  });

  test('what only another article of the page’s outlet says is not elsewhere', () => {
    const own = { ...courier, outlet: herald.outlet };
    expect(build(herald, own).facts.filter((fact) => !fact.onPage)).toEqual([]);
    expect(build(herald, courier).facts.filter((fact) => !fact.onPage)).not.toEqual([]);
  });

  test('an outlet does not confirm itself', () => {
    const followUp = { ...courier, id: 'follow-up', url: null, text: evening.text, title: evening.title };
    const context = build(herald, courier, followUp);
    expectSound(context);
    expect(context.event).toMatchObject({ otherOutlets: 1, independentOrigins: 1 });
    for (const fact of context.facts) expect(fact.origins).toBeLessThanOrEqual(2);
    const own = build(herald, { ...courier, outlet: herald.outlet });
    expect(own.event).toMatchObject({ otherArticles: 1, otherOutlets: 0, independentOrigins: 0 });
  });

  test('no article has a date', () => {
    const context = build(
      ...([herald, courier, evening].map((each) => ({ ...each, published: null })) as [Article]),
    );
    expectSound(context);
    expect(context.event).toMatchObject({ date: null, otherArticles: 2 });
  });

  test('fifty candidates: so many are compared and no more', () => {
    const many = Array.from({ length: 50 }, (_, i) => ({
      ...(i % 2 ? courier : evening),
      id: `copy-${i}`,
      url: null,
      outlet: `Outlet ${i}`,
    }));
    const context = build(herald, ...many);
    expectSound(context);
    expect(context.articles).toHaveLength(EVENT.mostArticles);
    expect(context.event.independentOrigins).toBeLessThanOrEqual(2);
  });

  test('whatever the texts, every span lies in its text and nothing throws', () => {
    const lines = [herald, courier, evening].flatMap(({ text }) => text.split('\n\n'));
    const text = fc
      .array(
        fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom(...lines) },
          fc.string({ unit: 'grapheme', maxLength: 40 }),
          fc.constantFrom('\ud83d', '\u202e', '“', '❤️ ❤️ ❤️ ❤️', 'a a a a a a a a'),
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join('\n\n'));
    const published = fc.constantFrom(null, '2031-03-14', '2031-03-15T22:10:00+09:00', 'soon');
    const some = fc.record({ text, published, outlet: fc.constantFrom('', 'A', 'B', 'C') });
    fc.assert(
      fc.property(some, fc.array(some, { maxLength: 5 }), (page, others) => {
        const made = [page, ...others].map((fields, i) =>
          article({ ...fields, id: `${i}`, title: herald.title }),
        );
        expectSound(build(...(made as [Article])));
      }),
      { numRuns: 60 },
    );
  });
});
