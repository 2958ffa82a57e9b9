import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type LabelUse,
  type LedgerWords,
  labelsLedger,
  type PlaceOrigins,
} from '../../../../src/core/framing/ledger.ts';
import type { ReadArticle } from '../../../../src/core/reading/reading.ts';
import { LINEAR, readsOf } from '../../reads.ts';
import { lexicon } from '../reading/lexicon.ts';
import { apart, OTHER, OWN, read, traced } from './read.ts';

/** What is shown of an entity, as `origins × words`. */
function shown(
  articles: readonly ReadArticle[],
  entity: string,
  list: 'labels' | 'reported' | 'quoted' | 'names' = 'labels',
  origins: PlaceOrigins = apart,
): string[] {
  const entry = labelsLedger(articles, origins, lexicon).find((each) => each.entity === entity);
  return (entry?.[list] ?? []).map((words) => `${words.origins} × ${cut(articles, words.shown)}`);
}

function cut(articles: readonly ReadArticle[], { article, start, end }: LabelUse): string {
  return articles.find((each) => each.article.id === article)!.article.text.slice(start, end);
}

describe('the ledger of labels', () => {
  const courier = read(
    'Courier',
    'Belarusian President Alexander Lukashenko met farmers in Brest. The president of Belarus praised the harvest. Lukashenko left in the evening.',
  );
  const herald = read(
    'Herald',
    'The authoritarian leader Alexander Lukashenko went to Brest on Monday. Lukashenko, the Belarusian president, spoke to farmers.',
  );
  const post = read(
    'Post',
    'Authoritarian leader Alexander Lukashenko visited farmers in the west of the country.',
  );

  it('counts by origin, with one label for the same words in another order', () => {
    const articles = [courier, herald, post];
    const labels = shown(articles, 'alexander-lukashenko');
    expect(labels).toHaveLength(2);
    expect(labels).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^2 × .*president/i),
        expect.stringMatching(/^2 × .*authoritarian leader/i),
      ]),
    );
  });

  it('has a receipt for every use', () => {
    const articles = [courier, herald, post];
    const [entry] = labelsLedger(articles, apart, lexicon);
    const president = entry!.labels.find(({ key }) => key.includes('presid'))!;
    expect(president.uses.map((use) => cut(articles, use).toLowerCase())).toEqual([
      'belarusian president',
      'the president of belarus',
      'the belarusian president',
    ]);
    expect(entry!.origins).toBe(3);
    expect(entry!.differing).toBe(2);
  });

  const wire =
    'Authoritarian leader Alexander Lukashenko came to the mill in Brest on Monday and told the workers there that their wages would be paid before the harvest was in, while three of his ministers looked on from the gate.';

  it('counts copies of one text once, and says nothing where one voice is left', () => {
    const copies = ['A', 'B', 'C'].map((outlet) => read(outlet, `${wire} Nobody in ${outlet} had asked.`));
    expect(shown(copies, 'alexander-lukashenko', 'labels', traced(copies))).toEqual([]);
    const articles = [...copies, courier];
    expect(shown(articles, 'alexander-lukashenko', 'labels', traced(articles))).toEqual([]);
    const more = [...articles, herald];
    expect(shown(more, 'alexander-lukashenko', 'labels', traced(more))).toContainEqual(
      expect.stringMatching(/^2 × .*authoritarian leader/i),
    );
  });

  it('counts a passage that was taken over with its origin', () => {
    const source = read('A', `${wire} ${OTHER}`);
    const taking = read('B', `${OWN} ${wire}`);
    const articles = [source, taking, courier];
    const origins = traced(articles);
    const wholes = [source, taking].map(({ article: { id, text } }) => ({
      article: id,
      start: 0,
      end: text.length,
    }));
    expect(origins.countReports(wholes)).toBe(2);
    expect(shown(articles, 'alexander-lukashenko', 'labels', origins)).toEqual([]);
    const [entry] = labelsLedger(articles, origins, lexicon, { leastOrigins: 1, leastLabels: 1 });
    expect(entry).toMatchObject({ origins: 2, differing: 2 });
    const leader = entry!.labels.find(({ key }) => key.includes('authorit'))!;
    expect(leader.uses.map(({ article }) => article)).toEqual([source.article.id, taking.article.id]);
    expect(new Set(leader.uses.map(({ origin }) => origin)).size).toBe(1);
  });

  it('counts articles of one outlet once', () => {
    const articles = [
      courier,
      read('Courier', 'Strongman Alexander Lukashenko met farmers.'),
      read('The Courier', 'Authoritarian leader Alexander Lukashenko went home.'),
    ];
    expect(shown(articles, 'alexander-lukashenko', 'labels', traced(articles))).toEqual([]);
    const names = [read('A', 'The delegation went to Kyiv.'), read('A', 'The guests stayed in Kiev.')];
    expect(shown(names, 'kyiv', 'names')).toHaveLength(2);
    expect(shown(names, 'kyiv', 'names', traced(names))).toEqual([]);
  });

  it('says nothing below the least count', () => {
    const one = read('Mail', 'Belarusian President Alexander Lukashenko met farmers.');
    const other = read('Mirror', 'Strongman Alexander Lukashenko met farmers.');
    expect(shown([one, other], 'alexander-lukashenko')).toEqual([]);
    const all = labelsLedger([one, other], apart, lexicon, { leastOrigins: 1, leastLabels: 1 });
    expect(all[0]!.labels).toHaveLength(2);
  });

  it('keeps apart what stands in quotation marks and in reported clauses', () => {
    const quoting = read(
      'Star',
      'Ukrainian President Volodymyr Zelensky spoke of “the dictator Alexander Lukashenko” in Kyiv. Alexander Lukashenko replied.',
    );
    const articles = [courier, herald, post, quoting];
    expect(shown(articles, 'alexander-lukashenko').join()).not.toMatch(/dictator/);
    expect(shown(articles, 'alexander-lukashenko', 'quoted')).toEqual([
      expect.stringMatching(/1 × .*dictator/),
    ]);
  });

  it('takes a shorter form for the longer one', () => {
    const whole = read(
      'A',
      'Russian President Vladimir Putin arrived in Minsk. President Vladimir Putin left.',
    );
    const also = read('B', 'President Vladimir Putin arrived in Minsk.');
    const third = read('C', 'Russian President Vladimir Putin was in Minsk.');
    const kremlin = read('D', 'Kremlin leader Vladimir Putin was in Minsk.');
    expect(shown([whole, also, third, kremlin], 'vladimir-putin')).toEqual([
      '3 × Russian President',
      '1 × Kremlin leader',
    ]);
  });

  it('puts British and American spelling together', () => {
    const articles = ['Defence', 'Defense', 'Defence'].map((word, i) =>
      read(`Paper ${i}`, `Russian ${word} Minister Sergei Shoigu came along to Minsk.`),
    );
    expect(shown(articles, 'sergei-shoigu')).toEqual([
      expect.stringMatching(/^3 × Russian defence minister/i),
    ]);
  });

  it('is not put off by a scraper that parts endings', () => {
    const articles = ["Ukraine 's President", 'Ukraine’s President', 'Ukrainian President'].map((title, i) =>
      read(`Paper ${i}`, `On Monday ${title} Volodymyr Zelensky came along.`),
    );
    expect(shown(articles, 'volodymyr-zelensky')).toEqual([expect.stringMatching(/^3 × Ukrain/)]);
  });

  it('takes several people for no one, but the two leaders for each', () => {
    const text =
      'Alexander Lukashenko thanked two police officers, a former two-time farmer, nervous ministers and the two leaders.';
    const wanted = [
      'two police officers',
      'a former two-time farmer',
      'nervous ministers',
      'the two leaders',
    ];
    const articles = ['A', 'B', 'C'].map((name) => {
      const plain = read(name, text);
      const labels = wanted.map((words) => {
        const start = text.indexOf(words);
        const target = 'alexander-lukashenko';
        return { start, end: start + words.length, target, form: 'description', voice: 'own' } as const;
      });
      return { ...plain, reading: { ...plain.reading, labels } };
    });
    expect(shown(articles, 'alexander-lukashenko')).toEqual([
      '3 × a former two-time farmer',
      '3 × the two leaders',
    ]);
  });

  it('takes the title that several have together for each of them', () => {
    const articles = ['Cosmonauts', 'Flight engineers', 'Cosmonauts'].map((title, i) => {
      const text = `${title} Pyotr Dubrov and Anton Shkaplerov came back to Earth.`;
      const plain = read(`Paper ${i}`, text);
      const target = plain.reading.mentions.find(({ start }) => text.startsWith('Pyotr', start))!.entity!;
      const label = { start: 0, end: title.length, target, form: 'title', voice: 'own' } as const;
      return { ...plain, reading: { ...plain.reading, labels: [label] } };
    });
    expect(shown(articles, articles[0]!.reading.labels[0]!.target)).toEqual([
      '2 × Cosmonauts',
      '1 × Flight engineers',
    ]);
  });

  it('orders by how much the labels differ', () => {
    const more = [courier, herald, post].map((each, i) =>
      read(`Paper ${i}`, `${each.article.text} Kremlin spokesman Dmitry Peskov said nothing.`),
    );
    expect(labelsLedger(more, apart, lexicon).map(({ entity }) => entity)).toEqual([
      'alexander-lukashenko',
      'dmitry-peskov',
    ]);
  });
});

