import fc from 'fast-check';
import { ARTICLES, type Picked, VERSIONS } from './model.ts';

const picked: fc.Arbitrary<Picked> = fc.tuple(fc.nat(ARTICLES - 1), fc.nat(VERSIONS - 1));
const just = <Name extends string>(...names: Name[]) => fc.record({ do: fc.constantFrom(...names) });

/** What is lost of the store before it is recovered: all that the articles and the layout can be asked for. */
const LOSSES = ['nothing', 'the ledger', 'the catalogue', 'the identities', 'the index'] as const;
export type Loss = (typeof LOSSES)[number];

/** What a reader does. Where it is about something that there is none of, it does nothing. */
export type Command =
  | {
      readonly do: 'import';
      readonly articles: readonly Picked[];
      /** Number of a set in the order of the sets. */
      readonly into: number | null;
      readonly dies: boolean;
    }
  | { readonly do: 'resume' | 'discard' | 'tidy' | 'purge' | 'reopen' | 'delete everything' }
  | { readonly do: 'recover'; readonly lost: Loss }
  | { readonly do: 'delete' | 'undelete' | 'switch'; readonly which: number }
  | { readonly do: 'keep'; readonly article: Picked }
  | { readonly do: 'remove' | 'unremove'; readonly i: number };

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('import' as const),
      articles: fc.array(picked, { maxLength: 8 }),
      into: fc.option(fc.nat(5), { freq: 3 }),
      dies: fc.boolean(),
    }),
  },
  { weight: 6, arbitrary: just('resume', 'discard', 'tidy', 'purge', 'reopen') },
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
      i: fc.nat(ARTICLES - 1),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('recover' as const), lost: fc.constantFrom(...LOSSES) }),
  },
  { weight: 1, arbitrary: just('delete everything') },
);

/** A command, and the operation of the store at which the browser is killed, if it gets so far; 0 if it is not. */
export interface Step {
  readonly command: Command;
  readonly killedAt: number;
}

export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    command,
    killedAt: fc.oneof(
      { weight: 3, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 60 }) },
    ),
  }),
  { minLength: 5, maxLength: 25 },
);
