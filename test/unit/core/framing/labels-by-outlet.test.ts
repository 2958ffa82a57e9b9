import { describe, expect, it } from 'vitest';
import { labelsByOutlet } from '../../../../src/core/framing/labels-by-outlet.ts';
import { labelsLedger } from '../../../../src/core/framing/ledger.ts';
import { lexicon } from '../reading/lexicon.ts';
import { apart, read, traced } from './read.ts';

const articles = ['Page', 'Courier', 'The Courier', 'Herald', 'Page'].map((outlet, i) =>
  read(outlet, `This is the text ${i}.`),
);
const use = (i: number, start = 0) => {
  const { id } = articles[i]!.article;
  return { article: id, origin: id, start, end: start + 4 };
};
const label = (...uses: ReturnType<typeof use>[]) => ({
  key: JSON.stringify(uses),
  shown: uses[0]!,
  origins: uses.length,
  uses,
});
/** By outlet, as `article:start`. */
const listed = (...labels: ReturnType<typeof label>[]) =>
  labelsByOutlet(articles)(labels).map((uses) =>
    uses.map(({ article, start }) => `${articles.findIndex((each) => each.article.id === article)}:${start}`),
  );

describe('labels by outlet', () => {
  it('are the different ones, in the order of the articles, the page alone', () => {
    expect(listed(label(use(1), use(1, 9), use(2, 5)), label(use(0), use(3)), label(use(4, 7)))).toEqual([
      ['0:0'],
      ['1:0'],
      ['3:0'],
      ['4:7'],
    ]);
  });

  it('begin with those that not all outlets use, before any is cut', () => {
    const common = [0, 1, 2, 3].map((start) => label(use(1, start), use(3, start)));
    expect(listed(...common, label(use(3, 8)))).toEqual([
      ['1:0', '1:1', '1:2', '1:3'],
      ['3:8', '3:0', '3:1', '3:2'],
    ]);
  });

  it('are not listed where outlets use the same, or one alone has any', () => {
    expect(listed()).toEqual([]);
    expect(listed(label(use(1), use(3)))).toEqual([]);
    expect(listed(label(use(1)), label(use(1, 9)), label(use(2, 4)))).toEqual([]);
    // The page and another article of its outlet are no two outlets.
    expect(listed(label(use(0)), label(use(4)))).toEqual([]);
    expect(listed(label(use(0), use(3)), label(use(4), use(3, 9)))).toEqual([]);
  });
});

describe('in the ledger', () => {
  const texts = [
    'Belarusian President Alexander Lukashenko met Russian President Vladimir Putin.',
    'Authoritarian leader Alexander Lukashenko met Russian President Vladimir Putin.',
    'Strongman Alexander Lukashenko met Russian President Vladimir Putin.',
  ];
  const reads = texts.map((text, i) => read(`Paper ${i}`, text));

  it('they are listed where outlets differ alone', () => {
    const ledger = labelsLedger(reads, traced(reads), lexicon);
    const of = (entity: string) => ledger.find((each) => each.entity === entity)!;
    expect(of('alexander-lukashenko').byOutlet.map((uses) => uses.length)).toEqual([1, 1, 1]);
    expect(of('vladimir-putin')).toMatchObject({ differing: 0, byOutlet: [] });
    expect(of('vladimir-putin').labels).toHaveLength(1);
  });

  it('of three actors', () => {
    const four = ['Alexander Lukashenko', 'Vladimir Putin', 'Volodymyr Zelensky', 'Dmitry Peskov'];
    const many = ['Strongman', 'Authoritarian leader', 'Belarusian President'].map((title, i) =>
      read(`Paper ${i}`, four.map((name) => `${title} ${name} spoke to farmers.`).join(' ')),
    );
    const ledger = labelsLedger(many, apart, lexicon);
    expect(ledger.filter(({ differing }) => differing > 0).length).toBe(4);
    expect(ledger.map(({ byOutlet }) => byOutlet.length > 0)).toEqual([true, true, true, false]);
  });

  it('names for an event are listed as well', () => {
    const paper = (name: string, of: string) =>
      read(
        name,
        `Russia and Ukraine blame each other. ${of} has lasted for months, and Ukraine asks for help.`,
      );
    const wars = [
      paper('A', 'The war in Ukraine'),
      paper('B', 'Russia’s war'),
      paper('C', 'The full-scale invasion of Ukraine'),
    ];
    const entry = labelsLedger(wars, apart, lexicon).find(({ isEvent }) => isEvent)!;
    expect(entry.byOutlet).toHaveLength(3);
  });

  it('an actor keeps the ids that single articles have for him', () => {
    const short = [
      read('A', 'Mayor Marta Lindqvist came. The mayor, Marta Lindqvist, left again.'),
      read('B', 'Hardliner Marta Lindqvist came.'),
      read('C', 'Mayor Lindqvist came, and nobody saw Lindqvist leave.'),
    ];
    const entry = labelsLedger(short, apart, lexicon).find(({ entity }) => entity === 'marta-lindqvist')!;
    expect([...entry.ids].sort()).toEqual(['lindqvist', 'marta-lindqvist']);
  });
});
