import { describe, expect, test } from 'vitest';
import { agencyCredit, creditedAgency } from '../../../../src/core/event/agencies.ts';
import { article } from '../sample-event.ts';

const body = 'The ferry ran aground on Friday.';
const credited = (byline: string | null, text: string) => creditedAgency(article({ byline, text }));

describe('credited', () => {
  test.each<[string | null, string | null]>([
    ['Reuters', 'Reuters'],
    ['By Reuters', 'Reuters'],
    ['by The Associated Press', 'AP'],
    ['Jane Doe, AFP', 'AFP'],
    ['AGENCIA EFE', 'EFE'],
    ['dpa/AFP', 'dpa'],
    ['By VLADIMIR ISACHENKOV and YURAS KARMANAU, Associated Press', 'AP'],
    ['Jane Doe and John Roe, AP', 'AP'],
    ['Jane Doe, John Roe, and Ann Poe | AFP', 'AFP'],
    ['Jane Doe and John Roe for Reuters', 'Reuters'],
    ['Jane Doe and John Roe via AP', 'AP'],
    ['Jane Doe and John Roe of The Associated Press', 'AP'],
    ['Jane Doe of Press Trust of India', 'PTI'],
    ['Jane Doe and John Roe (Reuters)', 'Reuters'],
    ['Jane Doe und John Roe - dpa', 'dpa'],
    ['JANE DOE and JOHN ROE, Associated Press Writers', 'AP'],
    ['Иван Иванов и Пётр Петров, РИА Новости', 'RIA Novosti'],
    ['Jane Doe, AP and Reuters', 'AP'],
    ['Pepe Doe e Jane Roe, EFE', 'EFE'],
    ['Reuters and AFP', 'Reuters'],
    ['РИА Новости', 'RIA Novosti'],
    ['Jane Doe, photos by John Roe, AP', null],
    ['Jane Doe | Foto: John Roe/AFP', null],
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
    ['MINSK, Belarus (AP) -- The ferry', 'AP'],
    ['МИНСК, 19 декабря. /ТАСС/. Паром сел на мель', 'TASS'],
    ['МИНСК, 19 дек — РИА Новости. Паром сел на мель', 'RIA Novosti'],
    ['МИНСК, 19 дек — Комитет. Паром сел на мель', null],
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
    ['© Copyright 2022 Associated Press. All Rights Reserved.', 'AP'],
    ['Copyright 2022 Herald Group. All Rights Reserved.', null],
    ['© 2022 AFP', 'AFP'],
    ['© РИА Новости, 2022', 'RIA Novosti'],
    ['(c) 2021-2022 dpa/AFP. Alle Rechte vorbehalten.', 'dpa'],
    ['Copyright (c) Thomson Reuters. All rights reserved.', 'Reuters'],
    [
      'Copyright 2022 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission.',
      'AP',
    ],
    // What credits a picture.
    ['Photo: © AFP.', null],
    ['Photo: © 2022 AFP.', null],
    ['Фото: © РИА Новости.', null],
    ['© РИА Новости.', null],
    ['Vladimir Putin and Alexander Lukashenko in Minsk. © Reuters.', null],
    ['The ferry in the port. © 2022 Reuters. All rights reserved.', null],
    ['Image copyright Reuters.', null],
    ['Image copyright 2022 Reuters.', null],
    ['Bild: Copyright 2022 dpa', null],
    ['© 2022 AFP. All rights reserved. Photo by Jane Doe.', null],
    ['© AFP 2022 / JANE DOE', null],
    ['© 2022 AP Photo', null],
    ['Copyright 2022 and Reuters reported it', null],
    ['©', null],
    ['© 2022', null],
    ['All rights reserved.', null],
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

describe('an agency that contributed', () => {
  test.each<[string | null, string, string]>([
    ['Jane Doe and Reuters', body, 'Reuters'],
    ['Staff with AP', body, 'AP'],
    ['Jane Doe, John Roe, and Reuters', body, 'Reuters'],
    ['Jane Doe, Herald, with AP', body, 'AP'],
    ['Jane Doe & AP', body, 'AP'],
    ['Staff with AP, AFP and Reuters', body, 'AP'],
    [null, `${body}\n\nWith inputs from PTI`, 'PTI'],
    [null, `${body}\n\nMit Material von dpa`, 'dpa'],
    [null, `${body} The Associated Press contributed to this report.`, 'AP'],
    [null, `${body} News Daily's Jane Doe and The Associated Press contributed to this report.`, 'AP'],
    [null, `${body} (© Copyright 2022 Daily. The Associated Press contributed to this report.)`, 'AP'],
  ])('%j, %j', (byline, text, agency) => {
    const whole = article({ byline, text });
    const credit = agencyCredit(whole);
    expect(credit).toMatchObject({ agency, kind: 'contribution' });
    expect((credit!.in === 'byline' ? byline! : text).slice(credit!.start, credit!.end)).toMatch(
      /^(?:The Associated Press|AP|Reuters|PTI|dpa)$/,
    );
    expect(creditedAgency(whole)).toBeNull();
  });

  test('not in a sentence of the article', () => {
    expect(
      agencyCredit(article({ text: `${body} The captain contributed to this report, Reuters reported.` })),
    ).toBeNull();
  });
});

test('a credit is where it says, in byline and text', () => {
  for (const [byline, text, name] of [
    ['By  Jane Doe,  AFP ', body, 'AFP'],
    [null, 'MINSK, Dec 19 (dpa/Reuters) — The ferry', 'dpa'],
    ['By Jane Doe and  John Roe for Reuters ', body, 'Reuters'],
    ['JANE DOE and JOHN ROE, Associated Press Writers', body, 'Associated Press'],
    ['Jane Doe and Ann Reuters, AP, AP', body, 'AP'],
    [null, `${body}\n\nSource: Reuters.`, 'Reuters'],
    [null, `${body}\n\n (c) Copyright 2022 AFP/dpa.  All rights reserved.`, 'AFP'],
    [null, `${body}\n\n© РИА Новости, 2022`, 'РИА Новости'],
    [null, `${body} (dpa, AFP)`, 'dpa'],
    [null, `${'x'.repeat(500)}\n\n${body} (dpa, AFP)`, 'dpa'],
  ] as const) {
    const credit = agencyCredit(article({ byline, text }))!;
    expect(credit.kind).toBe('text');
    expect((credit.in === 'byline' ? byline! : text).slice(credit.start, credit.end)).toBe(name);
  }
});

test('a line whose beginning is out of reach is no credit', () => {
  const tail = ` © 2022 AFP. All rights reserved. ${'x'.repeat(400)}`;
  for (let cut = 280; cut < 330; cut++)
    expect(credited(null, `${body}\n\nPhoto:${tail.slice(0, cut)}`)).toBeNull();
});

test('a million characters of what could begin a credit', () => {
  for (const unit of [
    '(',
    '((AP)',
    'Source: ',
    'Source:\u00a0',
    ' ',
    '.(AP',
    '/',
    '© 2022 ',
    'and ',
    ', with ',
  ]) {
    expect(credited(null, unit.repeat(1_000_000 / unit.length))).toBeNull();
    // Of a byline the head is read: there "(AP)" is one.
    expect([null, 'AP']).toContain(credited(unit.repeat(1_000_000 / unit.length), body));
  }
});
