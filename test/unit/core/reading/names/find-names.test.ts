import { describe, expect, it } from 'vitest';
import { mentionsIn, namesIn } from './names-in.ts';

describe('names, where they begin and end', () => {
  it.each([
    ['President Vladimir Putin met Mr. Lukashenko in Minsk.', ['Vladimir Putin', 'Lukashenko', 'Minsk']],
    ["Ukraine's army and the US military met NATO-led troops.", ['Ukraine', 'US', 'NATO']],
    ['He left the U.S. on Friday and the U.S interests behind.', ['U.S.', 'U.S']],
    ['Russian and Ukrainian officials met on Monday in May.', []],
    ['The Russian Defense Ministry denied it.', ['Russian Defense Ministry']],
    ['A report of the Institute for the Study of War said so.', ['Institute for the Study of War']],
    [
      'The Ministry of Foreign Affairs and Trade of Ukraine answered.',
      ['Ministry of Foreign Affairs and Trade of Ukraine'],
    ],
    ['Soldiers of the 36th Marine Brigade held out.', ['36th Marine Brigade']],
    ['The Ukraine-Russia conflict went on.', ['Ukraine', 'Russia']],
    ['Tamara Ostrozhna-Kulyk flew an F-15 past a MiG-29.', ['Tamara Ostrozhna-Kulyk']],
    ['He told Ursula von der Leyen. Later von der Leyen left.', ['Ursula von der Leyen', 'von der Leyen']],
    ['In the U.S. Congress many doubt it.', ['U.S.', 'Congress']],
    [
      'The Office of the High Commissioner for Refugees in Kyiv said so.',
      ['Office of the High Commissioner for Refugees', 'Kyiv'],
    ],
    ['U.S. Ambassador to Ukraine Igor Danko spoke.', ['U.S.', 'Ukraine', 'Igor Danko']],
    [
      'He saw Danko Regional Children’s Hospital and the Danko Workers’ Party.',
      ['Danko Regional Children’s Hospital', 'Danko Workers’ Party'],
    ],
    ['She studied at King’s College.', ['King’s College']],
    ['The Council for At-Risk Academics pays.', ['Council for At-Risk Academics']],
    ['ScienceForUkraine is a group. It joined a Kotelnia-based charity.', ['ScienceForUkraine', 'Kotelnia']],
    ['"We left on foot," Kotelnia said.', ['Kotelnia']],
    ['The column by writer Will Danko appeared.', ['Will Danko']],
    ['Between Moscow and the West, in the West Wing and the west.', ['Moscow', 'West']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    ['Defence Secretary Ben Wallace and Gen. Wesley Clark met.', ['Ben Wallace', 'Wesley Clark']],
    ['Sen. Angus King spoke with King Charles.', ['Angus King', 'Charles']],
    ['The Minister of Foreign Affairs Viktor Danko spoke.', ['Viktor Danko']],
    ['Military Intelligence Igor Danko attends.', ['Igor Danko']],
    ['NATO Administrator Igor Danko joined Expedition 65.', ['NATO', 'Igor Danko']],
  ])('leaves titles out: %s', (text, names) => {
    expect(namesIn(text)).toEqual(expect.arrayContaining(names));
    expect(
      namesIn(text).some((name) => /Secretary|Gen|Sen|Minister|Affairs|Administrator|Expedition/.test(name)),
    ).toBe(false);
  });

  it.each([
    ['Nice weather is nothing new. A nice day.', []],
    ['Retired teachers met. Weeping women left. Asked about it, he smiled.', []],
    ['It was the largest since World War II and the Cold War.', []],
    ['They fired Javelin missiles and Stingers.', []],
    ['He won the Nobel Peace Prize for “The Red Viburnum in the Meadow”.', []],
    ['His State of the Union address was long.', []],
    ['It was on Russian TV, and the Homes for Ukraine scheme was on.', []],
    ['The show Coal + Ice opened. Battalion Tactical Groups came.', []],
    ['Rep. Thomas Danko, R-Texas, and @SenatorDanko spoke.', ['Thomas Danko']],
    ["I'm sure, said the WHO. Who knows?", ['WHO']],
  ])('takes no common word for a name: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('takes only what it knows from headlines in Title Case and from shouting', () => {
    expect(namesIn('Putin Orders Partial Mobilization as Kremlin Faces Setbacks in Ukraine')).toEqual([
      'Putin',
      'Ukraine',
    ]);
    expect(namesIn('PUTIN ORDERS PARTIAL MOBILIZATION OF RESERVES TODAY')).toEqual(['PUTIN']);
  });

  it('finds a name at the beginning of a sentence again that shape alone did not show', () => {
    expect(namesIn('The band Boombox played. Boombox left. Will Danko stayed? Danko did.')).toEqual([
      'Boombox',
      'Boombox',
      'Danko',
      'Danko',
    ]);
    expect(namesIn('They met in Kyiv. In Kyiv it rained, and in kyiv it will rain again.')).toEqual([
      'Kyiv',
      'Kyiv',
      'kyiv',
    ]);
  });

  it('knows "the Times" from other times', () => {
    expect(namesIn('They told the Times. Times are hard, the times of war.')).toEqual(['Times']);
  });

  it('leaves events to others', () => {
    expect(namesIn('the war in Ukraine')).toEqual(['Ukraine']);
  });
});