describe('names for the war', () => {
  const paper = (name: string, of: string) =>
    read(
      name,
      `Russia and Ukraine blame each other. ${of} has lasted for months, and Ukraine asks for help.`,
    );

  it('are counted by their noun and whose it is', () => {
    const articles = [
      paper('A', 'The war in Ukraine'),
      paper('B', 'The war'),
      paper('C', 'Russia’s war'),
      paper('D', 'The full-scale invasion of Ukraine'),
    ];
    expect(shown(articles, 'war-in-ukraine')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^2 × war/i),
        expect.stringMatching(/^1 × Russia’s war/),
        expect.stringMatching(/^1 × .*invasion/),
      ]),
    );
  });

  it('are no names of what is done in it', () => {
    const articles = [
      paper('A', 'The war in Ukraine'),
      paper('B', 'The invasion of Ukraine'),
      paper('C', 'The war'),
      paper('D', 'Russian shelling'),
      paper('E', 'The missile strike'),
      paper('G', 'The attack on Ukraine’s harbours'),
      paper('H', 'The assault on Kharkiv'),
      paper('F', 'The investigation of Russian war crimes'),
    ];
    expect(shown(articles, 'war-in-ukraine')).toEqual([
      expect.stringMatching(/^2 × war/i),
      expect.stringMatching(/^1 × invasion/i),
    ]);
  });

  it('may be an attack on the whole country', () => {
    const articles = [
      paper('A', 'The war in Ukraine'),
      paper('B', 'Russia’s assault on Ukraine'),
      paper('C', 'Russia’s assault on Ukraine'),
    ];
    expect(shown(articles, 'war-in-ukraine')).toEqual([
      expect.stringMatching(/^2 × Russia’s assault on Ukraine$/),
      expect.stringMatching(/^1 × war/i),
    ]);
  });

  it('take all of "special military operation"', () => {
    const articles = ['A', 'B', 'C'].map((name) =>
      paper(name, 'The “special military operation” in Ukraine'),
    );
    const quoted = shown(
      [...articles, paper('D', 'The war'), paper('E', 'The war'), paper('F', 'The war')],
      'war-in-ukraine',
      'quoted',
    );
    expect(quoted).toEqual(['3 × special military operation']);
  });
});

