import type { Context } from '../../src/core/context/context.ts';

/** What pictures are drawn of, added to an invented comparison: hours, quotes, words for people, text in common. */

const ZONES = ['+01:00', '+01:00', 'Z', '+03:00'];
const GROUPS = [
  'Harbour authority and ministries',
  'Opposition',
  'Unions',
  'Experts',
  'Fire service and rescue workers',
  'Insurers',
  'Media',
];
const LABELS = 22;

type Quoted = Context['quoted'];
type Ledger = Context['ledger'];

export function withPictures(context: Context): Context {
  const page = { ...context.page, published: hourOf(context.page.published, 0) };
  const articles = context.articles.map((each, n) => ({ ...each, published: hourOf(each.published, n + 1) }));
  const all = [page, ...articles];
  return {
    ...context,
    page,
    articles,
    quoted: quotedIn(all),
    ledger: [labelsIn(all, 'mayor', LABELS), labelsIn(all, 'commission', 5)],
    names: {
      mayor: { article: page.id, start: 0, end: Math.min(22, page.text.length) },
      commission: { article: articles[2]!.id, start: 0, end: 20 },
    },
    origins: context.origins.map((origin, n) => ({
      ...origin,
      inCommon: [2, 7, 11].flatMap((other) => {
        const [a, b] = [all[n], all[n + other]];
        if (n % 4 !== 0 || a === undefined || b === undefined) return [];
        return [
          {
            articles: [a.id, b.id] as const,
            containment: ((n * 7 + other * 5) % 90) / 100 + 0.05,
            words: 20 + n * other,
          },
        ];
      }),
    })),
  };
}

/** Every seventh says the day alone. */
function hourOf(published: string | null, n: number): string | null {
  if (published === null || n % 7 === 5) return published;
  const [hour, minute] = [(n * 5) % 24, (n * 17) % 60].map((each) => String(each).padStart(2, '0'));
  return `${published}T${hour}:${minute}:00${ZONES[n % ZONES.length]}`;
}

function quotedIn(all: readonly Context['page'][]): Quoted {
  const outletsOf = (group: number) =>
    all
      .map(({ id, outlet }, n) => ({
        outlet,
        articles: [id],
        quoted: (n + group) % 3 === 0 ? 0 : (n * 13 + group * 29) % 61,
        reported: (n * 7 + group * 11) % 40,
        quotes: [{ article: id, start: 0, end: 10, kind: 'direct' as const }],
      }))
      .filter(({ quoted, reported }) => quoted + reported > 0);
  const summed = (group: number) => {
    const outlets = outletsOf(group);
    return {
      outlets,
      quoted: outlets.reduce((sum, { quoted }) => sum + quoted, 0),
      reported: outlets.reduce((sum, { reported }) => sum + reported, 0),
    };
  };
  return {
    groups: [
      ...GROUPS.map((name, n) => ({ group: `group-${n}`, name, ...summed(n) })),
      { group: null, name: null, ...summed(GROUPS.length) },
    ],
    speakers: GROUPS.map((_, n) => ({
      entity: `speaker-${n}`,
      kind: 'person' as const,
      group: `group-${n}`,
      named: { article: all[n + 1]!.id, start: 0, end: 12 },
      ...summed(n),
    })),
  };
}

/** Words are cut out of the texts as they stand. */
function labelsIn(all: readonly Context['page'][], entity: string, many: number): Ledger[number] {
  const labels = Array.from({ length: many }, (_, n) => {
    const users = all.filter(({ text }, i) => text.length > 60 && (i * 7 + n * 3) % (2 + n) === 0);
    const uses = users.flatMap(({ id, text }) => {
      const start = text.indexOf(' ', n * 3) + 1;
      return [{ article: id, origin: id, start, end: text.indexOf(' ', start + 9) }];
    });
    return { key: `${entity} ${n}`, shown: uses[0]!, origins: uses.length, uses };
  }).filter(({ uses }) => uses.length > 0);
  return {
    entity,
    ids: [entity],
    isEvent: false,
    origins: all.length,
    differing: labels.length,
    labels,
    reported: labels.slice(0, 1),
    quoted: [],
    names: [],
    byOutlet: [],
  };
}
