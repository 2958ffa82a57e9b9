import type { Context } from '../../src/core/context/context.ts';
import type { Detection } from '../../src/core/topic/topic-pack.ts';
import type { Answer, CoveredEntry } from '../../src/messages/protocol.ts';
import type { SurfaceState } from '../../src/ui/surface/surface-state.ts';
import { madeEvent } from './made-event.ts';
import { withPictures } from './made-pictures.ts';
import { HOSTILE, made } from './made-texts.ts';
import { seedContexts } from './seed-contexts.ts';

const HELD = 12_353;
const TITLE = 'Vladimir Putin heads for Belarus amid fears of new assault on Ukraine';

const NO_TOPIC: Detection = {
  topic: null,
  score: 0.21,
  evidence: [
    { subject: 'Putin', field: 'title', alias: 'putin*', count: 1, weight: 1 },
    { subject: 'against', field: 'lead', alias: 'world cup', count: 3, weight: -0.8 },
  ],
};
const ON_TOPIC: Detection = {
  topic: 'putin-belarus',
  score: 0.97,
  evidence: [
    { subject: 'Putin', field: 'title', alias: 'putin*', count: 2, weight: 1 },
    { subject: 'Belarus', field: 'lead', alias: 'lukashenko*', count: 4, weight: 0.9 },
  ],
};

const compared = (
  context: Context,
  of: 'page' | 'entry' | 'selection' = 'page',
  pageHeld = false,
): Answer => ({
  kind: 'context',
  of,
  context,
  detection: of === 'page' ? ON_TOPIC : NO_TOPIC,
  held: HELD,
  pageHeld,
});

function entry(title: string, outlets: readonly string[], url: string | null): CoveredEntry {
  return {
    title,
    published: '2022-12-19',
    url,
    coverage: outlets.map((outlet) => ({ outlet, title: TITLE })),
    otherOutlets: outlets.length,
  };
}

const FOUND: readonly CoveredEntry[] = [
  entry(TITLE, ['Krone', 'Taylor Daily Press', 'The Limited Times'], 'https://www.example.org/minsk'),
  entry('Путин впервые с 2019 года прилетел в Минск', ['Krone'], null),
  entry(
    'Luftverteidigungszusammenarbeitsvereinbarung: was die Grundsatzentscheidung bedeutet',
    ['Krone', 'The Second Angle', 'Global Happenings', 'Вечерние вести', 'Frankfurter Allgemeine', 'Sixth'],
    'https://www.example.org/abkommen',
  ),
];

/** What a surface may have to show, each state by its name; a page in a test, or a reader of pictures, asks for it by that. */
export function surfaceStates(root: string): Readonly<Record<string, SurfaceState>> {
  const seeds = seedContexts(root);
  const front = {
    page: 'front-page',
    title: 'The Example: news from here and elsewhere',
    held: HELD,
  } as const;
  return {
    blank: null,
    loading: 'loading',
    seeds: compared(seeds.whole),
    'seeds-copied': compared(seeds.copied, 'page', true),
    'one-outlet': compared(seeds.oneOutlet),
    selection: compared(seeds.selection, 'selection'),
    entry: compared(seeds.oneOutlet, 'entry'),
    'thirty-outlets': compared(madeEvent(30, 200)),
    'thirty-pictured': compared(withPictures(madeEvent(30, 200))),
    'fourteen-pictured': compared(withPictures(madeEvent(14, 40))),
    ...Object.fromEntries(Object.entries(made).map(([name, context]) => [name, compared(context())])),
    'front-page': { kind: 'entries', ...front, total: 61, lookedUp: 9, found: FOUND },
    'live-blog': {
      kind: 'entries',
      ...front,
      page: 'live-blog',
      title: 'War in Ukraine live: Putin in Minsk',
      total: 40,
      lookedUp: 31,
      found: FOUND.slice(0, 1),
    },
    'hostile-entries': {
      kind: 'entries',
      ...front,
      title: HOSTILE,
      total: 2,
      lookedUp: 2,
      found: [entry(HOSTILE, [HOSTILE, ''], null), entry('x'.repeat(400), ['y'.repeat(200)], null)],
    },
    'no-entries': { kind: 'entries', ...front, total: 61, lookedUp: 4, found: [] },
    'nothing-on-event': {
      kind: 'nothing-on-event',
      of: 'page',
      detection: ON_TOPIC,
      title: TITLE,
      held: HELD,
      pageHeld: false,
    },
    'not-topic': {
      kind: 'not-topic',
      detection: NO_TOPIC,
      title: 'Lionel Messi wins the World Cup',
      held: HELD,
    },
    'not-read': { kind: 'not-read' },
    'not-article': {
      kind: 'not-article',
      title: 'Search: minsk',
      page: 'search-results',
    },
    'no-selection': { kind: 'no-selection' },
    'site-off': { kind: 'site-off', site: 'www.luftverteidigungszusammenarbeit.example' },
    'no-permission': { kind: 'no-permission' },
    'no-access': { kind: 'no-access' },
    'corpus-empty': { kind: 'corpus-empty' },
    'corpus-damaged': { kind: 'corpus-damaged', expected: HELD, found: 11_204 },
    'corpus-lost': { kind: 'corpus-damaged', expected: HELD, found: null },
    failed: {
      kind: 'failed',
      message: `No answer within 30 s: the store could not be opened (QuotaExceededError) ${'x'.repeat(120)}`,
    },
  };
}