describe('names used', () => {
  it('are listed where outlets use different ones', () => {
    const articles = [
      read('A', 'The delegation went to Kyiv on Monday.'),
      read('B', 'The delegation went to Kiev on Monday.'),
      read('C', 'The delegation stayed in Kyiv.'),
    ];
    expect(shown(articles, 'kyiv', 'names')).toEqual(['2 × Kyiv', '1 × Kiev']);
  });

  it('leave out shorter forms, initials and what somebody else says', () => {
    const articles = [
      read('A', 'Vladimir Putin met the European Union in Minsk.'),
      read('B', 'Putin met the EU in Minsk. “Kiev is next,” a delegate said. The others looked to Kyiv.'),
    ];
    for (const entity of ['vladimir-putin', 'european-union', 'kyiv'])
      expect(shown(articles, entity, 'names'), entity).toEqual([]);
  });

  it('tell nothing of languages', () => {
    const articles = [
      read('A', 'The delegation went to Warsaw on Monday, where it met the mayor.'),
      read('B', 'Die Delegation fuhr am Montag nach Warschau und traf dort den Bürgermeister.', {
        lang: 'de',
      }),
    ];
    expect(shown(articles, 'warsaw', 'names')).toEqual([]);
  });
});

describe('labels in other languages', () => {
  it('are the same in all cases', () => {
    const articles = [
      'Российский президент Владимир Путин прибыл в Минск.',
      'В Минске встретили российского президента Владимира Путина.',
      'С российским президентом Владимиром Путиным говорил Александр Лукашенко.',
    ].map((text, i) => read(`Газета ${i}`, text, { lang: 'ru' }));
    expect(shown(articles, 'vladimir-putin')).toEqual([expect.stringMatching(/^3 × /)]);
  });
});

