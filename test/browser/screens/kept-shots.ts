import type { Look } from './look.ts';
import { nameOf } from './look.ts';
import { POPUP, SIDEBAR } from './shots.ts';

/** A picture that is kept beside the tests: a state, looked at in one way, from a place on. */
export interface KeptShot {
  readonly surface: 'popup' | 'panel';
  readonly state: string;
  readonly press?: readonly string[];
  /** What stands at the top; the page's beginning where it is not said. */
  readonly from?: string;
  readonly look: Look;
}

const PANEL = 360;
const light = (width: number, height: number): Look => ({ width, height, scheme: 'light' });
const dark = (width: number, height: number): Look => ({ width, height, scheme: 'dark' });
const FIRST_ROW = ['.section .row:first-child .fact-toggle'];

/** Few enough to be looked at again whenever they change; between them they show every part of both surfaces. */
export const KEPT_SHOTS: readonly KeptShot[] = [
  { surface: 'popup', state: 'seeds', look: light(POPUP, 600) },
  { surface: 'popup', state: 'seeds', from: '.section', press: FIRST_ROW, look: dark(POPUP, 520) },
  { surface: 'popup', state: 'seeds', from: '.difference', look: light(POPUP, 360) },
  { surface: 'popup', state: 'thirty-outlets', from: '.matrix', look: light(POPUP, 300) },
  { surface: 'popup', state: 'german', look: dark(POPUP, 420) },
  { surface: 'popup', state: 'right-to-left', from: '.matrix', press: FIRST_ROW, look: light(POPUP, 460) },
  { surface: 'popup', state: 'seeds', look: { ...light(POPUP, 420), forcedColours: true } },
  { surface: 'popup', state: 'front-page', look: light(POPUP, 420) },
  { surface: 'popup', state: 'not-topic', look: light(POPUP, 420) },
  { surface: 'popup', state: 'corpus-damaged', look: dark(POPUP, 420) },
  { surface: 'panel', state: 'seeds', from: '.filters', look: light(PANEL, 480) },
  { surface: 'panel', state: 'seeds', look: dark(PANEL, 480) },
  { surface: 'panel', state: 'one-outlet', look: light(SIDEBAR, 560) },
  { surface: 'panel', state: 'not-read', look: light(SIDEBAR, 360) },
];

export function keptName({ surface, state, from, look }: KeptShot): string {
  const place = from === undefined ? [] : [from.replace(/\W/gu, '')];
  return [surface, state, ...place, nameOf(look)].join('-');
}
