import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Entity, GazetteerFile } from '../../../../../src/core/reading/names/gazetteer.ts';

const ASSETS = 'assets';
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'ru', 'uk', 'be'];
const KINDS = ['person', 'place', 'organisation', 'event'];
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const files = readdirSync(`${ASSETS}/gazetteer`)
  .filter((name) => name.endsWith('.json'))
  .map((name): [string, GazetteerFile] => [
    name,
    JSON.parse(readFileSync(`${ASSETS}/gazetteer/${name}`, 'utf8')),
  ]);
const entities = files.flatMap(([, file]) => file.entities);
const ids = new Set(entities.map(({ id }) => id));
const people = entities.filter(({ kind }) => kind === 'person');

/** Ids of the entities that fail. */
const failing = (wrong: (entity: Entity) => boolean) => entities.filter(wrong).map(({ id }) => id);

const isClean = (name: string) =>
  name !== '' && name === name.trim() && name === name.normalize('NFC') && !/\s\s|[’ʼ"]{2}|[’ʼ]/.test(name);

const isDay = (day: string) =>
  /^\d{4}-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

describe('files', () => {
  test('tell where their entries come from', () => {
    for (const [name, file] of files) {
      expect([name, file.version]).toEqual([name, 1]);
      expect([name, file.sources.length]).not.toEqual([name, 0]);
    }
  });

  test('have one entity a line', () => {
    for (const [name, file] of files) {
      const lines = readFileSync(`${ASSETS}/gazetteer/${name}`, 'utf8').trimEnd().split('\n');
      expect([name, lines.length]).toEqual([name, file.entities.length + 2]);
    }
  });
});

describe('entities', () => {
  test('have unique ids', () => {
    const seen = new Set<string>();
    expect(failing(({ id }) => seen.size === seen.add(id).size)).toEqual([]);
  });

  test('have slugs for ids', () => {
    expect(failing(({ id }) => !SLUG.test(id))).toEqual([]);
  });

  test('are of a known kind', () => {
    expect(failing(({ kind }) => !KINDS.includes(kind))).toEqual([]);
  });

  test('have an English name, and names in known languages only', () => {
    expect(failing(({ names }) => !names.en?.length)).toEqual([]);
    expect(
      failing(({ names, demonyms }) =>
        Object.keys({ ...names, ...demonyms }).some((lang) => !LANGUAGES.includes(lang)),
      ),
    ).toEqual([]);
  });

  test('have clean names, each once a language', () => {
    const lists = ({ names, demonyms, family }: Entity) => [
      ...Object.values(names),
      ...Object.values(demonyms ?? {}),
      ...(family ? [family] : []),
    ];
    expect(failing((entity) => lists(entity).some((list) => list.length === 0))).toEqual([]);
    expect(failing((entity) => !lists(entity).flat().every(isClean))).toEqual([]);
    expect(failing((entity) => lists(entity).some((list) => new Set(list).size < list.length))).toEqual([]);
  });

  test('lie in and point to entities that there are', () => {
    const missing = (id: string | undefined) => id !== undefined && !ids.has(id);
    expect(failing((entity) => missing(entity.in))).toEqual([]);
    expect(failing((entity) => missing(entity.capital))).toEqual([]);
    expect(failing(({ roles }) => (roles ?? []).some((role) => missing(role.of)))).toEqual([]);
  });
});

describe('people', () => {
  test('have a given and a family name in each of their names', () => {
    const wrong = people.filter(({ names, family }) =>
      Object.values(names)
        .flat()
        .some((name) => !name.includes(' ') && !family?.some((each) => name.includes(each))),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('have only such listed family names as one of their names has', () => {
    const wrong = people.filter(({ names, family }) =>
      (family ?? []).some(
        (each) =>
          !Object.values(names)
            .flat()
            .some((name) => name.includes(each)),
      ),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('known by the family name alone are two nowhere', () => {
    const bare = new Map<string, string>();
    const twice: string[] = [];
    for (const { id, names, family } of people.filter((person) => person.bare)) {
      for (const name of names.en!) {
        const last = family?.find((each) => name.endsWith(` ${each}`)) ?? name.split(' ').at(-1)!;
        if (bare.has(last) && bare.get(last) !== id) twice.push(`${last}: ${bare.get(last)}, ${id}`);
        bare.set(last, id);
      }
    }
    expect(twice).toEqual([]);
  });

  test('have roles with slugs and ISO days in order', () => {
    const roles = people.flatMap(({ id, roles }) => (roles ?? []).map((role) => ({ id, ...role })));
    for (const { id, role, from, to } of roles) {
      expect([id, role]).toEqual([id, expect.stringMatching(SLUG)]);
      for (const day of [from, to]) if (day) expect([id, day, isDay(day)]).toEqual([id, day, true]);
      if (from && to) expect([id, role, from < to]).toEqual([id, role, true]);
    }
  });

  test('are told by sex', () => {
    expect(people.filter(({ sex }) => sex !== 'f' && sex !== 'm').map(({ id }) => id)).toEqual([]);
  });
});

describe('given names', () => {
  const { given } = JSON.parse(readFileSync(`${ASSETS}/names/given-names.json`, 'utf8')) as {
    given: Record<'f' | 'm', string[]>;
  };

  test.each(['f', 'm'] as const)('%s: clean, each once', (sex) => {
    expect(given[sex].filter((name) => !isClean(name) || name.includes(' '))).toEqual([]);
    expect(new Set(given[sex]).size).toBe(given[sex].length);
  });

  test('tell one sex', () => {
    expect(given.f.filter((name) => given.m.includes(name))).toEqual([]);
  });
});
