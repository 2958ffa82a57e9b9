import type { Saying } from '../../../words/saying.ts';
import { words } from '../../article/words.ts';
import { PROBLEMS } from './problems.ts';
import type { QueryNode } from './query.ts';
import { fromPeriod, readDays, untilPeriod } from './read-days.ts';

type ReadField = { readonly node: QueryNode } | { readonly problem: Saying };

const READERS: Readonly<Record<string, (value: string) => ReadField>> = {
  outlet: (value) => named('outlet', value),
  set: (value) => named('set', value),
  title: (value) => {
    const terms = words(value).map(({ term }) => term);
    return terms.length > 0 ? { node: { kind: 'title', terms } } : { problem: PROBLEMS.noWord(value) };
  },
  lang: (value) => {
    const tag = /^([A-Za-z]{2,3})(?:[-_].{0,20})?$/.exec(value)?.[1];
    return tag ? { node: { kind: 'lang', tag: tag.toLowerCase() } } : { problem: PROBLEMS.lang(value) };
  },
  date: (value) => days('date', value, readDays),
  after: (value) => days('after', value, fromPeriod),
  before: (value) => days('before', value, untilPeriod),
  is: (value) => {
    const what = value.toLowerCase().replace(/[_ ]/g, '-');
    if (what === 'undated' || what === 'changed') return { node: { kind: 'is', what } };
    if (what === 'cut-off' || what === 'cutoff') return { node: { kind: 'is', what: 'cut-off' } };
    return { problem: PROBLEMS.is(value) };
  },
};

export const FIELDS: ReadonlySet<string> = new Set(Object.keys(READERS));

export function readField(name: string, value: string | null): ReadField {
  if (value === null || value.trim() === '') return { problem: PROBLEMS.noValue(name) };
  return READERS[name]!(value.trim());
}

/** An outlet's words without stemming: the Times is not the Time. */
function named(kind: 'outlet' | 'set', value: string): ReadField {
  const norms = words(value).map(({ norm }) => norm);
  return norms.length > 0 ? { node: { kind, words: norms } } : { problem: PROBLEMS.noWord(value) };
}

function days(
  name: string,
  value: string,
  read: (value: string) => { from: number; to: number } | null,
): ReadField {
  const range = read(value);
  return range ? { node: { kind: 'days', ...range } } : { problem: PROBLEMS.date(name, value) };
}
