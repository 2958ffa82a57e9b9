import { describe, expect, it } from 'vitest';
import putinBelarus from '../../../../assets/topics/putin-belarus.json';
import { PACK_LIMITS } from '../../../../src/core/topic/check-topic-pack.ts';
import {
  PACK_FILE_LETTERS,
  readTopicPack,
  writeTopicPack,
} from '../../../../src/core/topic/read-topic-pack.ts';
import { topicsWords } from '../../../../src/ui/options/words/topics.ts';
import { saying } from '../../../../src/words/saying.ts';

describe('a topic pack as a file', () => {
  it('comes back as it was written', () => {
    expect(readTopicPack(writeTopicPack(putinBelarus))).toEqual({ ok: true, pack: putinBelarus });
    expect(readTopicPack(`\uFEFF${writeTopicPack(putinBelarus)}`).ok).toBe(true);
  });

  it('has room for as many of the longest names as a pack may have', () => {
    const name = (i: number) =>
      `${'n'.repeat(PACK_LIMITS.nameLetters - 5)}${i}`.slice(0, PACK_LIMITS.nameLetters);
    const names = Array.from({ length: PACK_LIMITS.names }, (_, i) => name(i));
    const pack = {
      ...putinBelarus,
      subjects: [{ id: 'x', names: [{ weight: 1, names }] }],
      against: [],
      company: [],
      passing: [],
    };
    const text = writeTopicPack(pack);
    expect(text.length).toBeLessThan(PACK_FILE_LETTERS);
    expect(readTopicPack(text)).toEqual({ ok: true, pack });
  });

  it.each(['', '{', 'not a pack', '['.repeat(500_000), '\u0000'])('says what is no JSON: %#', (text) => {
    const read = readTopicPack(text);
    expect(read.ok ? [] : read.errors.map(topicsWords.error)).toEqual([
      expect.stringMatching(/^It is not JSON: line \d+, column [\d,]+ is where that shows\.$/),
    ]);
  });

  it('does not look into a file that is too long to be one', () => {
    const read = readTopicPack(' '.repeat(PACK_FILE_LETTERS + 1));
    expect(read).toEqual({ ok: false, errors: [{ at: '', problem: saying('topics_importing_tooLong') }] });
  });
});
