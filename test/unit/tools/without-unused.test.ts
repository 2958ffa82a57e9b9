import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutUnused } from '../../../tools/build-plugins.ts';

const library = join(import.meta.dirname, '../../../node_modules/@mozilla/readability');
const transform = withoutUnused().transform as unknown as (code: string, id: string) => string | null;
const source = (file: string) => readFileSync(join(library, file), 'utf8');

describe('withoutUnused', () => {
  it.each([
    ['index.js', /isProbablyReaderable/],
    ['Readability.js', /_getJSONLD\(doc\) \{|noscript\.innerHTML|_cleanClasses\(node\)|parts\[1\]|srcset=/],
  ])('takes out of %s what nothing reaches, and nothing else', (file, unused) => {
    const code = source(file);
    expect(code).toMatch(unused);
    const left = transform(code, join(library, file))!;
    expect(left).not.toMatch(unused);
    // What stands around it still does.
    for (const method of code.match(/^ {2}_[a-z]\w+(?=\()/gim) ?? []) {
      if (!['_getJSONLD', '_cleanClasses'].includes(method.trim())) expect(left).toContain(`${method}(`);
    }
    expect(() => new Function('module', 'require', left)).not.toThrow();
  });

  it('stops where the library no longer reads as it did, and leaves others alone', () => {
    expect(() => transform('other code', join(library, 'index.js'))).toThrow('Readability changed');
    expect(transform('any code', '/x/other/index.js')).toBeNull();
  });
});
