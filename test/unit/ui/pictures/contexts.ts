import type { Context } from '../../../../src/core/context/context.ts';
import { madeEvent } from '../../../surface-page/made-event.ts';
import { withPictures } from '../../../surface-page/made-pictures.ts';
import { seedContext } from '../take-along/forms/seed-context.ts';

/** What pictures are tested on: each of the starter corpus's articles as the page, and two invented events. */
export const CONTEXTS: readonly (readonly [string, Context])[] = [
  ...['The Limited Times', 'The Second Angle', 'Krone'].map(
    (outlet) => [outlet, seedContext(outlet)] as const,
  ),
  ['fourteen outlets', withPictures(madeEvent(14, 40))],
  ['thirty outlets', withPictures(madeEvent(30, 200))],
];
