import { afterEach, describe, expect, test, vi } from 'vitest';
import { isShown } from '../../../../src/page/marks/find-marks.ts';

/** An element that has its place and can't be seen, in a browser that knows what is asked of it by these names. */
function unseenWhere(names: readonly string[]): Text {
  class Unseen {
    checkVisibility(asked: Readonly<Record<string, boolean>>): boolean {
      return !names.every((name) => asked[name]);
    }
  }
  vi.stubGlobal('Element', Unseen);
  return { parentElement: new Unseen() } as unknown as Text;
}

afterEach(() => vi.unstubAllGlobals());

describe('whether a text can be seen', () => {
  test.each([
    ['now', ['visibilityProperty', 'opacityProperty']],
    ['in Chrome before 121', ['checkVisibilityCSS', 'checkOpacity']],
  ])('invisibility and opacity count, by their names %s', (_, names) => {
    expect(isShown(unseenWhere(names))).toBe(false);
  });

  test('what lies in no element is not seen', () => {
    expect(isShown({ parentElement: null } as Text)).toBe(false);
  });
});
