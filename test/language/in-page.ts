import { type Catalogue, speechOf } from '../../src/words/catalogue.ts';
import { speakIn } from '../../src/words/speak-in.ts';
import { pseudoOf } from './pseudo.ts';

/** As texts: a page speaks one of them, and to parse all takes longer than all else that it does. */
const texts = import.meta.glob<string>('../../assets/_locales/*/messages.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function catalogueOf(language: string): Catalogue {
  if (language === 'pseudo') return pseudoOf(catalogueOf('en'));
  if (language === 'pseudo-rtl') return pseudoOf(catalogueOf('en'), 'rtl');
  const text = texts[`../../assets/_locales/${language}/messages.json`];
  if (text === undefined) throw new Error(`There is no language "${language}".`);
  return JSON.parse(text) as Catalogue;
}

/** A page without a browser behind it speaks the language that its address asks for: `?language=de`. */
const asked = new URLSearchParams(location.search).get('language') ?? 'en';
speakIn(document, speechOf(catalogueOf(asked)));
