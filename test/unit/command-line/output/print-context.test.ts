import { describe, expect, it } from 'vitest';
import { printContext } from '../../../../src/command-line/output/print-context.ts';
import type { Article } from '../../../../src/core/article/article.ts';
import type { Context, FactReport } from '../../../../src/core/context/context.ts';
import { ledgerEntry, NOTHING_MORE, origin, reportOf, WEIGHTLESS } from '../../core/context/sample-values.ts';

function article(id: string, outlet: string, text: string, more: Partial<Article> = {}): Article {
  return {
    id,
    url: null,
    outlet,
    title: `Title ${id}`,
    byline: null,
    published: '2022-12-19',
    lang: 'en',
    text,
    ...more,
  };
}

const page = article('p', 'Page Post', 'Putin came to Minsk on Monday. Snow fell on the runway.');
const a = article('a', 'Alpha', 'Putin came to Minsk. Troops number 200,000.', {
  url: 'https://alpha.example/1',
});
const b = article('b', 'Beta', 'It was Minsk that Putin came to. Troops number 200,000.', {
  published: null,
});

const context: Context = {
  page,
  articles: [a, b],
  event: { date: '2022-12-19', otherArticles: 2, otherOutlets: 2, independentOrigins: 1, leftOut: 0 },
  coverage: [
    { article: 'a', outlet: 'Alpha', sameEvent: true, score: 0.9, passage: null, origin: 'o1', reasons: [] },
    { article: 'b', outlet: 'Beta', sameEvent: false, score: 0.4, passage: null, origin: 'o1', reasons: [] },
  ],
  facts: [
    {
      id: 'f1',
      onPage: true,
      origins: 2,
      ...WEIGHTLESS,
      reports: [
        reportOf(page, 'Putin came to Minsk on Monday.'),
        reportOf(a, 'Putin came to Minsk.'),
        reportOf(b, 'It was Minsk that Putin came to.', 'possible'),
      ],
    },
    {
      id: 'f2',
      onPage: false,
      origins: 1,
      ...WEIGHTLESS,
      reports: [reportOf(a, 'Troops number 200,000.'), reportOf(b, 'Troops number 200,000.')],
    },
  ],
  onlyHere: [reportOf(page, 'Snow fell on the runway.')],
  undecided: 0,
  differences: [],
  origins: [
    origin({
      id: 'o1',
      kind: 'copy',
      articles: ['a', 'b'],
      agency: 'Reuters',
      passages: [
        { ...reportOf(a, 'Troops number 200,000.'), source: reportOf(b, 'Troops number 200,000.'), words: 3 },
      ],
      containment: 0.228,
    }),
    origin({ id: 'o2', articles: ['p'] }),
  ],
  ...NOTHING_MORE,
};

const options = { width: 80, colour: false, held: 5 };

