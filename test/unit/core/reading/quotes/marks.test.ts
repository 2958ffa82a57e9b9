import { describe, expect, test } from 'vitest';
import { quotesIn, saidIn } from './quotes-in.ts';

const contents = (text: string, lang: string | null = 'en') =>
  quotesIn(text, lang)
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ content }) => content);

describe('marks of all languages', () => {
  test.each([
    ['en', '“We stay,” Peskov said.', 'We stay,'],
    ['en', '"We stay," Peskov said.', 'We stay,'],
    ['en', '‘We stay,’ Peskov said.', 'We stay,'],
    ['de', '„Wir bleiben“, sagte Peskow.', 'Wir bleiben'],
    ['de', '»Wir bleiben«, sagte Peskow.', 'Wir bleiben'],
    ['fr', '« Nous restons », a dit Peskov.', 'Nous restons'],
    ['pl', '„Zostajemy” – powiedział Pieskow.', 'Zostajemy'],
    ['nl', '„Wij blijven”, zei Peskov.', 'Wij blijven'],
    ['nl', '”Wij blijven”, zei Peskov.', 'Wij blijven'],
    ['ru', '«Мы остаёмся», — сказал Песков.', 'Мы остаёмся'],
    ['de', '„Wir bleiben", sagte Peskow.', 'Wir bleiben'],
  ])('%s %s', (lang, text, content) => {
    expect(contents(text, lang)).toEqual([content]);
  });

  test('languages that are not read keep their marks', () => {
    expect(quotesIn('„Zůstaneme a budeme bojovat,“ řekl prezident.', 'cs')).toMatchObject([
      { content: 'Zůstaneme a budeme bojovat,', kind: 'direct', speaker: null },
    ]);
  });
});

describe('apostrophes are no marks', () => {
  test.each([
    "The players' hotel is a '70s tower near the teams' gate.",
    'The players’ hotel isn’t by the teams’ gate, ’cause it’s full.',
    "Rock 'n' roll wasn't theirs, it's the neighbours'.",
  ])('%s', (text) => {
    expect(quotesIn(text)).toEqual([]);
  });

  test('nor feet and inches', () => {
    expect(contents('The 6\'2" guard said: "I am tall."')).toEqual(['I am tall.']);
  });

  test('a possessive inside single marks does not close them', () => {
    expect(contents('‘The players’ families’ hotel is full,’ he said.')).toEqual([
      'The players’ families’ hotel is full,',
    ]);
  });
});

describe('lost marks cost one quote only', () => {
  test('a closing mark: the words end with their sentence', () => {
    const text =
      'Mr Johnson said: "We share the same horror. "It is a war crime." Ms Truss said: "They will pay."';
    expect(contents(text)).toEqual(['We share the same horror.', 'It is a war crime.', 'They will pay.']);
  });

  test('a closing mark before who speaks', () => {
    expect(contents('"We stay here, Peskov said. The talks go on. "They will fail," Lavrov said.')).toEqual([
      'We stay here,',
      'They will fail,',
    ]);
  });

  test('an opening mark', () => {
    expect(contents('We stay here," Peskov said. The talks go on. "They will fail," Lavrov said.')).toEqual([
      'We stay here,',
      'They will fail,',
    ]);
  });

  test('a mark too many', () => {
    expect(contents('He smiled." The talks go on. "They will fail," Lavrov said. "I know it."')).toEqual([
      'They will fail,',
      'I know it.',
    ]);
  });

  test('paragraphs that each open while only the last closes', () => {
    expect(
      contents('“We counted forty shells.\n\n“Then we stopped.\n\n“It was over,” Symonenko said.'),
    ).toEqual(['We counted forty shells.', 'Then we stopped.', 'It was over,']);
  });
});

describe('marks inside marks', () => {
  test('of another form', () => {
    expect(saidIn('“My father said, ‘Go home,’ and I went,” Peskov recalled.')).toEqual([
      ['My father said, ‘Go home,’ and I went,', 'Peskov'],
      ['Go home,', 'My father'],
    ]);
  });

  test('of the same form', () => {
    expect(contents('"He told me "go home" and I went," Peskov recalled.')).toEqual([
      'He told me "go home" and I went,',
      'go home',
    ]);
  });
});

describe('dialogue', () => {
  test('between dashes', () => {
    expect(saidIn('— Кто там? — спросил Песков.\n— Свои, — ответил Лавров. — Открывай.', 'ru')).toEqual([
      ['Кто там?', 'Песков'],
      ['Свои,', 'Лавров'],
      ['Открывай.', 'Лавров'],
    ]);
  });

  test('Spanish dashes stand at the words', () => {
    expect(saidIn('—No tengo miedo —respondió Lucía Arrabal—. Ya lo perdí todo.', 'es')).toEqual([
      ['No tengo miedo', 'Lucía Arrabal'],
      ['Ya lo perdí todo.', 'Lucía Arrabal'],
    ]);
  });

  test('a list with dashes is none', () => {
    expect(quotesIn('– Putin w Mińsku\n– Nowa ofensywa\n– Ceny gazu', 'pl')).toEqual([]);
  });

  test('who speaks put between the quoted words', () => {
    expect(saidIn('« La paix, a affirmé Volodymyr Zelensky, ne se mendie pas. »', 'fr')).toEqual([
      ['La paix,', 'Volodymyr Zelensky'],
      ['ne se mendie pas.', 'Volodymyr Zelensky'],
    ]);
    expect(saidIn('«Я никуда не поеду, — сказал Песков. — Это мой дом».', 'ru')).toEqual([
      ['Я никуда не поеду,', 'Песков'],
      ['Это мой дом', 'Песков'],
    ]);
  });
});
