import { describe, expect, test } from 'vitest';
import { quotesIn, saidIn } from './quotes-in.ts';

describe('who speaks', () => {
  test.each([
    ['before', 'President Vladimir Putin told reporters on Monday: “We are ready.”', 'Vladimir Putin'],
    ['behind', '“We are ready,” said Dmitry Peskov, the Kremlin spokesman.', 'Dmitry Peskov'],
    ['over an apposition', '“We are ready,” Dmitry Peskov, the Kremlin spokesman, said.', 'Dmitry Peskov'],
    ['in the apposition', '“We are ready,” said the Kremlin’s spokesman, Dmitry Peskov.', 'Dmitry Peskov'],
    [
      'over a clause',
      'Dmitry Peskov, who spoke in Minsk, said they were “ready for anything.”',
      'Dmitry Peskov',
    ],
    ['before a colon', 'Peskov: “We are ready.”', 'Peskov'],
    [
      'quoted by others',
      'TASS quoted Dmitry Peskov as saying the talks “were constructive.”',
      'Dmitry Peskov',
    ],
    ['told to an agency', '“We are ready,” a diplomat told Reuters.', 'a diplomat'],
    ['for an institution', 'The Kremlin said: “We are ready.”', 'Kremlin'],
    ['for a country', 'Russia says the claims are “absurd.”', 'Russia'],
    ['not the owner of the office', 'Macron’s adviser said: “We are ready.”', 'Macron’s adviser'],
    ['not the name before a noun', 'One Macron supporter told us: “We are ready.”', 'One Macron supporter'],
    [
      'not whom a preposition governs',
      'After talks with Vladimir Putin, Olaf Scholz said: “We are ready.”',
      'Olaf Scholz',
    ],
    ['with a verb that no list holds', '“We are ready,” Dmitry Peskov fumed.', 'Dmitry Peskov'],
    ['in a passive', 'The plan was described by Dmitry Peskov as “a provocation.”', 'Dmitry Peskov'],
    [
      'with a participle of its own',
      'The crisis deepened, with Dmitry Peskov calling the plan “a provocation.”',
      'Dmitry Peskov',
    ],
  ])('stands %s', (_, text, speaker) => {
    expect(
      quotesIn(text)
        .filter(({ kind }) => kind !== 'indirect')
        .map((quote) => quote.speaker),
    ).toEqual([speaker]);
  });

  test('a source without a name is anonymous', () => {
    const [quote] = quotesIn('A senior official who asked not to be named said: “It is over.”');
    expect(quote).toMatchObject({ speaker: 'A senior official', entity: null });
  });

  test('one verb for both halves of a split quote', () => {
    expect(saidIn('“Our gas,” Olaf Scholz said, “will come from somewhere else.”')).toEqual([
      ['Our gas,', 'Olaf Scholz'],
      ['will come from somewhere else.', 'Olaf Scholz'],
    ]);
  });

  test('one subject for several verbs', () => {
    expect(saidIn('Sergei Lavrov denied the attack, calling it “a lie,” and spoke of “hysteria.”')).toEqual([
      ['a lie,', 'Sergei Lavrov'],
      ['hysteria.', 'Sergei Lavrov'],
    ]);
  });

  test('nobody is said to say it', () => {
    expect(quotesIn('“Everything is under control.” The words were painted on a wall.')).toMatchObject([
      { kind: 'direct', speaker: null, cueClass: 'neutral' },
    ]);
  });
});

describe('pronouns', () => {
  test('stand for the last person of their sex', () => {
    const text =
      'Vladimir Putin met Angela Merkel in Moscow. “We are ready,” she said. Putin did not answer. “No,” he said.';
    expect(saidIn(text).map(([, speaker]) => speaker)).toEqual(['Angela Merkel', 'Vladimir Putin']);
  });

  test('are told by the source, the name by the speaker', () => {
    const [, quote] = quotesIn('Dmitry Peskov said talks went on. “They are hard,” he said.');
    expect(quote).toMatchObject({ speaker: 'Dmitry Peskov', source: 'he', entity: 'dmitry-peskov' });
  });

  test('look ahead where nobody was named yet', () => {
    expect(saidIn('“I was afraid,” she said. Angela Merkel had been in Kyiv for a week.')).toEqual([
      ['I was afraid,', 'Angela Merkel'],
    ]);
  });

  test('stand for who tells', () => {
    expect(saidIn('A voter told us that he found Emmanuel Macron “the lesser evil.”').at(-1)).toEqual([
      'the lesser evil.',
      'A voter',
    ]);
  });
});

describe('speech goes on', () => {
  test('in the next sentence', () => {
    expect(saidIn('“It is over,” Dmitry Peskov said. “We go home.”')).toEqual([
      ['It is over,', 'Dmitry Peskov'],
      ['We go home.', 'Dmitry Peskov'],
    ]);
  });

  test('but not where somebody else speaks', () => {
    expect(saidIn('“It is over,” Dmitry Peskov said. “We go home,” Sergei Lavrov said.')).toEqual([
      ['It is over,', 'Dmitry Peskov'],
      ['We go home,', 'Sergei Lavrov'],
    ]);
  });
});

describe('other languages', () => {
  test.each([
    [
      'de',
      'Am Montag sagte der Sprecher der Bundesregierung: „Wir prüfen das.“',
      'der Sprecher der Bundesregierung',
    ],
    ['de', '„Wir prüfen das“, so Olaf Scholz.', 'Olaf Scholz'],
    ['fr', 'Le président français, Emmanuel Macron, a assuré : « Nous serons prêts. »', 'Emmanuel Macron'],
    ['es', '«Estamos listos», dijo a Reuters un soldado que no dio su nombre.', 'un soldado'],
    ['ru', 'В Кремле заявили: «Мы готовы».', 'Кремле'],
    ['pl', '„Jesteśmy gotowi” – napisał na Twitterze Mateusz Morawiecki.', 'Mateusz Morawiecki'],
  ])('%s %s', (lang, text, speaker) => {
    expect(quotesIn(text, lang)[0]?.speaker).toBe(speaker);
  });
});