describe('printContext', () => {
  it('shows the parts in the popup’s order with every receipt, its outlet and date', () => {
    expect(printContext(context, options)).toBe(
      `Title p
Page Post, 19 December 2022
Event: 19 December 2022
2 other articles, 2 outlets, 1 origin independent of this page

Compared with
   Alpha, 19 December 2022
     Title a
     https://alpha.example/1
   Beta, no date (possibly another event)
     Title b

Reported elsewhere, not found here: 1
1. 2 outlets, 1 origin
   Alpha, 19 December 2022
     │ Troops number 200,000.
   Beta, no date
     │ Troops number 200,000.

Reported here and elsewhere: 1
1. 3 outlets (1 possible), 2 origins
   Here
     │ Putin came to Minsk on Monday.
   Alpha, 19 December 2022
     │ Putin came to Minsk.
   Beta, no date (possible match)
     │ It was Minsk that Putin came to.

Only here: 1 sentence
     │ Snow fell on the runway.

Same text
1. 2 articles, 23 % of three-word runs in common; credited to Reuters
   Alpha, 19 December 2022
   Beta, no date
     │ Troops number 200,000.`,
    );
  });

  it('heads a fact of one outlet by its credit alone', () => {
    const [, fact] = context.facts;
    const lone = { ...fact!, reports: fact!.reports.slice(0, 1) };
    expect(printContext({ ...context, facts: [lone] }, options)).toContain(
      'Reported elsewhere, not found here: 1\n1. Alpha, 19 December 2022\n     │ Troops number 200,000.\n',
    );
  });

  it('orders a section by origins, then by outlets that surely carry the fact, then by outlets', () => {
    const here = reportOf(page, 'Putin came to Minsk on Monday.');
    const [ofA, ofB] = [reportOf(a, 'Putin came to Minsk.'), reportOf(b, 'It was Minsk that Putin came to.')];
    const fact = (id: string, origins: number, reports: FactReport[]) => ({
      id,
      onPage: true,
      origins,
      ...WEIGHTLESS,
      reports,
    });
    const facts = [
      fact('two', 1, [here, ofA]),
      fact('one possible', 1, [here, ofA, { ...ofB, strength: 'possible' }]),
      fact('three', 1, [here, ofA, ofB]),
      fact('origins', 2, [here, ofA]),
    ];
    const text = printContext({ ...context, facts }, options);
    expect(text.match(/^\d\. .*/gm)!.slice(0, 4)).toEqual([
      '1. 2 outlets, 2 origins',
      '2. 3 outlets, 1 origin',
      '3. 3 outlets (1 possible), 1 origin',
      '4. 2 outlets, 1 origin',
    ]);
  });

  it.each([
    ['the page carries it only possibly', ['possible', 'strong', 'strong']],
    ['all others carry it only possibly', ['strong', 'possible', 'possible']],
  ] as const)('gives a fact a section of its own where %s', (_, strengths) => {
    const [first] = context.facts;
    const reports = first!.reports.map((each, i) => ({ ...each, strength: strengths[i]! }));
    const text = printContext({ ...context, facts: [{ ...first!, reports }] }, options);
    expect(text).toContain('\nPossibly reported here and elsewhere: 1\n1. 3 outlets (');
    expect(text).not.toContain('\nReported here and elsewhere');
    expect(text).not.toContain('not found here');
  });

  it('never lists a possible match on the page as not found here', () => {
    const [first] = context.facts;
    const reports = first!.reports.map((each, i) => ({
      ...each,
      strength: i === 0 ? ('possible' as const) : each.strength,
    }));
    const text = printContext({ ...context, facts: [{ ...first!, onPage: false, reports }] }, options);
    expect(text).toContain('\nPossibly reported here and elsewhere: 1\n');
    expect(text).not.toContain('not found here');
  });

  it('says how many articles were not compared and how many sentences are too close to call', () => {
    const event = { ...context.event, leftOut: 1_200 };
    const text = printContext({ ...context, event, undecided: 3 }, options);
    expect(text).toContain('of this page\n1,200 more held on this event are not compared.\n\n');
    expect(text).toContain('on the runway.\n3 sentences of this page too close to call\n\n');
    const none = printContext({ ...context, onlyHere: [], undecided: 1 }, options);
    expect(none).toContain('\n\n1 sentence of this page too close to call\n\n');
    expect(none).not.toContain('Only here');
  });

  it('counts articles without an outlet one by one', () => {
    const unnamed = [a, b].map((each) => ({ ...each, outlet: '' }));
    expect(printContext({ ...context, articles: unnamed }, options)).toContain('1. 2 outlets, 1 origin\n');
  });

  it('lists words for actors and events as the ledger does, and their differences nowhere else', () => {
    const use = (of: Article, words: string) => ({ ...reportOf(of, words), origin: of.id });
    const actor = { ...ledgerEntry('jd-putin', [use(a, 'Putin')], [use(b, 'Putin')]), ids: ['putin'] };
    const event = { ...ledgerEntry('troops', [use(a, 'Troops')], [use(b, 'Troops')]), isEvent: true };
    const of = (target: string) => ({
      fact: 'f1',
      kind: 'label' as const,
      reports: [
        { ...reportOf(page, 'Monday'), marks: [], wording: [] },
        {
          ...reportOf(a, 'Minsk'),
          marks: [],
          wording: [{ kind: 'label' as const, relation: 'actor' as const, target, a: [], b: [] }],
        },
      ],
    });
    const text = printContext(
      {
        ...context,
        ledger: [actor, ledgerEntry('minsk'), event],
        names: { 'jd-putin': use(a, 'Putin'), minsk: use(a, 'Minsk') },
        differences: [of('putin'), of('minsk')],
      },
      options,
    );
    expect(text).toContain('\nReported differently: 1\n');
    expect(text).toContain(
      'Words for\n1. Putin\n   Alpha, 19 December 2022\n     │ Putin\n   Beta, no date\n     │ Putin\n\n' +
        '2. what happened\n   Alpha, 19 December 2022\n     │ Troops\n   Beta, no date\n     │ Troops\n\n',
    );
  });

  it('wraps at the width given and marks titles only on a terminal with colour', () => {
    const narrow = printContext(context, { ...options, width: 40, colour: true });
    const esc = '\u001b';
    const plain = narrow.replaceAll(`${esc}[1m`, '').replaceAll(`${esc}[22m`, '');
    expect(Math.max(...plain.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(narrow).toContain(`${esc}[1mCompared with${esc}[22m`);
    expect(printContext(context, options)).not.toContain('\u001b');
  });

  it('says that nothing was found in how many articles', () => {
    const nothing = { ...context, coverage: [], articles: [], facts: [], onlyHere: [], origins: [] };
    expect(printContext(nothing, options)).toBe(
      'Title p\nPage Post, 19 December 2022\n\nNo article on this event was found among the 5 held here.',
    );
  });

  it('lets no text of a page steer the terminal', () => {
    const hostile = { ...context, page: { ...page, title: 'a\u001b[2Jb', outlet: '\u202Eevil' } };
    const text = printContext(hostile, options);
    expect(text).toContain('a\uFFFD[2Jb\n\uFFFDevil, 19');
  });
});
