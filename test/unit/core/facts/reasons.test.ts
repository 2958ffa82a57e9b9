import { describe, expect, test } from 'vitest';
import { factReasons } from '../../../../src/core/facts/reasons.ts';
import { article, rarity } from '../sample-event.ts';
import { scoredSentences } from './sample-sentences.ts';

function reasons(a: string, b: string) {
  const other = article({ id: 'b', text: b, published: '2031-03-14' });
  const { event } = scoredSentences(article({ id: 'a', text: a, published: '2031-03-14' }), other);
  return factReasons(event.sentences[0]!, event.sentences[1]!, other, rarity);
}

describe('why two sentences were matched', () => {
  test('the words, names and numbers they share, as the second prints them', () => {
    const found = reasons(
      'The ferry Astrid ran aground off Norvik with 340 passengers.',
      'Some 340 passengers were on the ferry Astrid when it grounded near Norvik.',
    );
    const texts = found.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Norvik', 'ferry']));
    expect(found.find(({ text }) => text.includes('340'))?.kind).toBe('number');
    expect(found.find(({ text }) => text === 'Norvik')?.kind).toBe('name');
    expect(texts).not.toContain('the');
    expect(found.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThanOrEqual(1.03);
  });

  test('a date and a person printed otherwise', () => {
    const found = reasons(
      'Alexander Lukashenko received the envoy on 13 March 2031 in Minsk.',
      'Alyaksandr Lukashenka received the envoy on Thursday in Minsk.',
    );
    expect(found.filter(({ kind }) => kind === 'date').map(({ text }) => text)).toEqual([
      expect.stringContaining('Thursday'),
    ]);
    expect(found.find(({ text }) => text.includes('Lukashenka'))?.kind).toBe('name');
  });

  test('nothing where nothing is shared', () =>
    expect(reasons('The ferry ran aground near Norvik.', 'Ninety zebras graze quietly elsewhere.')).toEqual(
      [],
    ));
});
