import { expect, test } from 'vitest';
import { checkSchemeSetting } from '../../../src/core/scheme.ts';

test('what is stored is one of three, whoever wrote it', () => {
  for (const scheme of ['auto', 'light', 'dark']) expect(checkSchemeSetting({ scheme })).toEqual({ scheme });
  for (const scheme of [undefined, null, 'sepia', 1, ['dark']])
    expect(checkSchemeSetting({ scheme })).toEqual({ scheme: 'auto' });
});
