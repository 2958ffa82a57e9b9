import { expect, test } from 'vitest';
import { outsideBrackets, pseudoOf } from '../../language/pseudo.ts';

const message = { message: 'Compared with $COUNT$ articles', placeholders: { count: { content: '$1' } } };

test('a pseudo text is in brackets, longer, and keeps its places', () => {
  const pseudo = pseudoOf({ a: message }).a!.message;
  expect(pseudo).toMatch(/^⟦Cómpáŕéd wíţĥ \$COUNT\$ áŕţíçļéš .+⟧$/);
  expect(pseudo.length).toBeGreaterThan(message.message.length * 1.3);
});

test('what stands outside of brackets is what was not looked up', () => {
  expect(outsideBrackets('⟦á ⟦é⟧ í⟧, and ⟦ó⟧!')).toBe(', and !');
});

test('it is written the way that is asked for', () => {
  expect(pseudoOf({ localeDirection: { message: 'ltr' } }, 'rtl').localeDirection?.message).toBe('rtl');
});
