import { describe, expect, it } from 'vitest';
import putinBelarus from '../../../../assets/topics/putin-belarus.json';
import names from '../../../../assets/topics/putin-belarus.names.json';
import { checkTopicPack, PACK_LIMITS } from '../../../../src/core/topic/check-topic-pack.ts';
import { detect } from '../../../../src/core/topic/detect.ts';
import { widenPack } from '../../../../src/core/topic/widen-pack.ts';
import { topicsWords } from '../../../../src/ui/options/words/topics.ts';

const small = () => ({
  id: 'rivers',
  name: 'Rivers',
  version: 1,
  subjects: [{ id: 'danube', names: [{ weight: 1, names: ['danube', 'donau*'] }] }],
});

function errorsOf(input: unknown): readonly string[] {
  const checked = checkTopicPack(input);
  return checked.ok ? [] : checked.errors.map(topicsWords.error);
}

describe('checking a topic pack', () => {
  it('passes the pack that ships, unchanged', () => {
    expect(checkTopicPack(putinBelarus)).toEqual({ ok: true, pack: putinBelarus });
  });

  it.each([
    ['en', 'Russia', 'Belarus'],
    ['de', 'Russland', 'Weißrussland'],
    ['fr', 'Poutine', 'Loukachenko'],
    ['es', 'Rusia', 'Bielorrusia'],
    ['it', 'il Cremlino', 'la Bielorussia'],
    ['nl', 'Poetin', 'Loekasjenko'],
    ['pl', 'Rosją', 'Łukaszence'],
    ['pt', 'Rússia', 'Bielorrússia'],
    ['ru', 'Путиным', 'белорусского'],
    ['uk', 'Росією', 'Білоруссю'],
    ['be', 'Пуцін', 'Лукашэнкам'],
  ])('ships names of both sides in %s', (_, russia, belarus) => {
    for (const [name, subject] of [
      [russia, 'russia'],
      [belarus, 'belarus'],
    ] as const) {
      const { evidence } = detect({ title: name, headline: '', description: '', text: '' }, [putinBelarus]);
      expect(
        evidence.map((found) => found.subject),
        name,
      ).toEqual([subject]);
    }
  });

  it('passes it with the names that only the detector has, unchanged', () => {
    const wide = widenPack(putinBelarus, names);
    expect(checkTopicPack(wide)).toEqual({ ok: true, pack: wide });
  });

  it('fills in lists that were left out', () => {
    expect(checkTopicPack(small())).toEqual({
      ok: true,
      pack: { ...small(), against: [], company: [], passing: [] },
    });
  });

  it('copies known keys only', () => {
    const input = JSON.parse(
      `{ "__proto__": { "id": "evil" }, "run": "code", ${JSON.stringify(small()).slice(1)}`,
    );
    expect(checkTopicPack(input)).toEqual(checkTopicPack(small()));
    expect(errorsOf(JSON.parse('{ "__proto__": { "id": "a", "name": "b", "version": 1 } }'))).toContain(
      'id: must be a text of 1 to 64 letters',
    );
  });

  it.each([
    [null, 'It is no topic: a topic stands in { … }.'],
    [[], 'It is no topic: a topic stands in { … }.'],
    [{ ...small(), id: 'Rivers of Europe' }, 'id: only a–z, 0–9 and “-” may stand in it'],
    [{ ...small(), version: 0.5 }, 'version: must be a whole number from 1'],
    [{ ...small(), subjects: [] }, 'subjects: at least one is needed'],
    [{ ...small(), subjects: [{ id: 'x' }] }, 'subjects[0].names: at least one group of names is needed'],
    [
      { ...small(), subjects: [...small().subjects, ...small().subjects] },
      'subjects[1].id: “danube” is taken already',
    ],
    [{ ...small(), against: 'football' }, 'against: must be a list'],
    [{ ...small(), against: [{ weight: 2, names: [] }] }, 'against[0].weight: must be 0 to 1'],
    [{ ...small(), against: [{ weight: 1 }] }, 'against[0].names: at least one name is needed'],
    [
      { ...small(), passing: [{ weight: 1, names: ['a*'] }] },
      'passing[0].names[0]: “a*” needs at least 3 letters before *',
    ],
    [
      { ...small(), company: [{ weight: 1, names: ['(a+)+$'] }] },
      'company[0].names[0]: “(a+)+$” is not a word of letters and digits (write hyphens and apostrophes as blanks)',
    ],
  ])('says what is wrong and where: %#', (input, error) => {
    expect(errorsOf(input)).toContain(error);
  });

  it('takes as many names as the limit and no more', () => {
    const names = (count: number) => Array.from({ length: count }, (_, i) => `n${i}`);
    const withNames = (count: number) => ({
      ...small(),
      subjects: [{ id: 'x', names: [{ weight: 1, names: names(count) }] }],
    });
    expect(checkTopicPack(withNames(PACK_LIMITS.names)).ok).toBe(true);
    expect(errorsOf(withNames(PACK_LIMITS.names + 1))).toContain('more than 5,000 names in all');
  });

  it('takes entities of the topic, by their known keys', () => {
    const entity = {
      id: 'iryna-danko',
      kind: 'person',
      names: { en: ['Iryna Danko', 'Irina Danko'], uk: ['Ірина Данко'] },
      family: ['Danko'],
      bare: true,
      sex: 'f',
      roles: [{ role: 'mayor', of: 'izmail', from: '2020-11-05' }],
    };
    const checked = checkTopicPack({ ...small(), entities: [{ ...entity, run: 'code' }] });
    expect(checked.ok && checked.pack.entities).toEqual([entity]);
    expect(checkTopicPack({ ...small(), entities: [] })).toMatchObject({ ok: true, pack: { entities: [] } });
  });

  it.each([
    [
      { id: 'Iryna', kind: 'person', names: { en: ['Iryna'] } },
      'entities[0].id: only a–z, 0–9 and “-” may stand in it',
    ],
    [
      { id: 'a', kind: 'river', names: { en: ['A'] } },
      'entities[0].kind: must be one of person, place, organisation, event',
    ],
    [{ id: 'a', kind: 'place', names: {} }, 'entities[0].names: at least one name in one language is needed'],
    [
      { id: 'a', kind: 'place', names: { english: ['A'] } },
      'entities[0].names: “english” is no language tag like “en”',
    ],
    [
      { id: 'a', kind: 'place', names: { en: ['A', ' '] } },
      'entities[0].names.en[1]: must be a text of 1 to 120 letters, on one line',
    ],
    [{ id: 'a', kind: 'place', names: { en: 'A' } }, 'entities[0].names.en: must be a list'],
    [
      { id: 'a', kind: 'person', names: { en: ['A'] }, bare: 1 },
      'entities[0].bare: must be true or left out',
    ],
    [{ id: 'a', kind: 'person', names: { en: ['A'] }, sex: 'x' }, 'entities[0].sex: must be one of f, m'],
    [
      { id: 'a', kind: 'person', names: { en: ['A'] }, roles: [{ role: 'mayor', of: 'b', to: 'May' }] },
      'entities[0].roles[0].to: must be a day like 2022-12-19',
    ],
    ['Kyiv', 'entities[0]: must be an object'],
  ])('says what is wrong with an entity (%#)', (entity, error) => {
    expect(errorsOf({ ...small(), entities: [entity] })).toContain(error);
  });

  it('bounds the entities, and knows an id twice', () => {
    const entity = (id: string) => ({ id, kind: 'place', names: { en: [id] } });
    expect(errorsOf({ ...small(), entities: [entity('a'), entity('a')] })).toEqual([
      'entities[1].id: “a” is taken already',
    ]);
    const many = Array.from({ length: 1001 }, (_, i) => entity(`a${i}`));
    expect(errorsOf({ ...small(), entities: many })).toEqual(['entities: at most 1,000']);
    expect(errorsOf({ ...small(), entities: 'none' })).toEqual(['entities: must be a list']);
    expect(
      errorsOf(
        JSON.parse(
          JSON.stringify(small()).replace(
            /}$/,
            ',"entities":[{"id":"a","kind":"place","names":{"__proto__":["x"]}}]}',
          ),
        ),
      ),
    ).toContain('entities[0].names: “__proto__” is no language tag like “en”');
  });
});
