import { describe, expect, it } from 'vitest';
import { outletsNotHeld } from '../../../../src/core/context/outlets-not-held.ts';
import { read } from '../framing/read.ts';
import { lexicon } from '../reading/lexicon.ts';

const isOutlet = (entity: string) => ['reuters', 'bbc', 'tass'].includes(entity);

describe('outlets not held', () => {
  const text = 'A captain told Reuters that the sonar was broken. The BBC and NATO had reported it before.';
  const page = read('Herald', text);
  const whole = { start: 0, end: text.length };

  it('are those that a passage names', () => {
    const found = outletsNotHeld(page, whole, ['bbc.co.uk'], isOutlet, lexicon);
    expect(found.map(({ outlet }) => outlet)).toEqual(['reuters']);
    expect(text.slice(found[0]!.named!.start, found[0]!.named!.end)).toBe('Reuters');
    expect(outletsNotHeld(page, whole, ['BBC', 'Reuters'], isOutlet, lexicon)).toEqual([]);
    expect(outletsNotHeld(page, { start: 50, end: text.length }, [], isOutlet, lexicon)).toMatchObject([
      { outlet: 'bbc' },
    ]);
  });

  it('are agencies whose copy the article is', () => {
    const copy = read('Herald', 'MINSK (Reuters) - The sonar was broken.', { byline: 'Reuters' });
    const found = outletsNotHeld(copy, { start: 18, end: 39 }, ['Courier'], isOutlet, lexicon);
    expect(found).toEqual([{ outlet: 'Reuters', named: null }]);
  });
});
