import { describe, expect, test } from 'vitest';
import { creditedAgency } from '../../../../src/core/event/agencies.ts';
import { article } from '../sample-event.ts';

const body = 'The ferry ran aground on Friday.';
const credited = (byline: string | null, text: string) => creditedAgency(article({ byline, text }));

describe('credited', () => {
  test.each<[string | null, string | null]>([
    ['Reuters', 'Reuters'],
    ['By Reuters', 'Reuters'],
    ['by The Associated Press', 'AP'],
    ['Jane Doe, AFP', 'AFP'],
    ['Jane Doe and Reuters', 'Reuters'],
    ['Staff with AP', 'AP'],
    ['AGENCIA EFE', 'EFE'],
    ['dpa/AFP', 'dpa'],
    ['РИА Новости', 'RIA Novosti'],
    ['Jane Doe', null],
    ['Photo: Reuters', null],
    ['Reutersson', null],
    ['Anita Paper', null],
    ['', null],
    [null, null],
  ])('by the byline %j: %s', (byline, agency) => expect(credited(byline, body)).toBe(agency));

  test.each<[string, string | null]>([
    ['MINSK (Reuters) - The ferry', 'Reuters'],
    ['MINSK, Dec 19 (Reuters) — The ferry', 'Reuters'],
    ['NORVIK (AP/dpa): The ferry', 'AP'],
    ['The agency (Reuters) reported', null],
    ['MINSK (Herald) - The ferry', null],
    ['MINSK (Reuters - the ferry', null],
    [`${'A long first sentence that goes on and on and on and on. '.repeat(2)}(Reuters) - x`, null],
  ])('in the dateline %j: %s', (text, agency) => expect(credited(null, text)).toBe(agency));

  test.each<[string, string | null]>([
    ['Source: Reuters', 'Reuters'],
    ['Quelle: APA', 'APA'],
    ['Źródło: PAP', 'PAP'],
    ['Источник: ТАСС', 'TASS'],
    ['Source: Reuters.', 'Reuters'],
    ['With inputs from PTI', 'PTI'],
    ['He left the port. (AFP)', 'AFP'],
    ['He left the port. (dpa, AFP)', 'dpa'],
    ['Er verließ den Hafen. (APA/red)', 'APA'],
    ['Source: Krone', null],
    ['Photo: Reuters', null],
    ['The ferry in the port. (Sergei Bobylev/AP)', null],
    ['The ferry in the port. (Photo: AP)', null],
    ['The captain told TASS', null],
    ['The captain told TASS.', null],
    ['as the agency said (TASS)', null],
  ])('in the closing line %j: %s', (line, agency) => {
    expect(credited(null, `${body}\n\n${line}`)).toBe(agency);
  });

  test('not by an agency that is quoted, nor by a line in the middle', () => {
    expect(credited(null, '“We are ready,” the captain told Reuters, AP and TASS on Friday.')).toBeNull();
    const lines = Array.from({ length: 20 }, () => body);
    expect(credited(null, ['Source: Reuters', ...lines].join('\n\n'))).toBeNull();
  });
});

test('a million characters of what could begin a credit', () => {
  for (const unit of ['(', '((AP)', 'Source: ', 'Source:\u00a0', ' ', '.(AP', '/'])
    expect(credited(unit.repeat(1_000), unit.repeat(1_000_000 / unit.length))).toBeNull();
});
