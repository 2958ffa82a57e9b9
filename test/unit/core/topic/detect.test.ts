import { describe, expect, it } from 'vitest';
import { detect } from '../../../../src/core/topic/detect.ts';
import { LINE_CAP, TEXT_CAP } from '../../../../src/core/topic/thresholds.ts';
import type { PageFields, TopicPack } from '../../../../src/core/topic/topic-pack.ts';
import { shippedPack as putinBelarus } from './shipped-pack.ts';

const page = (fields: Partial<PageFields>): PageFields => ({
  title: '',
  headline: '',
  description: '',
  text: '',
  ...fields,
});

const whales: TopicPack = {
  id: 'whales',
  name: 'Whales off Norway',
  version: 1,
  subjects: [
    { id: 'whale', names: [{ weight: 1, names: ['whale*', 'кит*'] }] },
    { id: 'norway', names: [{ weight: 1, names: ['norw*', 'lofoten islands'] }] },
  ],
  against: [{ weight: 0, names: ['whale oil beef hooked'] }],
  company: [{ weight: 1, names: ['sweden', 'denmark', 'finland'] }],
  passing: [{ weight: 0.9, names: ['unlike'] }],
};

/** Names found in one text, with how often and how much. */
function found(text: string, field = 'lead') {
  return detect(page({ title: '-', text }), [whales])
    .evidence.filter((evidence) => evidence.field === field)
    .map(({ subject, alias, count, weight }) => [subject, alias, count, weight]);
}

describe('finding names', () => {
  it('takes whole words, in any case, with endings of at most six letters', () => {
    expect(found('WHALES! Whalers, a whale-boat; narwhale, whalewatching')).toEqual([
      ['whale', 'whale*', 3, 1],
    ]);
  });

  it('finds Cyrillic names with their endings', () => {
    expect(found('Киты, КИТОВ и китами; скит, китобойного')).toEqual([['whale', 'кит*', 3, 1]]);
  });

  it('finds decomposed letters and words cut by soft hyphens', () => {
    const text = 'La Bie\u0301lorussie. Weiß\u00ADruss\u00ADland.';
    const { evidence } = detect(page({ title: '-', text }), [putinBelarus]);
    expect(evidence.map(({ alias }) => alias)).toEqual(['biélorussie', 'weißrussland*']);
  });

  it('takes the longest name at a place, which swallows the shorter', () => {
    expect(found('whale oil beef hooked on the Lofoten Islands')).toEqual([
      ['norway', 'lofoten islands', 1, 1],
    ]);
  });

  it('takes weight from a name in a list and from one in passing', () => {
    expect(found('Sweden, Norway, Denmark. Unlike Norway.')).toEqual([['norway', 'norw*', 2, 0.12]]);
    expect(found('Sweden. Norway. Denmark.')).toEqual([['norway', 'norw*', 1, 1]]);
  });
});

describe('deciding', () => {
  it('needs every subject, however often the others are named', () => {
    const detection = detect(page({ title: 'Whale', text: 'The whale. '.repeat(50) }), [whales]);
    expect(detection).toMatchObject({ topic: null, score: 0 });
    expect(detection.evidence).toContainEqual({
      subject: 'whale',
      alias: 'whale*',
      field: 'body',
      count: 20,
      weight: 1,
    });
  });

  it('scores two subjects higher in the title than in the body alone', () => {
    const text = `${'Nothing to see here today. '.repeat(30)}A whale was seen in Norway.`;
    const inTitle = detect(page({ title: 'Whale stranded in Norway', text }), [whales]);
    const inBody = detect(page({ title: 'Daily notes', text }), [whales]);
    expect(inTitle.topic).toBe('whales');
    expect(inBody.topic).toBeNull();
    expect(inBody.score).toBeLessThan(inTitle.score);
  });

  it('takes the pack that fits best', () => {
    const fields = page({
      title: 'Putin meets Lukashenko in Minsk',
      text: 'No whale was seen on the way to Norway.',
    });
    expect(detect(fields, [whales, putinBelarus]).topic).toBe('putin-belarus');
    expect(detect(fields, [putinBelarus, whales]).topic).toBe('putin-belarus');
  });

  it('lets words against the topic count, and shows them', () => {
    const text = 'Russian and Belarusian players may take part.';
    const sport = detect(page({ title: 'Tennis: Russia and Belarus back at Wimbledon', text }), [
      putinBelarus,
    ]);
    const politics = detect(page({ title: 'Talks: Russia and Belarus back at the table', text }), [
      putinBelarus,
    ]);
    expect(sport.topic).toBeNull();
    expect(politics.topic).toBe('putin-belarus');
    expect(sport.evidence).toContainEqual({
      subject: 'against',
      alias: 'wimbledon',
      field: 'title',
      count: 1,
      weight: -1,
    });
  });

  it('has no opinion on an empty page', () => {
    expect(detect(page({}), [putinBelarus])).toEqual({ topic: null, score: 0, evidence: [] });
  });

  it.each(['putin ', '.', 'я', 'minsk,poland '])('reads no more of a page made of %j than it may', (part) => {
    const text = part.repeat(Math.ceil((3 * TEXT_CAP) / part.length));
    const cut = page({ title: text.slice(0, LINE_CAP), text: text.slice(0, TEXT_CAP) });
    expect(detect(page({ title: text, text }), [putinBelarus])).toEqual(detect(cut, [putinBelarus]));
  });
});
