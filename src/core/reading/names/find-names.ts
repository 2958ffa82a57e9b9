import type { DateMention, Mention } from '../reading.ts';
import type { ReadingText } from '../reading-text.ts';
import type { Gazetteer } from './compile-gazetteer.ts';
import { articlePeople } from './link/article-people.ts';
import { findAgain } from './link/find-again.ts';
import { linkNames } from './link/link-names.ts';
import type { FoundName } from './runs/found-name.ts';
import { runFrom } from './runs/name-runs.ts';
import { readRun } from './runs/read-run.ts';
import { phraseAt } from './runs/run-context.ts';
import { namePage } from './text/name-page.ts';

/** People, places and organisations named in a text, in order, none inside another. Linear. */
export function findNames(
  source: ReadingText,
  dates: readonly DateMention[],
  gazetteer: Gazetteer,
): Mention[] {
  const page = namePage(source, dates, gazetteer);
  const found: FoundName[] = [];
  for (let at = 0; at < page.words.length; ) {
    const word = page.words[at]!;
    if (word.kind !== 'word' || word.taken || !(word.capital || page.hits[at])) {
      at += 1;
      continue;
    }
    const phrase = page.hits[at] ? 0 : phraseAt(page, at);
    if (phrase > 0) {
      at += phrase;
      continue;
    }
    const run = runFrom(page, at);
    found.push(...readRun(page, run));
    at = run.to;
  }
  const people = articlePeople(page, found);
  return linkNames(page, findAgain(page, found, people), people);
}
