import { type LanguageTable, languageWords, madeOnce } from '../../../languages/language-table.ts';
import { printedForms, type SpeechWords } from '../../../languages/speech.ts';
import type { CueClass } from '../../reading.ts';
import { type Pronoun, Word } from './word.ts';

export interface CueEntry {
  /** Its words after the first; with `gap` they may stand further on. */
  readonly rest: readonly string[];
  readonly gap: boolean;
  readonly cueClass: CueClass;
  readonly kind: 'say' | 'name' | 'phrase' | 'phrase-after' | 'own-phrase' | 'so-called';
  readonly participle: boolean;
  /** As often something else than a verb of saying. */
  readonly doubtful: boolean;
  readonly carrier: boolean;
  readonly directive: boolean;
  /** Before an infinitive nobody in particular says it: "believed to be". */
  readonly hearsay: boolean;
  /** Takes whom it is said to as its object: what follows "told" is no subject. */
  readonly telling: boolean;
  /** Takes a clause without "that". */
  readonly bare: boolean;
  /** Takes little else, so that a clause need not be told by its verb. */
  readonly plain: boolean;
  readonly pronoun: Pronoun | null;
}

/** All that lists say about one word. */
interface Lexeme {
  /** Bits of {@link Word}. */
  readonly tags: number;
  readonly pronoun: Pronoun | null;
  /** Expressions of saying that it begins, the longest first. */
  readonly cues: readonly CueEntry[];
}

export interface SpeechLexicon {
  readonly words: SpeechWords;
  readonly lexemes: ReadonlyMap<string, Lexeme>;
  readonly definites: ReadonlySet<string>;
  readonly modals: ReadonlySet<string>;
  /** "mr" → m, "mrs" → f. */
  readonly address: ReadonlyMap<string, 'm' | 'f'>;
  readonly quotedPronouns: ReadonlyMap<string, Pronoun>;
  readonly elisions: readonly string[];
  readonly participleEndings: readonly string[];
  readonly adverbEndings: readonly string[];
  readonly pastEndings: readonly string[];
}

const compiled = madeOnce((words: SpeechWords) => compile(words));

/** The words of a language ready for look-up, made when a first article in it is read; null if there are none. */
export function speechLexicon(languages: LanguageTable, lang: string | null): SpeechLexicon | null {
  const words = languageWords(languages, lang);
  return words && compiled(words.speech);
}

function compile(words: SpeechWords): SpeechLexicon {
  return {
    words,
    lexemes: lexemesOf(words),
    definites: new Set(formsOf(words.definites)),
    modals: new Set(formsOf(words.modals)),
    address: new Map([
      ...formsOf(words.address?.m).map((form) => [form, 'm'] as const),
      ...formsOf(words.address?.f).map((form) => [form, 'f'] as const),
    ]),
    quotedPronouns: pronounsOf(words.quotedPronouns ?? {}),
    elisions: formsOf(words.elisions),
    participleEndings: formsOf(words.participleEndings),
    adverbEndings: formsOf(words.adverbEndings),
    pastEndings: formsOf(words.pastEndings),
  };
}

const formsOf = (list: string | undefined): string[] =>
  (list ?? '').split(/\s+/).flatMap((entry) => (entry === '' ? [] : printedForms(entry)));

function lexemesOf(words: SpeechWords): Map<string, Lexeme> {
  const tags = tagsOf(words);
  const cues = cuesOf(words);
  const pronouns = pronounsOf(words.pronouns);
  const lexemes = new Map<string, Lexeme>();
  for (const word of [...tags.keys(), ...cues.keys()])
    lexemes.set(word, {
      tags: tags.get(word) ?? 0,
      pronoun: pronouns.get(word) ?? null,
      cues: cues.get(word) ?? NO_CUES,
    });
  return lexemes;
}

const NO_CUES: readonly CueEntry[] = [];

