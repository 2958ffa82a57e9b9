import { words } from '../../article/words.ts';
import { dayOf } from '../day.ts';
import type { QueryNode, SearchedRow } from './query.ts';

/** A part of a query that the catalogue alone decides. */
export type RowNode = Extract<QueryNode, { kind: 'title' | 'outlet' | 'set' | 'lang' | 'days' | 'is' }>;

/** A test for many rows: names that come again are looked into once. */
export function rowTest(node: RowNode): (row: SearchedRow) => boolean {
  switch (node.kind) {
    case 'title':
      return ({ title }) =>
        holdsRun(
          words(title).map(({ term }) => term),
          node.terms,
        );
    case 'outlet': {
      const isNamed = nameTest(node.words);
      return ({ outlet }) => isNamed(outlet);
    }
    case 'set': {
      const isNamed = nameTest(node.words);
      return ({ set }) => set.some(isNamed);
    }
    case 'lang':
      return ({ lang }) => lang?.split('-')[0]?.toLowerCase() === node.tag;
    case 'days':
      return ({ published }) => {
        const day = dayOf(published);
        return day !== null && day >= node.from && day <= node.to;
      };
    case 'is':
      if (node.what === 'undated') return ({ published }) => dayOf(published) === null;
      return node.what === 'changed' ? ({ changed }) => changed : ({ cutOff }) => cutOff;
  }
}

function nameTest(run: readonly string[]): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    let holds = known.get(name);
    if (holds === undefined) {
      holds = holdsRun(
        words(name).map(({ norm }) => norm),
        run,
      );
      known.set(name, holds);
    }
    return holds;
  };
}

/** Whether `all` holds `run`, one after the other. Linear, by Knuth, Morris and Pratt: both may be made to be slow. */
export function holdsRun(all: readonly string[], run: readonly string[]): boolean {
  if (run.length === 0) return true;
  // How much of the run still holds where it breaks off after so many.
  const fallback = [0];
  for (let at = 1, same = 0; at < run.length; at++) {
    while (same > 0 && run[at] !== run[same]) same = fallback[same - 1]!;
    if (run[at] === run[same]) same++;
    fallback.push(same);
  }
  let same = 0;
  for (const each of all) {
    while (same > 0 && each !== run[same]) same = fallback[same - 1]!;
    if (each === run[same]) same++;
    if (same === run.length) return true;
  }
  return false;
}
