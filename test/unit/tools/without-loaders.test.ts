import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutLoaders } from '../../../tools/build-plugins.ts';

const modules = join(import.meta.dirname, '../../../node_modules');
const transform = withoutLoaders().transform as unknown as (code: string, id: string) => string | null;

describe('withoutLoaders', () => {
  it.each([
    ['@zip.js/zip.js/lib/zip-core-reader.js', /codec-worker-web/],
    ['@zip.js/zip.js/lib/core/codec-registry.js', /import\(/],
    ['papaparse/papaparse.min.js', /XMLHttpRequest|createObjectURL/],
  ])('takes out of %s what loads or starts something', (file, loads) => {
    const code = readFileSync(join(modules, file), 'utf8');
    expect(code).toMatch(loads);
    expect(transform(code, join(modules, file))).not.toMatch(loads);
  });

  it('stops where a library no longer reads as it did, and leaves others alone', () => {
    expect(() => transform('other code', '/x/papaparse/papaparse.min.js')).toThrow(
      'papaparse.min.js changed',
    );
    expect(transform('any code', '/x/other/index.js')).toBeNull();
  });
});
