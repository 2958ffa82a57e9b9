import fc from 'fast-check';
import { ARTICLES, type Picked, VERSIONS } from './model.ts';

const picked: fc.Arbitrary<Picked> = fc.tuple(fc.nat(ARTICLES - 1), fc.nat(VERSIONS - 1));
const just = <Name extends string>(...names: Name[]) => fc.record({ do: fc.constantFrom(...names) });

/** What is lost of the store before it is recovered, and can be made anew without a difference. */
const LOSSES = ['nothing', 'the ledger', 'the catalogue', 'the identities', 'the index'] as const;
export type Loss = (typeof LOSSES)[number];

/**
 * What a reader does. Which of what there is, is counted round and round. Where nothing is deleted that could be brought
 * back, something is deleted instead; where there is nothing at all, nothing is done.
 */
export type Command =
  | {
      readonly do: 'import';
      readonly articles: readonly Picked[];
      readonly into: number | null;
      readonly dies: boolean;
    }
  | { readonly do: 'discard' | 'tidy' | 'purge' | 'reopen' | 'delete everything' }
  | { readonly do: 'recover'; readonly lost: Loss }
  | { readonly do: 'delete' | 'undelete' | 'switch'; readonly which: number }
  | { readonly do: 'keep'; readonly article: Picked }
  | { readonly do: 'remove' | 'unremove'; readonly which: number };

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('import' as const),
      articles: fc.array(picked, { maxLength: 8 }),
      into: fc.option(fc.nat(5), { freq: 3 }),
      dies: fc.oneof(
        { weight: 3, arbitrary: fc.constant(false) },
        { weight: 1, arbitrary: fc.constant(true) },
      ),
    }),
  },
  { weight: 6, arbitrary: just('discard', 'tidy', 'purge', 'reopen') },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom('delete' as const, 'undelete' as const, 'switch' as const),
      which: fc.nat(5),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('keep' as const), article: picked }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constantFrom('remove' as const, 'unremove' as const),
      which: fc.nat(ARTICLES - 1),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('recover' as const), lost: fc.constantFrom(...LOSSES) }),
  },
  { weight: 1, arbitrary: just('delete everything') },
);

/** A command, and the operation of the store at which the browser is killed, if it gets so far; 0 if it is not. */
export interface Step {
  readonly command: Command;
  readonly killedAt: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  command,
  killedAt: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    // Most have fewer operations than an import.
    { weight: 1, arbitrary: fc.oneof(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 80 })) },
  ),
});

/** Articles to begin with: with an empty store, little of what a reader does would do anything. */
const first: fc.Arbitrary<Step> = fc.array(picked, { minLength: 4, maxLength: 8 }).map((articles) => ({
  command: { do: 'import', articles, into: null, dies: false },
  killedAt: 0,
}));

export const steps: fc.Arbitrary<Step[]> = fc
  .tuple(first, fc.array(step, { minLength: 5, maxLength: 25 }))
  .map(([one, others]) => [one, ...others]);

const imported = (...articles: Picked[]): Step => ({
  command: { do: 'import', articles, into: null, dies: false },
  killedAt: 0,
});
const done = (command: Command): Step => ({ command, killedAt: 0 });

/** What once went wrong, tried first each time. */
export const FOUND: readonly Step[][] = [
  // A deleted set was given back two versions of an article that had been kept from it.
  [
    imported([7, 1], [7, 0]),
    done({ do: 'keep', article: [7, 1] }),
    done({ do: 'delete', which: 0 }),
    done({ do: 'delete', which: 0 }),
  ],
  // Killed before a set was cleared from the disk that had been removed for good, what it held was still an older version.
  [
    imported([0, 0]),
    done({ do: 'keep', article: [0, 1] }),
    done({ do: 'delete', which: 0 }),
    { command: { do: 'purge' }, killedAt: 8 },
  ],
  // An article that had been deleted by hand came back when the page was deleted that had taken its place.
  [
    imported([2, 1], [3, 0]),
    done({ do: 'keep', article: [2, 0] }),
    done({ do: 'delete', which: 1 }),
    done({ do: 'remove', which: 0 }),
    done({ do: 'undelete', which: 0 }),
    done({ do: 'delete', which: 1 }),
  ],
];
