import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkTopicPack, PACK_LIMITS } from '../../../../src/core/topic/check-topic-pack.ts';
import { SETTINGS_LIMITS } from '../../../../src/core/topic/page-settings.ts';
import { tryPack } from '../../../../src/core/topic/try-pack.ts';

const page = readFileSync('docs/topic-packs.md', 'utf8');
const example: unknown = JSON.parse(/```json\n([^`]+)```/u.exec(page)?.[1] ?? '');

describe('docs/topic-packs.md', () => {
  it('shows a whole pack that is one, with every list', () => {
    expect(checkTopicPack(example)).toEqual({ ok: true, pack: example });
    const checked = checkTopicPack(example);
    if (!checked.ok) return;
    for (const list of ['against', 'company', 'passing', 'support'] as const)
      expect(checked.pack[list]?.length).toBeGreaterThan(0);
    const trial = tryPack('Flood on the Danube\nThe Danube flooded Passau; rescue teams came.', checked.pack);
    expect(trial.taken).toBe(true);
    expect(tryPack('The Blue Danube\nA waltz was danced at the flood relief ball.', checked.pack).taken).toBe(
      false,
    );
  });

  it('says the limits that hold', () => {
    const { names, subjects, nameLetters, nameWords, idLetters, titleLetters } = PACK_LIMITS;
    expect([names, subjects, nameLetters, nameWords, idLetters, titleLetters]).toEqual([
      5_000, 8, 80, 8, 64, 100,
    ]);
    expect(SETTINGS_LIMITS.ownPacks).toBe(20);
    for (const said of [
      '5,000 names',
      '1 to 8',
      '80 letters',
      'eight words',
      '64 letters',
      '100 letters',
      '20 packs',
    ])
      expect(page).toContain(said);
  });
});