function pronounsOf(lists: Readonly<Partial<Record<Pronoun, string>>>): Map<string, Pronoun> {
  return new Map(
    Object.entries(lists).flatMap(([pronoun, list]) =>
      formsOf(list).map((form) => [form, pronoun as Pronoun] as const),
    ),
  );
}

function tagsOf(words: SpeechWords): Map<string, number> {
  const tags = new Map<string, number>();
  const lists: readonly (readonly [list: string | undefined, tag: number])[] = [
    [words.determiners, Word.determiner],
    [words.quantifiers, Word.quantifier],
    [words.prepositions, Word.preposition],
    [words.conjunctions, Word.conjunction],
    [words.that, Word.that],
    [words.relatives, Word.relative],
    [words.subordinators, Word.subordinator],
    [Object.values(words.pronouns).join(' '), Word.pronoun],
    [words.auxiliaries, Word.auxiliary],
    [words.passives, Word.passive],
    [words.adverbs, Word.adverb],
    [words.objects, Word.object],
    [words.by, Word.by],
    [words.as, Word.as],
    [words.people, Word.person],
    [words.sources, Word.source],
    [words.documents, Word.document],
    [words.works, Word.work],
    [words.absolutes, Word.absolute],
    [words.pasts, Word.past],
    [words.conditionals, Word.conditional],
    [words.contents, Word.content],
    [words.genitives, Word.genitive],
    [words.locatives, Word.locative],
    [words.utterances, Word.utterance],
    [words.infinitive, Word.infinitive],
    [words.subjunctives, Word.subjunctive],
    [words.negations, Word.negation],
  ];
  for (const form of formsOf(words.notAdverbs)) tags.set(form, 0);
  for (const [list, tag] of lists)
    for (const form of formsOf(list)) tags.set(form, (tags.get(form) ?? 0) | tag);
  return tags;
}

function cuesOf(words: SpeechWords): Map<string, CueEntry[]> {
  const cues = new Map<string, CueEntry[]>();
  const plain = (list: string | undefined) => new Set(formsOf(list?.replaceAll('*', '')));
  const bare = plain(words.bare);
  const always = plain(words.plain);
  const carriers = plain(words.carriers);
  const directives = plain(words.directives);
  const telling = plain(words.telling);
  const hearsay = plain(words.hearsay);
  const put = (list: string | undefined, more: Partial<CueEntry> & Pick<CueEntry, 'kind'>) => {
    for (const marked of (list ?? '').split(/\s+/)) {
      const doubtful = marked.endsWith('*');
      for (const form of printedForms(doubtful ? marked.slice(0, -1) : marked)) {
        if (form === '') continue;
        const [first = '', ...rest] = form.split(/[_…]/);
        const entries = cues.get(first) ?? [];
        if (entries.some((entry) => entry.rest.join(' ') === rest.join(' '))) continue;
        entries.push({
          rest,
          gap: form.includes('…'),
          cueClass: 'neutral',
          participle: false,
          doubtful,
          carrier: carriers.has(form),
          directive: directives.has(form),
          hearsay: hearsay.has(form),
          telling: telling.has(form),
          bare: words.bareClause === 'comma' || bare.has(form),
          plain: always.has(form),
          pronoun: null,
          ...more,
        });
        cues.set(first, entries);
      }
    }
  };
  put(words.soCalled, { kind: 'so-called' });
  for (const [cueClass, list] of Object.entries(words.cues) as [CueClass, string][])
    put(list, { kind: 'say', cueClass });
  for (const [cueClass, list] of Object.entries(words.participles ?? {}) as [CueClass, string][])
    put(list, { kind: 'say', cueClass, participle: true });
  put(words.naming, { kind: 'name' });
  put(words.namingParticiples, { kind: 'name', participle: true });
  put(words.carriers, { kind: 'say' });
  put(words.phrases, { kind: 'phrase' });
  put(words.phrasesAfter, { kind: 'phrase-after' });
  for (const [pronoun, list] of Object.entries(words.ownPhrases ?? {}) as [Pronoun, string][])
    put(list, { kind: 'own-phrase', pronoun });
  for (const entries of cues.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return cues;
}
