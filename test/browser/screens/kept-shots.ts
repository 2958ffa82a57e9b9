import type { Look } from './look.ts';
import { nameOf } from './look.ts';
import { POPUP, SIDEBAR } from './shots.ts';

/** A picture that is kept beside the tests: a state, looked at in one way, from a place on. */
export interface KeptShot {
  readonly surface: 'popup' | 'panel' | 'pictures' | 'welcome' | 'sample' | 'options';
  readonly state: string;
  readonly press?: readonly string[];
  /** What stands at the top; the page's beginning where it is not said. */
  readonly from?: string;
  readonly look: Look;
}

const PANEL = 360;
/** In a tab, and in a tab of a window that is zoomed or a phone's. */
const TAB = 900;
const NARROW_TAB = 360;
const light = (width: number, height: number): Look => ({ width, height, scheme: 'light' });
const dark = (width: number, height: number): Look => ({ width, height, scheme: 'dark' });
const FIRST_ROW = ['.section .row:first-child .fact-toggle'];

/** Few enough to be looked at again whenever they change; between them they show every part of the surfaces. */
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
  { surface: 'pictures', state: 'seeds', look: light(TAB, 560) },
  { surface: 'pictures', state: 'seeds', from: '.picture-timeline', look: light(TAB, 420) },
  { surface: 'pictures', state: 'seeds', from: '.picture-same-text', look: dark(TAB, 420) },
  { surface: 'pictures', state: 'seeds', from: '.picture-quoted', look: light(TAB, 420) },
  { surface: 'pictures', state: 'seeds', from: '.picture-labels', look: dark(TAB, 420) },
  { surface: 'pictures', state: 'one-outlet', from: '.picture-timeline', look: dark(NARROW_TAB, 480) },
  { surface: 'welcome', state: 'in-chrome', look: light(TAB, 760) },
  { surface: 'welcome', state: 'in-firefox', look: dark(NARROW_TAB, 560) },
  { surface: 'sample', state: 'article', look: light(TAB, 420) },
  { surface: 'sample', state: 'article', look: dark(NARROW_TAB, 420) },
  { surface: 'options', state: 'held#glance', from: '.glance', look: light(TAB, 900) },
  { surface: 'options', state: 'held#glance', from: '.glance', look: dark(NARROW_TAB, 900) },
  { surface: 'options', state: 'held#appearance', look: light(TAB, 480) },
  { surface: 'options', state: 'held#appearance', look: dark(NARROW_TAB, 560) },
  { surface: 'options', state: 'held#about', look: light(TAB, 900) },
  { surface: 'options', state: 'held#about', from: 'main', look: dark(NARROW_TAB, 900) },
];

export function keptName({ surface, state, from, look }: KeptShot): string {
  const place = from === undefined ? [] : [from.replace(/\W/gu, '')];
  return [surface, state.replace('#', '-'), ...place, nameOf(look)].join('-');
}
