import type { ComponentChildren } from 'preact';
import { PAINT } from './paint.ts';

/** Ways to fill a surface that are told apart without colour, the darkest first. */
const FILLS: readonly ((id: string) => ComponentChildren)[] = [
  () => null,
  (id) => tile(id, 4, <path d="M0 4 4 0M-1 1 1-1M3 5 5 3" stroke={PAINT.ink} stroke-width="1.5" />),
  (id) => tile(id, 8, <rect width="8" height="8" fill={PAINT.ink} fill-opacity="0.42" />),
  (id) => tile(id, 5, <circle cx="2.5" cy="2.5" r="1.2" fill={PAINT.ink} />),
  (id) => tile(id, 4, <path d="M0 2h4" stroke={PAINT.ink} stroke-width="1.2" />),
  (id) => tile(id, 6, <path d="M0 0 6 6M6 0 0 6" stroke={PAINT.ink} stroke-width="0.8" />),
  (id) => tile(id, 5, <path d="M2.5 0v5" stroke={PAINT.ink} stroke-width="1" />),
  (id) => tile(id, 8, <path d="M0 0 8 8" stroke={PAINT.ink} stroke-width="0.8" />),
  (id) => tile(id, 8, <rect width="8" height="8" fill={PAINT.ink} fill-opacity="0.16" />),
  (id) => tile(id, 8, <path d="M0 4h8M4 0v8" stroke={PAINT.ink} stroke-width="0.8" />),
  (id) => tile(id, 9, <circle cx="4.5" cy="4.5" r="2.6" fill="none" stroke={PAINT.ink} />),
];

/** How many groups can be told apart. */
export const MOST_FILLS = FILLS.length;
/** For what belongs to no group. */
export const NO_FILL = PAINT.paper;

/** The fill of the nth group, in a picture that has `Patterns` of this name. */
export function fillOf(name: string, n: number): string {
  if (n >= MOST_FILLS) return NO_FILL;
  return n === 0 ? PAINT.ink : `url(#${name}-${n})`;
}

export function Patterns({ name }: { readonly name: string }) {
  return <defs>{FILLS.map((fill, n) => fill(`${name}-${n}`))}</defs>;
}

function tile(id: string, size: number, mark: ComponentChildren) {
  return (
    <pattern key={id} id={id} width={size} height={size} patternUnits="userSpaceOnUse">
      <rect width={size} height={size} fill={PAINT.paper} />
      {mark}
    </pattern>
  );
}
