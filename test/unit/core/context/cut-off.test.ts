import { describe, expect, it } from 'vitest';
import { MAX_TEXT_CHARACTERS } from '../../../../src/core/article/limits.ts';
import { cutOff } from '../../../../src/core/context/cut-off.ts';

const lead = 'The ferry ran aground on Friday. Nobody was hurt. ';
const shown = (text: string, lang: string | null = null) => {
  const span = cutOff({ text, lang });
  return span && text.slice(span.start, span.end);
};

describe('a text that is cut off', () => {
  it.each([
    'The captain told the police that the sonar had been broken since…',
    'The captain, who is 58, told the police in the harbour,',
    'Continue reading with a subscription.',
    'Read more at CBSNews.com>>',
    'Weiterlesen mit Abo',
    'Lire la suite sur le site.',
    'Читать далее',
    'Il vous reste 75.5% de cet article à lire.',
    'Il vous reste 75,5\u00a0% de cet article à lire.',
    'Sigue leyendo en la web',
    'Pozostało 64% artykułu',
    'Subscribe to continue reading. Already a subscriber? Log in.',
    '[Continue reading…]',
    'Click here to read the rest of the story',
  ])('ends like this: %s', (end) => {
    expect(shown(lead + end)?.toLowerCase()).toContain(end.slice(-12).toLowerCase());
  });

  it.each([
    'The captain blamed a broken sonar.',
    'A picture line: the captain and the police at the harbour of Norvik on Monday',
    '“We heard a loud scraping noise,” she said. “Then nothing.”',
    'Follow Jane Doe on Twitter: @janedoe',
    'Read more: Ferry freed at spring tide after five days at sea',
    'Additional reporting by Jane Doe and John Roe in Norvik and Hallen',
    'Herald staff in Norvik and in Hallen contributed to this report from the port',
    'See the video:',
    'The captain left…”',
    '(Reporting by Jane Doe)',
    '© 2031 The Herald and all of its partners in the region and beyond',
    'W szpitalu pozostało dwanaście osób.',
    'Pozostało dwanaście osób.',
    '« Il vous reste un an », a dit le président.',
    'Il vous reste un an, a dit le président.',
    'They had to get the latest on the suspects from Interpol.',
    'The police may no longer continue reading the file, the judge said.',
    'Continue reading the letters of the captain to the end and you will know, the judge said.',
    'Lees verder: veerboot na vijf dagen weer vlot',
    'Advertisement\n\nContinue reading the main story',
  ])('does not end like this: %s', (end) => {
    expect(shown(lead + end)).toBeNull();
  });

  it('asks in its own language', () => {
    expect(shown(`${lead}Weiterlesen`, 'de-AT')).toBe('Weiterlesen');
    expect(shown(`${lead}Weiterlesen`, 'en')).toBeNull();
    // Of a language without such phrases nothing is known.
    expect(shown(`${lead}Weiterlesen`, 'sv')).toBeNull();
  });

  it('asks from its beginning on, wherever what is looked at begins', () => {
    for (let more = 150; more <= 200; more += 1)
      expect(shown(`${'a '.repeat(200)}to continue reading ${'c'.repeat(more)}.`)).toBeNull();
    expect(shown('Continue reading')).toBe('Continue reading');
  });

  it('is shown in whole characters', () => {
    for (const end of ['', 'a']) {
      expect(shown(`${'😀'.repeat(MAX_TEXT_CHARACTERS / 2)}${end}`)).toMatch(/^😀/u);
    }
  });

  it('is not told by a last line of its own, which may lead elsewhere', () => {
    expect(shown(`${lead}\n\nHow the ferry was freed after five long days in the mud`)).toBeNull();
  });

  it('is no trouble where there is none, or much', () => {
    expect(cutOff({ text: '', lang: null })).toEqual({ start: 0, end: 0 });
    expect(() => cutOff({ text: '\ud800…', lang: '' })).not.toThrow();
    // Many minutes, were each character looked at again for each other one.
    expect(shown('a '.repeat(499_999))).toBeNull();
    expect(shown(`${lead}${'…'.repeat(900_000)}`)).toBeNull();
  });
});