describe('names in other languages', () => {
  it.each([
    ['fr', "L'Ukraine et l'armée d'Odessa, selon M. Lagarrigue.", ['Ukraine', 'Odessa', 'Lagarrigue']],
    ['fr', 'Le maire de Saint-Aubrin-les-Forges a fermé l’école.', ['Saint-Aubrin-les-Forges']],
    ['es', 'La Otan y la alcaldesa de Villarreal del Páramo Alto.', ['Otan', 'Villarreal del Páramo Alto']],
    [
      'de',
      'Bürgermeisterin Hannelore Zwiesler schätzt den Schaden. Die Feuerwehr rief Zwiesler an.',
      ['Hannelore Zwiesler', 'Zwiesler'],
    ],
    [
      'de',
      'In Oberwiesenreuth ist eine Scheune abgebrannt. Die Reaktion Kiews blieb aus.',
      ['Oberwiesenreuth', 'Kiews'],
    ],
    ['de', 'Es gibt eine Menge Platz für den Wunsch der Bürger nach Ordnung.', []],
    [
      'pl',
      'Telefon do Łukaszenki nic nie dał. W Mińsku i w Kijowie milczą.',
      ['Łukaszenki', 'Mińsku', 'Kijowie'],
    ],
    ['ru', 'Минобороны России сообщило о Путине и Москве.', ['Минобороны России', 'Путине', 'Москве']],
    [
      'ru',
      'Министерство иностранных дел Украины ответило. Его допросили в Басманном суде.',
      ['Министерство иностранных дел Украины', 'Басманном суде'],
    ],
    ['be', 'Сустрэча ў Мінску прайшла.', ['Мінску']],
  ])('%s: %s', (lang, text, names) => {
    expect(namesIn(text, lang)).toEqual(names);
  });

  it('reads names of another script in a text', () => {
    expect(namesIn('He wrote: Путин в Москве.')).toEqual(['Путин', 'Москве']);
  });

  it('reads an unknown language by what it knows', () => {
    expect(namesIn('Xyzzy Putin qwerty Łukaszenka', null)).toContain('Łukaszenka');
  });
});

describe('kinds', () => {
  it('tells people, places and organisations by the gazetteer, else by what stands around', () => {
    const kinds = Object.fromEntries(
      mentionsIn(
        'Putin spoke in Kyiv with Maria Danko, in Lypivka near the Danko Institute, which NATO and Mandiant know.',
      ).map(({ start, kind }, i) => [i, `${start >= 0 ? kind : ''}`]),
    );
    expect(Object.values(kinds)).toEqual([
      'person',
      'place',
      'person',
      'place',
      'organisation',
      'organisation',
      'unknown',
    ]);
  });
});
