import type { PanelFigures } from '../../surfaces/panel-time.ts';
import type { SurfaceFigures, SurfacesPartFigures } from '../../surfaces/surfaces-part.ts';
import { TARGETS } from './targets.ts';
import { count, ms, reached, table } from './words.ts';

export function surfacesText(figures: SurfacesPartFigures): string {
  const all = browsersOf(figures);
  const popups = all.flatMap(([name, { popup }]) => [
    [`${name}, background stopped`, { ...popup.stopped, floor: popup.floor.stopped }] as const,
    [`${name}, alive`, { ...popup.alive, floor: popup.floor.alive }] as const,
  ]);
  type Popup = (typeof popups)[number][1];
  const row = (what: string, of: (popup: Popup) => number) => [
    what,
    ...popups.map(([, popup]) => ms(of(popup))),
  ];
  return [
    `The popup over an article of the starter corpus on which four others report, the badge set; milliseconds, medians of ${count(popups[0]![1].runs)} by turns, in brackets the middle half. The page was compared after its badge was set: the popup shows that, and asks whether it still holds.`,
    table(
      ['from the beginning of its navigation', ...popups.map(([name]) => name)],
      [
        [
          'to the comparison, painted',
          ...popups.map(
            ([
              ,
              {
                painted,
                middle: [low, high],
              },
            ]) => `${ms(painted)} (${ms(low)}–${ms(high)})`,
          ),
        ],
        row('the fastest run', ({ fastest }) => fastest),
        row('a popup of one word, the least there is', ({ floor }) => floor),
        [
          'how many times that',
          ...popups.map(([, { painted, floor }]) => `${(painted / floor).toFixed(1)} ×`),
        ],
        row('of which to the first script', ({ loading }) => loading),
        row('to the document', ({ rendering }) => rendering),
        row('to the picture', ({ painting }) => painting),
        row('before: from the press to the navigation', ({ press }) => press),
        row('behind it: until it is known to hold', ({ answered }) => answered),
        row('within that: the background hears it', ({ waking }) => waking),
        row('reading the page', ({ reading }) => reading),
        row('tables', ({ tables }) => tables),
        row('opening the store', ({ opening }) => opening),
      ],
    ),
    `The panel over a made-up comparison of 200 facts and 30 outlets, medians of ${count(all[0]![1].panel.runs)} pages; the longest of all of them while scrolling from top to bottom.`,
    table(
      ['', ...all.map(([name]) => name)],
      [
        ['from the answer to the picture', ...all.map(([, { panel }]) => ms(panel.painted))],
        ['the fastest page', ...all.map(([, { panel }]) => ms(panel.fastest))],
        ['of which the document', ...all.map(([, { panel }]) => ms(panel.rendered))],
        ['rows', ...all.map(([, { panel }]) => count(panel.rows))],
        ['tasks over 50 ms while scrolling', ...all.map(([, { panel }]) => longTasks(panel))],
        ['longest time between two pictures', ...all.map(([, { panel }]) => ms(panel.longestFrame))],
      ],
    ),
    ...picturesText(all),
  ].join('\n\n');
}

function picturesText(all: ReturnType<typeof browsersOf>): string[] {
  const drawn = all.flatMap(([name, { pictures }]) => (pictures ? [[name, pictures] as const] : []));
  if (drawn.length === 0) return [];
  return [
    `All pictures of a made-up comparison of 200 facts and 30 outlets in a tab, medians of ${count(drawn[0]![1].runs)} pages.`,
    table(
      ['', ...drawn.map(([name]) => name)],
      [
        ['from the answer to the picture', ...drawn.map(([, { painted }]) => ms(painted))],
        ['the fastest page', ...drawn.map(([, { fastest }]) => ms(fastest))],
        ['to the last row of the matrix', ...drawn.map(([, { whole }]) => ms(whole))],
        ['from a press of a head to its order', ...drawn.map(([, { sorted }]) => ms(sorted))],
        ['rows', ...drawn.map(([, { rows }]) => count(rows))],
      ],
    ),
  ];
}

export function surfacesTargets(figures: SurfacesPartFigures): string[][] {
  return browsersOf(figures).flatMap(([name, { popup, panel, pictures }]) => {
    const inMs = (what: string, value: number, most: number) => [
      `${name}: ${what}`,
      `≤ ${most} ms`,
      `${ms(value)} ms`,
      reached(value <= most),
    ];
    return [
      inMs('popup complete, background stopped', popup.stopped.painted, TARGETS.popupMs.stopped),
      inMs('popup complete, background alive', popup.alive.painted, TARGETS.popupMs.alive),
      inMs('panel of 200 facts × 30 outlets painted', panel.painted, TARGETS.panelMs),
      ...(pictures
        ? [inMs('pictures of 200 facts × 30 outlets, all rows', pictures.whole, TARGETS.picturesMs)]
        : []),
      ...(panel.longTasks === null
        ? []
        : [
            [
              `${name}: tasks over 50 ms while scrolling the panel`,
              'none',
              longTasks(panel),
              reached(panel.longTasks === 0),
            ],
          ]),
    ];
  });
}

function longTasks({ longTasks: many, longestTask }: PanelFigures): string {
  if (many === null || longestTask === null) return '–';
  return many === 0 ? 'none' : `${count(many)}, longest ${ms(longestTask)}`;
}

function browsersOf({ chromium, firefox }: SurfacesPartFigures): (readonly [string, SurfaceFigures])[] {
  return [
    ['Chromium', chromium],
    [`Firefox ${firefox.version}`, firefox],
  ];
}