describe('bad input', () => {
  const putin = read('A', 'Russian President Vladimir Putin arrived.');

  it('is no trouble', () => {
    expect(labelsLedger([], apart, lexicon)).toEqual([]);
    expect(labelsLedger([read('A', '')], apart, lexicon)).toEqual([]);
    expect(labelsLedger([putin, putin, putin], apart, lexicon)).toEqual([]);
    const odd = read('\ud800', '\udc00 President \ud800 Vladimir Putin \u0000’s “', {
      published: null,
      lang: null,
    });
    expect(() => labelsLedger([odd, putin], apart, lexicon)).not.toThrow();
  });

  it('may be 300 articles, with work in proportion', () => {
    const many = Array.from({ length: 300 }, (_, i) =>
      read(
        `Paper ${i}`,
        `Russian President Vladimir Putin arrived for the ${i}th time in Kyiv or Kiev. The Kremlin chief left.`,
      ),
    );
    const [entry] = labelsLedger(many, apart, lexicon);
    expect(entry!.labels[0]!.origins).toBe(300);
    const reads = (count: number) =>
      readsOf(many.slice(0, count), (articles) => labelsLedger(articles, apart, lexicon));
    expect(reads(300)).toBeLessThan(LINEAR * reads(75));
  });

  it('never gives a receipt outside its text, or more origins than articles', () => {
    const pieces = fc.constantFrom(
      'Russian President Vladimir Putin',
      'the Kremlin chief',
      'Belarusian leader Alexander Lukashenko, a pariah,',
      '“the criminal war in Ukraine,”',
      'said.',
      'Kyiv',
      'Kiev',
      'His ally',
      '\n\n',
      '’',
    );
    fc.assert(
      fc.property(fc.array(fc.array(pieces, { maxLength: 12 }), { maxLength: 4 }), (texts) => {
        const articles = texts.map((text, i) => read(`Paper ${i % 3}`, text.join(' ')));
        for (const entry of labelsLedger(articles, traced(articles), lexicon, {
          leastOrigins: 1,
          leastLabels: 1,
        })) {
          const all: LedgerWords[] = [...entry.labels, ...entry.reported, ...entry.quoted, ...entry.names];
          for (const { uses, origins, shown: one } of all) {
            expect(origins).toBeLessThanOrEqual(entry.origins);
            expect(uses).toContain(one);
            for (const use of uses) expect(cut(articles, use).length).toBe(use.end - use.start);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
