/**
 * How sentences begin that belong to a page and not to its article, in lower case: notices, teasers, credits. By
 * language, but asked of every text: none of them begins a report.
 */
const BEGINNINGS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'additional reporting by',
    'all rights reserved',
    'click here to',
    'download the',
    'editing by',
    'follow live updates',
    'follow our live blog',
    'follow us on',
    'get the latest news',
    'note: this article',
    'our live blog',
    'read more about',
    'reporting by',
    'sign up for',
    'sign up to',
    'subscribe to our',
    'the bbc is not responsible for',
    'this article contains',
    'this article was originally published',
    'this is a developing story',
    'this material may not be published',
    'this story contains',
    'this story has been updated',
    'warning: this article',
    'with files from',
    'with inputs from',
  ],
  de: ['abonnieren sie', 'lesen sie auch', 'lesen sie hier', 'mehr zum thema', 'dieser artikel wurde'],
  fr: ['abonnez-vous', 'lire aussi', 'à lire aussi', 'avec afp'],
  es: ['lea también', 'lee también', 'suscríbete a', 'con información de'],
  it: ['leggi anche', 'iscriviti alla'],
  nl: ['lees ook', 'schrijf je in voor'],
  pl: ['czytaj też', 'czytaj także', 'zobacz też', 'zapisz się'],
  pt: ['leia também', 'leia mais', 'inscreva-se'],
  ru: ['читайте также', 'подписывайтесь на', 'смотрите также'],
  uk: ['читайте також', 'підписуйтесь на', 'дивіться також'],
  be: ['чытайце таксама', 'падпісвайцеся на'],
};
const ALL = Object.values(BEGINNINGS).flat();

/** English endings of credits: "Jane Doe contributed to this report." */
const ENDINGS = ['contributed to this report', 'contributed to this article', 'contributed reporting'];

/** Longer ones report something, whatever they begin with. */
const MOST_CHARACTERS = 240;

/** Whether a sentence is a page's own and reports nothing: it is no claim, whoever else prints it. */
export function isPageFurniture(sentence: string): boolean {
  if (sentence.length > MOST_CHARACTERS) return false;
  const lower = sentence.toLowerCase().replace(/^[^\p{L}]+/u, '');
  return (
    ALL.some((beginning) => lower.startsWith(beginning)) ||
    ENDINGS.some((ending) => lower.replace(/[^\p{L}]+$/u, '').endsWith(ending))
  );
}
