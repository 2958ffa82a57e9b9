import { afterEach, describe, expect, it } from 'vitest';
import english from '../../../assets/_locales/en/messages.json' with { type: 'json' };
import { articles } from '../../../src/ui/strings.ts';
import { type Catalogue, speechOf } from '../../../src/words/catalogue.ts';
import { numbers } from '../../../src/words/formats.ts';
import { counted, locale, type Speech, speak, text } from '../../../src/words/speech.ts';
import { worded } from '../../../src/words/worded.ts';

const polish: Catalogue = {
  localeCode: { message: 'pl' },
  articles_one: { message: '$COUNT$ artykuł', placeholders: { count: { content: '$1' } } },
  articles_few: { message: '$COUNT$ artykuły', placeholders: { count: { content: '$1' } } },
  articles_many: { message: '$COUNT$ artykułów', placeholders: { count: { content: '$1' } } },
};

afterEach(() => speak(speechOf(english)));

describe('counted', () => {
  it('takes the form that the language has for the number', () => {
    expect([0, 1, 2, 21].map(articles)).toEqual(['0 articles', '1 article', '2 articles', '21 articles']);
    speak(speechOf(polish));
    expect([1, 2, 5, 12, 22].map(articles)).toEqual([
      '1 artykuł',
      '2 artykuły',
      '5 artykułów',
      '12 artykułów',
      '22 artykuły',
    ]);
  });

  it('writes the number as the language does', () => {
    expect(counted('articles', 12_345)).toBe('12,345 articles');
    speak(speechOf(polish));
    expect(counted('articles', 12_345)).toBe('12 345 artykułów'.replace(' ', '\u00a0'));
  });
});

describe('text', () => {
  it('asks for what has no places once, and anew of another language', () => {
    const asked: string[] = [];
    const listening = (catalogue: Catalogue): Speech => ({
      getMessage(key, values) {
        asked.push(key);
        return speechOf(catalogue).getMessage(key, values);
      },
    });
    speak(listening(english));
    expect([text('menuReadPage'), text('menuReadPage')]).toEqual([
      english.menuReadPage.message,
      english.menuReadPage.message,
    ]);
    speak(listening({ ...polish, menuReadPage: { message: 'Nic' } }));
    expect(text('menuReadPage')).toBe('Nic');
    expect(asked).toEqual(['menuReadPage', 'menuReadPage']);
    // The locale is not asked for before something depends on it.
    expect([locale(), locale()]).toEqual(['pl', 'pl']);
    expect(asked).toEqual(['menuReadPage', 'menuReadPage', 'localeCode']);
  });

  it('puts every value where its name stands, in whatever order it is given', () => {
    expect(text('daysFromTo', { last: 'Tuesday', first: 'Monday' })).toBe('Monday to Tuesday');
  });

  it('leaves a value as it is that looks like a placeholder', () => {
    expect(text('daysFromTo', { first: '$2', last: '$FIRST$' })).toBe('$2 to $FIRST$');
  });
});

describe('worded', () => {
  const words = worded({
    title: 'matrix_title',
    sign: '…',
    nothing: '',
    deep: { more: 'fewer', of: (n: number) => counted('articles', n) },
  });

  it('has the shape of what it is made from, with texts for keys', () => {
    expect({ ...words, deep: { ...words.deep } }).toEqual({
      title: english.matrix_title.message,
      sign: '…',
      nothing: '',
      deep: { more: english.fewer.message, of: words.deep.of },
    });
    expect(words.deep.of(2)).toBe('2 articles');
  });

  it('looks a text up when it is asked for: the language may be set, or change, later', () => {
    speak(speechOf({ localeCode: { message: 'de' }, matrix_title: { message: 'Fakten' } }));
    expect(words.title).toBe('Fakten');
    expect([locale(), numbers.format(12_345)]).toEqual(['de', '12.345']);
  });
});
