import { stem } from '../article/stem.ts';

/** Verbs of saying and titles of those who speak, as stems; English now, further languages with their readers. */
export const SAYING: ReadonlySet<string> = stems(
  'said says say saying told tells tell stated states stressed added adds announced claimed claims denied denies ' +
    'warned warns quoted according emphasized emphasised noted explained insisted argued suggested reported affirmed ' +
    'declared acknowledged commented wrote replied believed believes',
);

export const TITLES: ReadonlySet<string> = stems(
  'president minister spokesman spokeswoman spokesperson leader chief general commander secretary foreign defence ' +
    'defense prime chancellor mr mrs ms official officials head agency chairman ambassador governor mayor',
);

function stems(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(stem));
}
