import type { MarksFigures, MarksPartFigures } from '../../marks/marks-part.ts';
import { TARGETS } from './targets.ts';
import { count, ms, reached, table } from './words.ts';

export function marksText(figures: MarksPartFigures): string {
  const all = browsersOf(figures);
  const row = (what: string, of: (its: MarksFigures) => string) => [what, ...all.map(([, its]) => of(its))];
  return [
    `Each of ${count(figures.marks)} sentences of an article of ${count(figures.words)} words marked, on a page of 150 kB; milliseconds on the page's main thread, medians of ${count(figures.chromium.runs)} pages. The script is ${count(figures.bytes)} bytes, compressed.`,
    table(
      ['', ...all.map(([name]) => name)],
      [
        row('from the message to found and painted', ({ whole }) => ms(whole)),
        row('its middle half', ({ middle: [low, high] }) => `${ms(low)}–${ms(high)}`),
        row('fastest', ({ fastest }) => ms(fastest)),
        row('longest that the page had to wait, of all', ({ longestSlice }) => ms(longestSlice)),
        row('layout shift, all together', ({ shift }) => (shift === null ? '–' : String(shift))),
        row('boxes that moved', ({ moved }) => count(moved)),
      ],
    ),
  ].join('\n\n');
}

export function marksTargets(figures: MarksPartFigures): string[][] {
  return browsersOf(figures).flatMap(([name, { whole, shift, moved }]) => [
    [
      `${name}: marks on a page of ${count(figures.words)} words`,
      `≤ ${TARGETS.marksMs} ms`,
      `${ms(whole)} ms`,
      reached(whole <= TARGETS.marksMs),
    ],
    [
      `${name}: layout shift by marks`,
      'none',
      shift === null ? `${count(moved)} boxes moved` : String(shift),
      reached((shift ?? 0) === 0 && moved === 0),
    ],
  ]);
}

function browsersOf({ chromium, firefox }: MarksPartFigures): (readonly [string, MarksFigures])[] {
  return [
    ['Chromium', chromium],
    ['Firefox', firefox],
  ];
}
