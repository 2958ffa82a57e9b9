import { SayingError, saying } from '../../words/saying.ts';
import { checkWrongMatches } from './check-wrong-matches.ts';
import { JUDGING } from './limits.ts';
import { pairKey } from './passage-key.ts';
import { keyOf, type WrongMatch, type WrongMatches } from './wrong-match.ts';
import type { PassagePair } from './wrong-pairs.ts';

/** As many are kept as may be: the words say what the reader can do. */
export class TooManyWrongMatches extends SayingError {
  override readonly name = 'TooManyWrongMatches';
  constructor() {
    super(saying('failure_tooManyWrongMatches', { most: JUDGING.most }));
  }
}

/** With this one as the last; as it was where the same two passages were called wrong before. */
export function withWrongMatch(before: WrongMatches, match: WrongMatch): WrongMatches {
  const [checked] = checkWrongMatches({ version: 1, list: [match] })?.list ?? [];
  // A passage without a word in it can't be known again.
  if (checked === undefined || before.list.some((each) => keyOf(each) === keyOf(checked))) return before;
  if (before.list.length >= JUDGING.most) throw new TooManyWrongMatches();
  return { version: 1, list: [...before.list, checked] };
}

export function withoutWrongMatch(before: WrongMatches, [one, other]: PassagePair): WrongMatches {
  const key = pairKey(one, other);
  return { version: 1, list: before.list.filter((each) => keyOf(each) !== key) };
}

/**
 * These and those others that are not among them: what a backup brings takes nothing away.
 * @throws TooManyWrongMatches
 */
export function withAll(before: WrongMatches, more: WrongMatches): WrongMatches {
  const known = new Set(before.list.map(keyOf));
  const fresh = more.list.filter((match) => !known.has(keyOf(match)));
  if (fresh.length === 0) return before;
  if (before.list.length + fresh.length > JUDGING.most) throw new TooManyWrongMatches();
  return { version: 1, list: [...before.list, ...fresh] };
}

/** One line each, as docs/formats.md describes them. */
export function wrongMatchLines({ list }: WrongMatches): string {
  return list
    .map((match) => `${JSON.stringify({ format: 'lateral-wrong-match', version: 1, ...match })}\n`)
    .join('');
}
