import { describe, expect, it } from 'vitest';
import { strings } from '../../../src/ui/strings.ts';

describe('the denominator', () => {
  it('counts others only, each in its own number', () => {
    expect(strings.denominator(4, 4, 3).join(', ')).toBe(
      '4 other articles, 4 outlets, 3 origins independent of this page',
    );
    expect(strings.denominator(1, 1, 1).join(', ')).toBe(
      '1 other article, 1 outlet, 1 origin independent of this page',
    );
  });
});
