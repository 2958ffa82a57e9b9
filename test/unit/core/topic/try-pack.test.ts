import { describe, expect, it } from 'vitest';
import type { TopicPack } from '../../../../src/core/topic/topic-pack.ts';
import { TRIED_LETTERS, tryPack } from '../../../../src/core/topic/try-pack.ts';

const RIVERS: TopicPack = {
  id: 'rivers',
  name: 'Floods on the Danube',
  version: 1,
  subjects: [
    { id: 'Danube', names: [{ weight: 1, names: ['danube', 'donau*'] }] },
    { id: 'flood', names: [{ weight: 0.9, names: ['flood*'] }] },
  ],
  against: [{ weight: 1, names: ['waltz'] }],
  company: [],
  passing: [],
};

describe('trying a pack on a text', () => {
  it('takes the first line for the headline, and says what counted where', () => {
    const { taken, score, needed, evidence, unnamed, headline } = tryPack(
      '\n  Flood on the Danube  \nThe Danube rose again.',
      RIVERS,
    );
    expect({ taken, needed, unnamed, headline }).toEqual({
      taken: true,
      needed: 0.5,
      unnamed: [],
      headline: true,
    });
    expect(score).toBeGreaterThan(0.5);
    expect(evidence).toEqual([
      { subject: 'flood', alias: 'flood*', field: 'title', count: 1, weight: 0.9 },
      { subject: 'Danube', alias: 'danube', field: 'title', count: 1, weight: 1 },
      { subject: 'Danube', alias: 'danube', field: 'lead', count: 1, weight: 1 },
    ]);
  });

  it('names the subjects that do not occur, and what speaks against', () => {
    const trial = tryPack('A waltz\nThey danced a waltz by the Danube.', RIVERS);
    expect(trial).toMatchObject({ taken: false, score: 0, unnamed: ['flood'] });
    expect(trial.evidence.filter(({ subject }) => subject === 'against')).toMatchObject([
      { alias: 'waltz', field: 'title', weight: -1 },
      { alias: 'waltz', field: 'lead', weight: -1 },
    ]);
  });

  it('takes no paragraph for a headline', () => {
    const paragraph = `${'The river rose. '.repeat(30)}Flood on the Danube.`;
    expect(tryPack(paragraph, RIVERS).headline).toBe(false);
    expect(tryPack('Flood on the Danube', RIVERS)).toMatchObject({ headline: true, taken: true });
    expect(tryPack('', RIVERS)).toMatchObject({ headline: false, taken: false, evidence: [] });
  });

  it('reads as much as the detector does, however much was pasted', () => {
    const text = `Flood\n${'word '.repeat(TRIED_LETTERS / 5)}Danube`;
    expect(tryPack(text, RIVERS).unnamed).toEqual(['Danube']);
    expect(tryPack(`Flood\nDanube ${'x'.repeat(5_000_000)}`, RIVERS).unnamed).toEqual([]);
  });
});
