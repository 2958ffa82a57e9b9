import { describe, expect, it } from 'vitest';
import putinBelarusGroups from '../../../../assets/topics/putin-belarus.groups.json';
import putinBelarus from '../../../../assets/topics/putin-belarus.json';
import { GROUP_LIMITS } from '../../../../src/core/topic/check-groups.ts';
import { checkTopicPack } from '../../../../src/core/topic/check-topic-pack.ts';
import { topicsWords } from '../../../../src/ui/options/words/topics.ts';
import { lexicon } from '../reading/lexicon.ts';

const small = (groups: unknown) => ({
  id: 'rivers',
  name: 'Rivers',
  version: 1,
  subjects: [{ id: 'danube', names: [{ weight: 1, names: ['danube'] }] }],
  groups,
});

function errorsOf(groups: unknown): readonly string[] {
  const checked = checkTopicPack(small(groups));
  return checked.ok ? [] : checked.errors.map(topicsWords.error);
}

const fisher = { id: 'fishers', name: 'Fishers', entities: ['anna-fisher'] };

describe('checking the groups of a topic pack', () => {
  it('passes those that ship, unchanged', () => {
    const pack = { ...putinBelarus, groups: putinBelarusGroups.groups };
    expect(putinBelarusGroups.topic).toBe(putinBelarus.id);
    expect(checkTopicPack(pack)).toEqual({ ok: true, pack });
  });

  it('ships only ids that the gazetteer holds', () => {
    const ids = putinBelarusGroups.groups.flatMap(({ entities, offices }) => [
      ...(entities ?? []),
      ...(offices ?? []).flatMap(({ of }) => of),
    ]);
    expect(ids.length).toBeGreaterThan(200);
    expect(ids.filter((id) => !lexicon.gazetteer.byId.has(id))).toEqual([]);
  });

  it('may be left out, and copies known keys only', () => {
    const offices = [{ of: ['austria'], roles: ['president'], run: 'code' }];
    const group = { ...fisher, offices, nouns: { en: ['angler'] } };
    const checked = checkTopicPack(small([{ ...group, run: 'code' }]));
    expect(checked.ok && checked.pack.groups).toEqual([
      { ...group, offices: [{ of: ['austria'], roles: ['president'] }] },
    ]);
    const { groups: _, ...without } = small([]);
    expect(checkTopicPack(without)).not.toHaveProperty('pack.groups');
  });

  it.each([
    ['all', 'groups: must be a list'],
    [['fishers'], 'groups[0]: must be an object'],
    [[{ id: 'fishers', name: 'Fishers' }], 'groups[0]: one of entities, offices, nouns is needed'],
    [[{ ...fisher, id: 'Fishers' }], 'groups[0].id: only a–z, 0–9 and “-” may stand in it'],
    [[{ ...fisher, name: '' }], 'groups[0].name: must be a text of 1 to 100 letters'],
    [[fisher, { ...fisher, entities: ['b'] }], 'groups[1].id: “fishers” is taken already'],
    [[fisher, { ...fisher, id: 'others' }], 'groups[1].entities: “anna-fisher” is in “fishers” already'],
    [[{ ...fisher, entities: 'anna-fisher' }], 'groups[0].entities: must be a list'],
    [[{ ...fisher, entities: ['Anna Fisher'] }], 'groups[0].entities[0]: must be an id of a–z, 0–9 and “-”'],
    [[{ ...fisher, offices: [{}] }], 'groups[0].offices[0].of: at least one is needed'],
    [
      [{ ...fisher, offices: [{ of: ['a'], roles: [1] }] }],
      'groups[0].offices[0].roles[0]: must be an id of a–z, 0–9 and “-”',
    ],
    [
      [{ ...fisher, nouns: { english: ['angler'] } }],
      'groups[0].nouns: “english” is no language tag like “en”',
    ],
    [
      [{ ...fisher, nouns: { en: ['river angler'] } }],
      'groups[0].nouns.en[0]: must be one word in lower case',
    ],
    [[{ ...fisher, nouns: { en: ['Angler'] } }], 'groups[0].nouns.en[0]: must be one word in lower case'],
  ])('says what is wrong and where (%#)', (groups, error) => {
    expect(errorsOf(groups)).toContain(error);
  });

  it('bounds them', () => {
    const many = Array.from({ length: GROUP_LIMITS.groups + 1 }, (_, i) => ({
      ...fisher,
      id: `g${i}`,
      entities: [`e${i}`],
    }));
    expect(errorsOf(many)).toEqual([`groups: at most ${GROUP_LIMITS.groups}`]);
    const ids = Array.from({ length: GROUP_LIMITS.entities + 1 }, (_, i) => `e${i}`);
    expect(errorsOf([{ ...fisher, entities: ids }])).toEqual(['groups[0].entities: at most 1,000']);
  });
});
