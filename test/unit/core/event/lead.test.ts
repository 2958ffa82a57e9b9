import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leadLikeness, leadOf } from '../../../../src/core/event/lead.ts';
import { article } from '../sample-event.ts';

const lead = (title: string, text = '', lang: string | null = 'en') => leadOf(article({ title, text, lang }));

test.each([
  ['Owners of the Astrid to meet port authority', 'en', true],
  ['Owners of the Astrid met port authority', 'en', false],
  ['Tugboats will free the ferry on Tuesday', null, true],
  ['Reeder wollen Hafenbehörde treffen', 'de', true],
  ['Владельцы парома завтра встретятся с властями', 'ru', true],
  ['Owners of the goodwill fund met', 'en', false],
  ['Will der Hafen öffnen', 'xx', false],
  ['', 'en', false],
])('%s (%s)', (title, lang, announces) => {
  expect(lead(title, '', lang).announces).toBe(announces);
});

test('what is said far down announces nothing', () => {
  const text = `${'The owners met the port authority in Hallen and said nothing. '.repeat(5)}They will meet again.`;
  expect(lead('Talks', text).announces).toBe(false);
});

test('leads are alike by their longer words, whatever stands below them', () => {
  const one = lead('Ferry Astrid aground', 'The ferry ran aground off Norvik.');
  const same = lead(
    'Astrid aground',
    `The ferry ran aground off Norvik. ${'Violins played Verdi. '.repeat(200)}`,
  );
  const other = lead('Opera season opens', 'Eleven violinists rehearsed Verdi.');
  expect(leadLikeness(one, one)).toBeCloseTo(1, 12);
  expect(leadLikeness(one, same)).toBeGreaterThan(leadLikeness(one, other));
  expect(leadLikeness(one, same)).toBe(leadLikeness(same, one));
  expect(leadLikeness(one, lead(''))).toBe(0);
});

test('any text has a lead', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (title, text) => {
      const likeness = leadLikeness(lead(title, text), lead(text, `\ud800${title}`));
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(1 + 1e-9);
    }),
    { numRuns: 60 },
  );
});
