import type { GoldPage } from './gold-pages.ts';

/** The set's own measure: pieces that are in the text, or not, white space aside. */
export interface Segments {
  /** Wanted and there. */
  right: number;
  /** Wanted and missing. */
  missed: number;
  /** Not wanted and there. */
  wrong: number;
  /** Not wanted and not there. */
  out: number;
}

export const segments = (): Segments => ({ right: 0, missed: 0, wrong: 0, out: 0 });

export function scoreText(page: Pick<GoldPage, 'must' | 'mustnot'>, text: string): Segments {
  const whole = spaced(text);
  const score = segments();
  for (const piece of page.must) {
    if (whole.includes(spaced(piece))) score.right++;
    else score.missed++;
  }
  for (const piece of page.mustnot) {
    if (whole.includes(spaced(piece))) score.wrong++;
    else score.out++;
  }
  return score;
}

export function addSegments(to: Segments, more: Segments): void {
  to.right += more.right;
  to.missed += more.missed;
  to.wrong += more.wrong;
  to.out += more.out;
}

export function segmentFigures({ right, missed, wrong, out }: Segments) {
  const precision = right / (right + wrong);
  const recall = right / (right + missed);
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    accuracy: (right + out) / (right + missed + wrong + out),
  };
}

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Two writings of one title: letters and digits alike, in order. */
export function sameTitle(a: string, b: string): boolean {
  return letters(a) === letters(b);
}

/** All who are named in the one are named in the other, without much else; what stands between the names may differ. */
export function sameByline(found: string, gold: string): boolean {
  const wanted = gold.split(/[;,/]| und | and /).map(letters);
  const line = letters(found);
  return (
    wanted.every((name) => line.includes(name)) &&
    line.length <= wanted.join('').length * MOST_BESIDE + TITLES
  );
}

/** What else a byline may hold, as a share of the names and in letters. */
const MOST_BESIDE = 1.5;
const TITLES = 6;

const letters = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The same day; what is after it, the gold does not say. */
export function sameDay(found: string | null, gold: string): boolean {
  return found !== null && found.slice(0, 10) === gold.slice(0, 10);
}
