import type { BackupHead, ImportProgress } from '../../src/corpus/import/described.ts';
import { CallFailed } from '../../src/messages/worker-calls.ts';
import { saying } from '../../src/words/saying.ts';
import { type FakeCorpus, FULL, fakeCorpus, outcome } from './fake-client.ts';
import {
  filePreview,
  importPreview,
  KEPT_CARD,
  manyFiles,
  overviewOf,
  STARTER_CARD,
  setCard,
  TABLE_PREVIEW,
} from './fake-corpus.ts';
import { fakePair } from './fake-pair.ts';
import { fakeProduct } from './fake-product.ts';
import {
  DANUBE,
  type FakeSettings,
  FULL_DISK,
  fakeSettings,
  LONG_NAMED,
  SHIPPED,
  TWENTY,
} from './fake-settings.ts';
import { calledWrong, fakeWrongMatches } from './fake-wrong-matches.ts';

const HELD = [setCard(), KEPT_CARD, STARTER_CARD];
const PENDING = {
  id: 'import-1',
  set: 'januar',
  name: 'Januar, nachgetragen',
  files: ['januar-nachgetragen.csv'],
  articles: 4_200,
  begunAt: Date.UTC(2023, 0, 9, 16, 2),
  running: false,
};

const waiting = (milliseconds: number) => () =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

export function progressAt(share: number): ImportProgress {
  const bytes = 734_000_000;
  return {
    stage: 'reading',
    bytesRead: Math.round(bytes * share),
    bytes,
    taken: Math.round(48_211 * share),
    met: Math.round(49_020 * share),
    alreadyHeld: 204,
    passedOver: Math.round(37 * share),
    perSecond: 243,
    secondsLeft: 200 * (1 - share),
    file: 'reading-group/december/Luftverteidigungszusammenarbeitsvereinbarung und alles Weitere aus dem Dezember.txt',
  };
}

/** A corpus that plays no part, and these settings. */
const withSettings = (settings: FakeSettings) => fakeCorpus(overviewOf(HELD), { settings });

