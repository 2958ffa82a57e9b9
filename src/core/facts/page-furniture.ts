/**
 * How sentences begin that belong to a page and not to its article, in lower case: notices, teasers, credits. By
 * language, but asked of every text: none of them begins a report.
 */
const BEGINNINGS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'accuracy and availability may vary',
    'additional reporting by',
    'advertisement - continue',
    'advertisement continue',
    'all rights reserved',
    'an error has occurred',
    'click here',
    'copyright ©',
    'copyright 19',
    'copyright 20',
    'do you have a news tip',
    'do you have a story',
    'download our',
    'download the',
    'editing by',
    'email us at',
    'enlarge this image',
    'follow live updates',
    'follow our live blog',
    'follow us on',
    'for more information on this story',
    'get the latest news',
    'get our latest',
    'in this handout',
    'in this image made',
    'in this image provided',
    'in this image taken',
    'in this photo provided',
    'in this photo taken',
    'in this picture taken',
    'invalid email',
    'join the conversation',
    'listen to our podcast',
    'newsletter sign up',
    'note: this article',
    'npr transcripts are',
    'our live blog',
    'please re-enter',
    'please try again later',
    'please verify you',
    'read more about',
    'related articles',
    'related stories',
    'related topics',
    'reporting by',
    'scroll down for',
    'share this article',
    'sign up for',
    'sign up here',
    'sign up to',
    'sign up you agree',
    'stay up to date with',
    'story continues below',
    'subscribe to our',
    'subscribe to the',
    'thank you for subscribing',
    'thanks for subscribing',
    'the authoritative record of',
    'the bbc is not responsible for',
    'this article contains',
    'this article originally appeared',
    'this article was originally published',
    'this is a developing story',
    'this is a rush transcript',
    'this material may not be published',
    'this story contains',
    'this story has been updated',
    'this text may not be in its final form',
    'this transcript was',
    'view all new',
    'view all our',
    'visit our website',
    'want all the latest',
    'warning: this article',
    'watch more:',
    'we pay for your stories',
    'with files from',
    'with inputs from',
    'you can read in this',
    'you can read more',
    'you can read the full',
    'you have been successfully added to our newsletter',
    'you must select a newsletter',
  ],
  de: [
    'abonnieren sie',
    'alle rechte vorbehalten',
    'dieser artikel wurde',
    'lesen sie auch',
    'lesen sie hier',
    'lesen sie mehr',
    'melden sie sich an',
    'mehr zum thema',
  ],
  fr: ['abonnez-vous', 'inscrivez-vous à', 'lire aussi', 'à lire aussi', 'avec afp', 'tous droits réservés'],
  es: ['lea también', 'lee también', 'suscríbete a', 'con información de', 'todos los derechos reservados'],
  it: ['leggi anche', 'iscriviti alla', 'tutti i diritti riservati'],
  nl: ['lees ook', 'schrijf je in voor'],
  pl: ['czytaj też', 'czytaj także', 'zobacz też', 'zapisz się', 'wszelkie prawa zastrzeżone'],
  pt: ['leia também', 'leia mais', 'inscreva-se', 'todos os direitos reservados'],
  ru: ['читайте также', 'подписывайтесь на', 'смотрите также'],
  uk: ['читайте також', 'підписуйтесь на', 'дивіться також'],
  be: ['чытайце таксама', 'падпісвайцеся на'],
};
/** The beginnings by their first letters, so that few are tried of a report. */
const BY_LETTERS = new Map<string, string[]>();
const LETTERS = 3;
for (const beginning of Object.values(BEGINNINGS).flat()) {
  const known = BY_LETTERS.get(beginning.slice(0, LETTERS));
  if (known) known.push(beginning);
  else BY_LETTERS.set(beginning.slice(0, LETTERS), [beginning]);
}

/** English words of credits: "Jane Doe contributed to this report from Norvik." */
const CREDITS = ['contributed to this report', 'contributed to this article', 'contributed reporting'];
/** "Jane Doe reported from Norvik, and John Roe from Hallen.": nothing behind it but names. */
const REPORTED_FROM =
  /^\P{Ll}[^,]{2,60} reported from (?:\p{Lu}[^\s,]*,? ){1,5}and (?:\p{Lu}[^\s,]*,? ){1,5}from \p{Lu}[^\s,]*(?:,? \p{Lu}[^\s,]*){0,4}$/u;

/** Longer ones report something, whatever they begin with. */
const MOST_CHARACTERS = 240;

/** Whether a sentence is a page's own and reports nothing: it is no claim, whoever else prints it. */
export function isPageFurniture(sentence: string): boolean {
  if (sentence.length > MOST_CHARACTERS) return false;
  const lower = sentence.toLowerCase().replace(/^[^\p{L}]+/u, '');
  return (
    (BY_LETTERS.get(lower.slice(0, LETTERS))?.some((beginning) => lower.startsWith(beginning)) ?? false) ||
    (lower.includes('contributed') && CREDITS.some((credit) => lower.includes(credit))) ||
    (lower.includes('reported from') && REPORTED_FROM.test(sentence))
  );
}
