import { describe, expect, it } from 'vitest';
import { nextActive } from '../../../../../src/ui/options/look/next-active.ts';

describe('nextActive', () => {
  it.each([
    ['ArrowDown', 5, 6],
    ['ArrowDown', 99, 99],
    ['ArrowUp', 5, 4],
    ['ArrowUp', 0, 0],
    ['PageDown', 95, 99],
    ['PageUp', 15, 5],
    ['Home', 50, 0],
    ['End', 50, 99],
    ['Tab', 50, null],
    ['a', 50, null],
  ])('%s leads from %d to %s', (key, from, to) => {
    expect(nextActive(key, from, 100, 10)).toBe(to);
  });

  it('leads nowhere where there is nothing', () => {
    expect(nextActive('End', 0, 0, 10)).toBeNull();
  });
});