/** What a reader may find the page in, each by its name; the rest is reached by clicking. */
export const STATES: { readonly [name: string]: () => FakeCorpus } = {
  held: () => fakeCorpus(overviewOf(HELD)),
  empty: () => fakeCorpus(overviewOf([])),
  judged: () =>
    fakeCorpus(overviewOf(HELD), {
      wrong: fakeWrongMatches(
        ...Array.from({ length: 30 }, (_, i) => calledWrong(i + 2)),
        calledWrong(
          1,
          'Luftverteidigungszusammenarbeitsvereinbarung \u202e<img src=x onerror="globalThis.ran = 1">',
        ),
      ),
    }),
  topics: () =>
    withSettings(
      fakeSettings({
        topics: { off: ['luftverteidigung'], own: [DANUBE, LONG_NAMED] },
        sitesOff: [
          'news.example',
          'xn--e1afmkfd.xn--p1ai',
          `${'long-'.repeat(11)}name.${'under.'.repeat(20)}example`,
        ],
      }),
    ),
  'topics-full': () => withSettings(fakeSettings({ topics: { off: [], own: TWENTY } })),
  'topics-off': () => withSettings(fakeSettings({ topics: { off: [SHIPPED.id], own: [] } })),
  'settings-unread': () =>
    withSettings(
      Object.assign(fakeSettings(), { failsToRead: new Error('The browser could not read its store.') }),
    ),
  'settings-full': () =>
    withSettings(
      Object.assign(fakeSettings({ topics: { off: [], own: [DANUBE] }, sitesOff: ['news.example'] }), {
        failsToWrite: FULL_DISK,
      }),
    ),
  'settings-stuck': () => fakeCorpus(overviewOf(HELD), { product: fakeProduct({ failure: FULL_DISK }) }),
  off: () => fakeCorpus(overviewOf([setCard({ on: false }), KEPT_CARD])),
  deleted: () => fakeCorpus(overviewOf([setCard({ deletedAt: Date.now() - 60_000 }), STARTER_CARD])),
  pending: () => fakeCorpus(overviewOf(HELD, { pending: [PENDING] })),
  elsewhere: () =>
    fakeCorpus(overviewOf(HELD, { pending: [{ ...PENDING, running: true }], importingElsewhere: true })),
  damaged: () =>
    fakeCorpus(
      overviewOf([setCard({ articles: 69 })], {
        damage: { expected: 3_000, found: 69, left: [setCard({ articles: 69 })] },
      }),
    ),
  'damaged-whole': () => fakeCorpus(overviewOf([], { damage: { expected: 3_000, found: 0, left: [] } })),
  newer: () =>
    fakeCorpus(overviewOf([]), {
      failures: {
        overview: new CallFailed({
          kind: 'newer',
          said: saying('failure_newer'),
        }),
      },
    }),
  table: () =>
    fakeCorpus(overviewOf(HELD), {
      preview: importPreview([TABLE_PREVIEW, filePreview()]),
    }),
  many: () =>
    fakeCorpus(overviewOf(HELD), {
      preview: importPreview(manyFiles(200), { fileCount: 50_000, bytes: 284_000_000 }),
    }),
  nothing: () =>
    fakeCorpus(overviewOf(HELD), {
      preview: importPreview([
        filePreview({
          file: 'holiday.jpg',
          format: null,
          encoding: null,
          articles: [],
          found: 0,
          problems: [{ file: 'holiday.jpg', line: null, reason: saying('passedOver_picture') }],
        }),
      ]),
    }),
  resume: () =>
    fakeCorpus(overviewOf(HELD, { pending: [PENDING] }), {
      preview: importPreview([TABLE_PREVIEW], {
        resumes: { import: 'import-1', set: 'januar', articles: 4_200 },
      }),
    }),
  backup: () =>
    fakeCorpus(overviewOf([]), {
      preview: importPreview(
        [filePreview({ file: 'lateral-backup-2023-01-04.jsonl.gz', format: 'backup', found: 12_353 })],
        {
          backups: [
            {
              file: 'lateral-backup-2023-01-04.jsonl.gz',
              kind: 'backup',
              exported: '2023-01-04T18:20:00Z',
              articles: 12_353,
              sets: [
                { name: 'War coverage, winter 2022', licence: '', note: '', articles: 12_345 },
                { name: 'Kept articles', licence: '', note: '', articles: 3 },
                { name: 'Starter articles', licence: '', note: '', articles: 5 },
              ],
              settings: true,
            },
          ],
        },
      ),
    }),
  'by-hand': () =>
    fakeCorpus(overviewOf(HELD), {
      preview: importPreview(
        [filePreview({ file: 'minsk.jsonl', format: 'json-lines', found: 50, whole: false })],
        {
          labels: { name: 'Minsk, December 2022', licence: 'CC BY 4.0', note: 'Collected by hand.' },
          backups: [byHand(0)],
        },
      ),
    }),
  'by-hand-many': () =>
    fakeCorpus(overviewOf(HELD), {
      preview: importPreview(
        Array.from({ length: 28 }, (_, i) => filePreview({ file: `minsk-${i}.jsonl`, format: 'json-lines' })),
        { backups: Array.from({ length: 28 }, (_, i) => byHand(i)) },
      ),
    }),
  importing: () =>
    fakeCorpus(overviewOf(HELD), {
      pause: waiting(20),
      progress: Array.from({ length: 4_000 }, (_, i) => progressAt(0.35 + i / 10_000)),
    }),
  done: () =>
    fakeCorpus(overviewOf(HELD), {
      outcome: outcome({
        passedOver: 12_400,
        list: Array.from({ length: 10_000 }, (_, i) => ({
          file: `reading-group/december/${i % 7}.jsonl`,
          line: i + 1,
          reason:
            i % 3 === 0
              ? saying('passedOver_fieldEmpty', { name: 'text' })
              : saying('passedOver_fieldTooLong', { name: 'title', characters: 1_204, most: 1_000 }),
        })),
        notes: [
          {
            note: saying('note_dateLeftOut', { name: 'date' }),
            count: 14,
            example: { file: 'reading-group/december/3.jsonl', line: 18 },
          },
        ],
      }),
    }),
  full: () => fakeCorpus(overviewOf(HELD), { failures: { import: FULL } }),
  refused: () =>
    fakeCorpus(overviewOf(HELD), {
      failures: {
        inspect: new CallFailed({
          kind: 'gone',
          said: saying('failure_workerGone'),
        }),
        export: FULL,
        deleteSet: new CallFailed({
          kind: 'busy',
          said: saying('failure_importingElsewhere'),
        }),
      },
    }),
  'pair-long': () => fakeCorpus(overviewOf(HELD), { pairOf: ({ a, b }) => fakePair(a, b, 500) }),
  'pair-none': () =>
    fakeCorpus(overviewOf(HELD), {
      pairOf: ({ a, b }) => {
        const { pair, ...both } = fakePair(a, b);
        return {
          ...both,
          pair: pair && {
            ...pair,
            event: { ...pair.event, sameEvent: false, days: null },
            matches: [],
            copied: null,
            cut: true,
          },
        };
      },
    }),
  large: () => fakeCorpus(overviewOf(HELD), { articles: 100_000, pause: waiting(3) }),
  million: () => fakeCorpus(overviewOf(HELD), { articles: 1_000_000, pause: waiting(3) }),
};

function byHand(i: number): BackupHead {
  const set = {
    name: `Minsk, part ${i % 4}`,
    licence: 'CC BY 4.0',
    note: 'Collected by hand.',
    articles: null,
  };
  return {
    file: `minsk-${i}.jsonl`,
    kind: 'set',
    exported: null,
    articles: null,
    sets: [set],
    settings: false,
  };
}
