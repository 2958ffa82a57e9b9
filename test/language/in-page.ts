import german from '../../assets/_locales/de/messages.json';
import english from '../../assets/_locales/en/messages.json';
import polish from '../../assets/_locales/pl/messages.json';
import russian from '../../assets/_locales/ru/messages.json';
import ukrainian from '../../assets/_locales/uk/messages.json';
import { type Catalogue, speechOf } from '../../src/words/catalogue.ts';
import { speakIn } from '../../src/words/speak-in.ts';
import { pseudoOf } from './pseudo.ts';

const languages: Readonly<Record<string, Catalogue>> = {
  en: english,
  de: german,
  pl: polish,
  ru: russian,
  uk: ukrainian,
  pseudo: pseudoOf(english),
  'pseudo-rtl': pseudoOf(english, 'rtl'),
};

/** A page without a browser behind it speaks the language that its address asks for: `?language=de`. */
const asked = new URLSearchParams(location.search).get('language') ?? 'en';
if (!Object.hasOwn(languages, asked)) throw new Error(`There is no language "${asked}".`);
speakIn(document, speechOf(languages[asked]!));
