import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { downloadsFolder } from '../drivers/downloads.ts';
import { type FixtureServer, serveFixtures } from '../drivers/fixture-server.ts';
import { removeLeftover } from '../drivers/leave-nothing.ts';
import { until } from '../drivers/within.ts';
import { dynamicFolder, pagesFolder } from '../sample-pages.ts';
import type { WalkBrowser } from '../walk/walk-browser.ts';
import { askedBesides } from './asked-besides.ts';
import {
  EVERY_WAY,
  HELD_BY_NO_POLICY,
  hostOf,
  type Mutant,
  mutated,
  type Place,
  WAYS_OF_WORKERS,
  type Way,
} from './mutants.ts';
import { goThrough, pagesAlone, type Step, shortSession, wholeSession } from './session.ts';

export interface TestedBrowser {
  /** Folder of the extension built for it. */
  readonly built: string;
  /** Its scripts that run in pages, and those of its background. */
  readonly inPages: readonly Place[];
  readonly inBackground: readonly Place[];
  /** What its background can ask with: a worker has less than a page. */
  readonly waysOfBackground: readonly Way[];
  /** Starts it, with an extension or none, so that the server at this address sees what is asked for. */
  start(
    extension: string | null,
    server: string,
    downloads: string,
  ): Promise<{ readonly browser: WalkBrowser; close(): Promise<void> }>;
}

/** Only what never comes takes so long. */
const PATIENCE = 15_000;

const mutants = (place: Place, ways: readonly Way[]): readonly Mutant[] =>
  ways.map((way) => ({ place, way }));

/** A session asks for nothing that its pages do not ask for without the extension; and if it did, that would be seen. */
export function noRequestsCases({ built, waysOfBackground, start, ...places }: TestedBrowser): void {
  // Several browsers start in each; the time-out only ends what hangs.
  vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });
  const inPages = places.inPages.flatMap((place) => mutants(place, EVERY_WAY));
  const inOwn = [
    ...mutants('popup', EVERY_WAY),
    ...places.inBackground.flatMap((place) => mutants(place, waysOfBackground)),
    ...mutants('corpus-worker', WAYS_OF_WORKERS),
  ];

  let server: FixtureServer;
  let without: readonly string[];
  beforeAll(async () => {
    server = await serveFixtures(pagesFolder, dynamicFolder);
    without = await asked(null, pagesAlone(wholeSession));
  });
  afterAll(() => server?.close());

  /** What is asked for in one session of a fresh browser, until what is awaited has been asked for as well. */
  async function asked(
    extension: string | null,
    steps: readonly Step[],
    awaited: readonly Mutant[] = [],
  ): Promise<readonly string[]> {
    const before = server.requests.length;
    const now = () => server.requests.slice(before);
    const downloads = await downloadsFolder();
    try {
      const { browser, close } = await start(extension, server.address, downloads.path);
      try {
        await goThrough(browser, steps, server.url);
        // Which of them never came, the tests say by name.
        const all = () => awaited.every((mutant) => asks(now(), mutant)) || null;
        await until(PATIENCE, 'every mutant', all).catch(() => null);
      } finally {
        await close();
      }
    } finally {
      await downloads.remove();
    }
    return now();
  }

  /** What of a short session with a mutated build the pages do not ask for. */
  async function told(
    all: readonly Mutant[],
    policy: 'as it ships' | 'widened',
    awaited: readonly Mutant[],
  ): Promise<readonly string[]> {
    const copy = await mutated(built, all, policy);
    try {
      return askedBesides(await asked(copy.folder, shortSession, awaited), without, server.origin).more;
    } finally {
      await removeLeftover(copy);
    }
  }

  test('a whole session asks for nothing that its pages do not ask for without the extension', async () => {
    const withIt = await asked(built, wholeSession);
    const pages = pagesAlone(wholeSession).map(({ file }) => `GET ${server.url(file)}`);
    expect(without).toEqual(expect.arrayContaining(pages));
    expect(askedBesides(withIt, without, server.origin)).toEqual({ more: [], fewer: [] });
  });

  describe('told of a build with the policy as it ships', () => {
    let more: readonly string[];
    beforeAll(async () => {
      more = await told([...inPages, ...inOwn], 'as it ships', inPages);
    });

    test.each(inPages)('in pages: $place, $way', (mutant) => {
      expect(asks(more, mutant)).toBe(true);
    });

    test('nothing of its own pages and workers, which the policy holds', () => {
      const held = inOwn.filter(({ way }) => !HELD_BY_NO_POLICY.includes(way));
      expect(held.filter((mutant) => asks(more, mutant))).toEqual([]);
    });
  });

  describe('told of a build without the policy', () => {
    let more: readonly string[];
    beforeAll(async () => {
      more = await told(inOwn, 'widened', inOwn);
    });

    test.each(inOwn)('in its own: $place, $way', (mutant) => {
      expect(asks(more, mutant)).toBe(true);
    });
  });
}

const asks = (requests: readonly string[], mutant: Mutant): boolean =>
  requests.some((request) => request.includes(hostOf(mutant)));
