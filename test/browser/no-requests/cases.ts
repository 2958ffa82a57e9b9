import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { downloadsFolder } from '../drivers/downloads.ts';
import { type FixtureServer, serveFixtures } from '../drivers/fixture-server.ts';
import { removeLeftover } from '../drivers/leave-nothing.ts';
import { until } from '../drivers/within.ts';
import { dynamicFolder, pagesFolder } from '../sample-pages.ts';
import type { WalkBrowser } from '../walk/walk-browser.ts';
import { askedBesides } from './asked-besides.ts';
import { EVERY_WAY, hostOf, type Mutant, mutated, type Place, type Way, WAYS_OF_WORKERS } from './mutants.ts';
import { goThrough, pagesAlone, type Step, shortSession, wholeSession } from './session.ts';

export interface TestedBrowser {
  /** Folder of the extension built for it. */
  readonly built: string;
  /** What its background can ask with: a worker has less than a page. */
  readonly waysOfBackground: readonly Way[];
  /** Starts it, with an extension or none, to be used and closed. */
  start(
    extension: string | null,
    proxy: string,
    downloads: string,
  ): Promise<{ readonly browser: WalkBrowser; close(): Promise<void> }>;
}

/** Longer than the mutants' last request takes to come. */
const PATIENCE = 15_000;

const mutants = (place: Place, ways: readonly Way[]): readonly Mutant[] =>
  ways.map((way) => ({ place, way }));

/** Every request of a session is one that the pages make without the extension; and were there others, they would be seen. */
export function noRequestsCases({ built, waysOfBackground, start }: TestedBrowser): void {
  vi.setConfig({ testTimeout: 200_000 });
  const inPages = (['probe', 'reader', 'marks'] as const).flatMap((place) => mutants(place, EVERY_WAY));
  const underPolicy = [
    ...mutants('popup', EVERY_WAY),
    ...mutants('background', waysOfBackground),
    ...mutants('corpus-worker', WAYS_OF_WORKERS),
  ];

  let server: FixtureServer;
  beforeAll(async () => {
    server = await serveFixtures(pagesFolder, dynamicFolder);
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
    const { browser, close } = await start(extension, server.address, downloads.path);
    try {
      await goThrough(browser, steps, server.url);
      // What never comes is told by name, by the tests.
      await until(PATIENCE, 'every mutant', () => awaited.every((one) => asksIn(now(), one)) || null).catch(
        () => null,
      );
    } finally {
      await close();
      await downloads.remove();
    }
    return now();
  }

  test('a whole session asks for nothing that its pages do not ask for without the extension', async () => {
    const without = await asked(null, pagesAlone(wholeSession));
    const withIt = await asked(built, wholeSession);
    console.info(JSON.stringify({ without, withIt }, null, 1));
    for (const step of pagesAlone(wholeSession))
      if (step.does === 'open') expect(without).toContain(`GET ${server.url(step.file)}`);
    expect(askedBesides(withIt, without, server.origin)).toEqual({ more: [], fewer: [] });
  });

  /** What the comparison finds of a mutated build in a short session. */
  async function found(
    all: readonly Mutant[],
    policy: 'as it ships' | 'widened',
    awaited: readonly Mutant[],
  ): Promise<readonly string[]> {
    const copy = await mutated(built, all, policy);
    try {
      const requests = await asked(copy.folder, shortSession, awaited);
      return askedBesides(requests, alone, server.origin).more;
    } finally {
      await removeLeftover(copy);
    }
  }

  let alone: readonly string[];
  beforeAll(async () => {
    alone = await asked(null, pagesAlone(shortSession));
  });

  describe('a build that asks for something is found, with the policy as it ships', () => {
    let more: readonly string[];
    beforeAll(async () => {
      more = await found([...inPages, ...underPolicy], 'as it ships', inPages);
    });

    test.each(inPages)('in a page: $place, $way', (mutant) => {
      expect(more.filter((request) => asksIn([request], mutant))).not.toEqual([]);
    });

    test('its own pages and workers ask for nothing: the policy holds', () => {
      expect(underPolicy.filter((mutant) => asksIn(more, mutant))).toEqual([]);
    });
  });

  describe('and without the policy', () => {
    let more: readonly string[];
    beforeAll(async () => {
      more = await found(underPolicy, 'widened', underPolicy);
    });

    test.each(underPolicy)('in its own: $place, $way', (mutant) => {
      expect(more.filter((request) => asksIn([request], mutant))).not.toEqual([]);
    });
  });
}

const asksIn = (requests: readonly string[], mutant: Mutant): boolean =>
  requests.some((request) => request.includes(hostOf(mutant)));
