import type { Article } from '../article/article.ts';
import { words } from '../article/words.ts';

/** What an article opens with: its headline and first sentences. */
export interface Lead {
  /** Stems of its longer words. */
  readonly terms: ReadonlySet<string>;
  /** Whether it tells of what is still to come. */
  readonly announces: boolean;
}

/** Words of the text that are its lead, and characters within which it says whether it tells of the future. */
const WORDS = 45;
const CHARACTERS = 600;
const OPENING = 180;
const SHORTEST = 4;

/** How it is said that something is to come, in words as they are compared: lower case, without diacritics. By language. */
const TO_COME: Readonly<Record<string, string>> = {
  en:
    'will|is set to|are set to|is due to|are due to|is expected to|are expected to|to hold|to meet|to visit|to host|to discuss|' +
    'plan to|plans to|ahead of|upcoming|next week|tomorrow',
  de: 'soll|sollen|will|wollen|plant|planen|geplant|bevorstehende|bevorstehenden|nachste woche|kommende woche',
  fr: 'doit|doivent|devrait|devraient|prevoit|prevu|prevue|la semaine prochaine|demain',
  es: 'preve|preven|esta previsto|se celebrara|se reunira|se reuniran|proxima semana',
  it: 'previsto|prevista|si terra|incontrera|in vista|la prossima settimana|domani',
  nl: 'zal|zullen|gepland|volgende week',
  pl: 'bedzie|beda|planuje|planuja|odbedzie|w przyszlym tygodniu|jutro',
  pt: 'vai|vao|deve|devem|previsto|prevista|proxima semana|amanha',
  ru: 'будет|будут|планирует|планируют|предстоит|состоится|намерен|намерены|завтра',
  uk: 'буде|будуть|планує|планують|відбудеться|відбудуться|завтра',
  be: 'будзе|будуць|плануе|плануюць|адбудзецца|заутра',
};
const BY_LANGUAGE = new Map(Object.entries(TO_COME).map(([lang, list]) => [lang, list.split('|')]));

type Texts = Pick<Article, 'title' | 'text' | 'lang'>;

/** Remembered with the article. An unknown language counts as English. */
export function leadOf(article: Texts): Lead {
  let lead = remembered.get(article);
  if (!lead) {
    lead = readLead(article);
    remembered.set(article, lead);
  }
  return lead;
}

const remembered = new WeakMap<object, Lead>();

function readLead({ title, text, lang }: Texts): Lead {
  const headline = words(title);
  const own = words(text, 0, CHARACTERS).slice(0, WORDS);
  const terms = new Set<string>();
  for (const { norm, term } of [...headline, ...own]) if (norm.length >= SHORTEST) terms.add(term);
  const opening = own.filter(({ start }) => start < OPENING);
  const printed = ` ${[...headline, ...opening].map(({ norm }) => norm).join(' ')} `;
  const phrases = BY_LANGUAGE.get(lang?.slice(0, 2) ?? 'en') ?? [];
  return { terms, announces: phrases.some((phrase) => printed.includes(` ${phrase} `)) };
}

/** The cosine of two sets of terms, 0 to 1. */
export function leadLikeness({ terms: a }: Lead, { terms: b }: Lead): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const term of a) if (b.has(term)) shared += 1;
  return shared / Math.sqrt(a.size * b.size);
}
