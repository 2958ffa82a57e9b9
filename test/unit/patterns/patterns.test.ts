import { afterEach, describe, expect, test, vi } from 'vitest';
import { LANGUAGES } from '../../../src/core/languages/all-languages.ts';
import { allPatterns, type Pattern } from './all-patterns.ts';
import { type Attack, attacksOn } from './attacks.ts';
import { CAPPED } from './capped.ts';
import { growsTooFast } from './growth.ts';

/** Without `LATERAL_LONG` every so manieth attack is tried; `LATERAL_SEED` says which. */
const STEP = process.env.LATERAL_LONG === undefined ? 5 : 1;
const FIRST = Number(process.env.LATERAL_SEED ?? 0) % STEP;

const { written, building } = allPatterns();
const isCapped = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>) =>
  CAPPED.some(({ pattern }) => pattern.source === source && pattern.flags === flags);

const tried = (pattern: Pick<Pattern, 'source' | 'flags'>) =>
  [...attacksOn(pattern)].filter((_, i) => i % STEP === FIRST);
const foundBy = (pattern: Pick<Pattern, 'source' | 'flags'>): Attack | undefined =>
  tried(pattern).find((attack) => growsTooFast(pattern, attack));

afterEach(() => vi.unstubAllGlobals());

test('no pattern takes a time that grows faster than the text, but those that see short ones alone', {
  timeout: 600_000,
}, () => {
  expect(written.length).toBeGreaterThan(500);
  const found = written
    .filter((pattern) => !isCapped(pattern))
    .flatMap((pattern) => {
      const attack = foundBy(pattern);
      return attack ? [{ ...pattern, attack }] : [];
    });
  expect(found).toEqual([]);
});

describe.each(CAPPED.map((one) => [String(one.pattern), one] as const))(
  '%s',
  (_, { pattern, files, attack }) => {
    test('does grow too fast, and stands where its texts are known to be short', () => {
      const { source, flags } = pattern;
      expect(written.filter((one) => one.source === source && one.flags === flags)).toMatchObject([
        { files },
      ]);
      expect(growsTooFast(pattern, attack)).toBe(true);
    });
  },
);

interface Building {
  readonly build: () => Promise<unknown>;
  /** What keeps the text short, where the time grows faster than it. */
  readonly capped?: string;
  /** Shows that it does. */
  readonly attack?: Attack;
}

/** What makes patterns of words while it runs. */
const BUILDING: Readonly<Record<string, Building>> = {
  'core/context/cut-off.ts': {
    build: async () => {
      const { cutOff } = await import('../../../src/core/context/cut-off.ts');
      for (const lang of [null, ...Object.keys(LANGUAGES)]) cutOff({ text: 'A text.', lang });
    },
    capped: 'The last 400 characters of a text (twice REACH).',
    attack: { before: '', repeated: '-', behind: '' },
  },
  'corpus/formats/mhtml-page/mime-parts.ts': {
    build: async () => {
      const { parameter } = await import('../../../src/corpus/formats/mhtml-page/mime-parts.ts');
      return parameter('multipart/related; boundary="b"', 'boundary');
    },
  },
  'extract/body/boilerplate-lines.ts': {
    build: () => import('../../../src/extract/body/boilerplate-lines.ts'),
  },
};

test('patterns are built in no other file', () => {
  expect(building).toEqual(Object.keys(BUILDING));
});

test.each(Object.entries(BUILDING))(
  'patterns that %s builds grow no faster, but where their texts are short',
  {
    timeout: 600_000,
  },
  async (_, { build, attack }) => {
    const built: Pattern[] = [];
    vi.resetModules();
    vi.stubGlobal(
      'RegExp',
      class extends RegExp {
        constructor(source: string, flags = '') {
          super(source, flags);
          built.push({ source: this.source, flags: this.flags, files: [] });
        }
      },
    );
    await build();
    vi.unstubAllGlobals();
    const own = built.filter(({ source }) => source.length > 10);
    expect(own.length).toBeGreaterThan(0);
    if (attack) expect(growsTooFast(own[0]!, attack)).toBe(true);
    else expect(own.filter((pattern) => foundBy(pattern) !== undefined)).toEqual([]);
  },
);
