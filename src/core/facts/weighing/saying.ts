import { stem } from '../../article/stem.ts';
import type { Word } from '../../article/words.ts';
import type { Sentence } from '../sentence.ts';
import { ALIGNING } from '../thresholds.ts';

/** Verbs of saying as stems, for headlines and what reading found no quote in; English. */
const SAYING: ReadonlySet<string> = stems(
  'said says say saying told tells tell stated states stressed added adds announced claimed claims denied denies ' +
    'warned warns quoted according emphasized emphasised noted explained insisted argued suggested reported affirmed ' +
    'declared acknowledged commented wrote replied believed believes',
);

/** Titles of those who speak. */
const TITLES: ReadonlySet<string> = stems(
  'president minister spokesman spokeswoman spokesperson leader chief general commander secretary foreign defence ' +
    'defense prime chancellor mr mrs ms official officials head agency chairman ambassador governor mayor',
);

/**
 * For every word whether it only says who speaks: the words at a quote that reading took for its source and cue, a verb
 * of saying, and a name or a title within a few words of one.
 */
export function sayingZone({ words, quotes }: Sentence): boolean[] {
  const zone = new Array<boolean>(words.length).fill(false);
  const mark = (at: number) => {
    zone[at] = true;
    const to = Math.min(words.length - 1, at + ALIGNING.sayingReach);
    for (let i = Math.max(0, at - ALIGNING.sayingReach); i <= to; i++) {
      const near = words[i]!;
      if (near.capitalised || TITLES.has(near.term)) zone[i] = true;
    }
  };
  for (const [at, word] of words.entries()) if (SAYING.has(word.term)) mark(at);
  for (const { source, cue } of quotes) {
    for (const span of [source, cue]) if (span) markWithin(words, span, zone);
  }
  return zone;
}

function markWithin(words: readonly Word[], span: { start: number; end: number }, zone: boolean[]): void {
  for (const [at, { start, end }] of words.entries())
    if (start >= span.start && end <= span.end) zone[at] = true;
}

function stems(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(stem));
}
