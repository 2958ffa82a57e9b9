import { describe, expect, it } from 'vitest';
import { linksIn, mentionsIn } from './names-in.ts';

describe('what a name names', () => {
  it('is the gazetteer’s, however it is spelled', () => {
    expect(linksIn('Aliaksandr Lukashenka met Loukachenko. Lukashenko left, and Xi stayed.')).toEqual([
      'Aliaksandr Lukashenka = alexander-lukashenko',
      'Loukachenko = alexander-lukashenko',
      'Lukashenko = alexander-lukashenko',
      'Xi = xi-jinping',
    ]);
    expect(mentionsIn('Putin left.')[0]).toMatchObject({
      kind: 'person',
      entity: 'vladimir-putin',
      known: true,
    });
  });

  it('is never told by the given name alone', () => {
    expect(linksIn('Vladimir Danko spoke.')).toEqual(['Vladimir Danko = vladimir-danko']);
  });

  it('is made from the fullest form, wherever that stands', () => {
    expect(linksIn('Danko arrived early, she said. Mayor Olena Danko was angry. Olena left.')).toEqual([
      'Danko = olena-danko',
      'Olena Danko = olena-danko',
      'Olena = olena-danko',
    ]);
    expect(linksIn('Maria Vladimirovna Danko and Joseph R. Danylo spoke.')).toEqual([
      'Maria Vladimirovna Danko = maria-danko',
      'Joseph R. Danylo = joseph-danylo',
    ]);
  });

  it('is nobody where it could be two', () => {
    expect(
      linksIn('Thomas Danko met Maria Danko. Later Danko left. Mr. Danko was first, said Ms. Danko.'),
    ).toEqual([
      'Thomas Danko = thomas-danko',
      'Maria Danko = maria-danko',
      'Danko = null',
      'Danko = thomas-danko',
      'Danko = maria-danko',
    ]);
    expect(linksIn('Братья Виталий и Владимир Кличко пришли. Кличко ушёл.', 'ru')).toEqual([
      'Виталий = vitaly-klichko',
      'Владимир Кличко = vladimir-klichko',
      'Кличко = null',
    ]);
  });

  it('is not the president where somebody of his family is meant, or may be', () => {
    expect(linksIn('Maria Putin spoke. Putin answered.').at(-1)).toBe('Putin = null');
    expect(linksIn('Putin spoke. Maria Putin left. Putin answered.').at(-1)).toBe('Putin = vladimir-putin');
  });

  it('takes a family name that is not enough alone only with a title of its bearer', () => {
    expect(linksIn('Sullivan spoke.')).toEqual([]);
    expect(linksIn('They met Sullivan.')).toEqual(['Sullivan = sullivan']);
    expect(linksIn('National security adviser Sullivan spoke.')).toEqual(['Sullivan = jake-sullivan']);
    expect(linksIn('Coach Sullivan spoke.')).toEqual(['Sullivan = sullivan']);
  });

  it('tells ministries by the country named with them, or before', () => {
    expect(linksIn("Russia's Ministry of Defense and the Defence Ministry in Kyiv disagree.")).toEqual([
      'Russia = russia',
      'Ministry of Defense = russian-defence-ministry',
      'Defence Ministry = ukrainian-defence-ministry',
      'Kyiv = kyiv',
    ]);
    expect(linksIn('The Russian Defense Ministry spoke. The Defense Ministry denied it.').at(-1)).toBe(
      'Defense Ministry = russian-defence-ministry',
    );
  });

  it('follows acronyms that the article explains', () => {
    expect(
      linksIn(
        'The Institute for Danko Studies (IDS) wrote it. The IDS was sure. So was the Danko Relief Effort: DRE said so.',
      ),
    ).toEqual([
      'Institute for Danko Studies = institute-for-danko-studies',
      'IDS = institute-for-danko-studies',
      'IDS = institute-for-danko-studies',
      'Danko Relief Effort = danko-relief-effort',
      'DRE = danko-relief-effort',
    ]);
  });

  it('has one id for all cases of a name, in Latin letters', () => {
    expect(linksIn('Сообщил Тихон Мерзляков. Мерзлякову доложили. К Мерзлякову пришли.', 'ru')).toEqual([
      'Тихон Мерзляков = tikhon-merzlyakov',
      'Мерзлякову = tikhon-merzlyakov',
      'Мерзлякову = tikhon-merzlyakov',
    ]);
  });

  it('is, of two people of one name, who speaks or was named last, if they are named apart', () => {
    const links = linksIn(
      'It is late, Igor Danko said. A day passed. Another day passed. It is his. ' +
        'They praise Maria Danko. Danko is old. It was a long day. Later Danko said so.',
    );
    expect(links).toEqual([
      'Igor Danko = igor-danko',
      'Maria Danko = maria-danko',
      'Danko = maria-danko',
      'Danko = igor-danko',
    ]);
  });

  it('is the country’s organisation that the article is about, where its name stands alone', () => {
    expect(linksIn('The U.S. official said the Navy was there.').at(-1)).toBe('Navy = us-navy');
    expect(linksIn('He said the Navy was there.').at(-1)).toBe('Navy = navy');
  });

  it('is another council where one is at hand', () => {
    expect(linksIn('He spoke in the Security Council.')).toEqual(['Security Council = security-council']);
    expect(linksIn("It was in Russia's Security Council.").at(-1)).toBe(
      'Security Council = russian-security-council',
    );
    expect(linksIn('The Danko Security Council met. The Security Council will meet again.')).toEqual([
      'Danko Security Council = danko-security-council',
      'Security Council = danko-security-council',
    ]);
  });

  it('takes no common word of English for a name in another language', () => {
    expect(linksIn('Er spielt House in Kiew, seit er die NATO mied.', 'de')).toEqual([
      'Kiew = kyiv',
      'NATO = nato',
    ]);
  });

  it('is no person where only a part looks like a name', () => {
    expect(linksIn('Le ministre Jean Le Danko est parti. M. Le Danko ne dit rien.', 'fr')).toEqual([
      'Jean Le Danko = jean-le-danko',
      'Le Danko = jean-le-danko',
    ]);
    expect(linksIn('They saw Mark Vande Hei land. Vande Hei smiled. "Good," Vande Hei said.')).toEqual([
      'Mark Vande Hei = mark-vande-hei',
      'Vande Hei = mark-vande-hei',
      'Vande Hei = mark-vande-hei',
    ]);
  });
});
