import { type LanguageTable, languageWords, madeOnce } from '../../../languages/language-table.ts';
import type { NameForms } from '../../../languages/name-forms.ts';

const tableOf = madeOnce(({ latin = '' }: NameForms) =>
  latin
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('>') as [string, string]),
);

/** A name in Latin letters as English news spells it, by the language's table; names in Latin stay as they are. */
export function romanize(name: string, textLang: string | null, languages: LanguageTable): string {
  const lang = /[а-яёіїєґў]/iu.test(name) ? cyrillicLanguage(name, textLang, languages) : null;
  const forms = languageWords(languages, lang)?.nameForms;
  if (!forms?.latin) return name;
  const table = tableOf(forms);
  return name
    .split(' ')
    .map((word) => romanWord(word, table))
    .join(' ');
}

/** The text's language where it is written in Cyrillic, else as the name's letters tell. */
function cyrillicLanguage(name: string, textLang: string | null, languages: LanguageTable): string {
  if (textLang !== null && languageWords(languages, textLang)?.nameForms.latin) return textLang;
  if (/ў/iu.test(name)) return 'be';
  return /[іїєґ]/iu.test(name) ? 'uk' : 'ru';
}

/** Pairs are tried in order; `^` stands for a word's beginning, `$` for its end. */
function romanWord(word: string, table: readonly (readonly [string, string])[]): string {
  const letters = `^${word.toLowerCase()}$`;
  let out = '';
  let at = 0;
  while (at < letters.length) {
    const pair = table.find(([from]) => letters.startsWith(from, at));
    if (pair) {
      out += pair[1];
      at += pair[0].length;
    } else {
      const letter = letters[at]!;
      if (letter !== '^' && letter !== '$') out += letter;
      at += 1;
    }
  }
  return out;
}
