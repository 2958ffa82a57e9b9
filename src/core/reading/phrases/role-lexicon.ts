import { type LanguageTable, languageWords, madeOnce } from '../../languages/language-table.ts';
import type { RoleWords } from '../../languages/roles.ts';
import type { Token } from '../reading-text.ts';
import { type RoleMatch, roleMatcher, rolePhrases } from './role-phrases.ts';
import { LONGEST_ENDING, SHORTEST_STEM, WORDS_REMEMBERED } from './thresholds.ts';
import { HEAD, Word } from './word-kinds.ts';

/** Lists asked for so seldom that they need no bit. */
type RareList =
  | 'abstract'
  | 'addressees'
  | 'aggressors'
  | 'alsoFinite'
  | 'allied'
  | 'ambiguous'
  | 'anonymous'
  | 'bodies'
  | 'appointed'
  | 'capacities'
  | 'companies'
  | 'conjunctions'
  | 'couples'
  | 'demonstratives'
  | 'kin'
  | 'spouses'
  | 'several'
  | 'countries'
  | 'fighters'
  | 'friends'
  | 'generic'
  | 'heads'
  | 'hollow'
  | 'infinitive'
  | 'introducing'
  | 'neighbours'
  | 'lands'
  | 'locatives'
  | 'nationWords'
  | 'nicknaming'
  | 'leaving'
  | 'offices'
  | 'officials'
  | 'pairs'
  | 'participles'
  | 'particles'
  | 'perfects'
  | 'persons'
  | 'postposed'
  | 'raising'
  | 'reflexives'
  | 'regimes'
  | 'saidOf'
  | 'saying'
  | 'merely'
  | 'selves'
  | 'serving'
  | 'speakers'
  | 'stepping'
  | 'stricken'
  | 'things'
  | 'times'
  | 'towns'
  | 'turned'
  | 'viewing';

export interface RoleLexicon {
  readonly words: RoleWords;
  /** What a word (in lower case) is, as bits of {@link Word}; 0 if it isn't listed. */
  flagsOf(lower: string): number;
  /** The noun that a short form stands for ("gov": "governor"), else the word itself. */
  fullOf(lower: string): string;
  /** Nouns that a text may use for the same person, the word itself among them; none where there are no others. */
  likeNoun(lower: string): ReadonlySet<string> | null;
  /** Id of the alliance that a noun means first; null if it is no such noun. */
  allianceOf(lower: string): string | null;
  /** The listed singular of a plural, else the word itself. */
  singularOf(lower: string): string;
  /** Whether a word that isn't listed ends like a noun for a person. */
  isAgent(lower: string): boolean;
  /** Whether a word (in lower case) is in a list of the language's. */
  has(list: RareList, lower: string): boolean;
  /** Roles of the gazetteer that the phrase around `head` names, by its longest listed wording; the wording's bounds. */
  rolesAt(tokens: readonly Token[], head: number): RoleMatch | null;
}

const compiled = madeOnce((words: RoleWords) => compile(words));

/** The lexicon of a language, made at its first use; null where the language has no such words. */
export function roleLexicon(languages: LanguageTable, lang: string | null): RoleLexicon | null {
  const words = languageWords(languages, lang);
  return words && compiled(words.roles);
}

function compile(words: RoleWords): RoleLexicon {
  const exact = new Map<string, number>();
  const stems = new Map<string, number>();
  const compounds: [ending: string, flags: number][] = [];
  const compoundEndings = (words.compoundEndings ?? '').split(/\s+/).filter(Boolean);
  const put = (list: string | undefined, flags: number) => {
    for (const word of (list ?? '').split(/\s+/)) {
      if (word === '') continue;
      if (word.startsWith('*')) {
        compounds.push([word.slice(1), flags]);
        for (const ending of compoundEndings) compounds.push([word.slice(1) + ending, flags]);
      } else if (word.endsWith('*'))
        stems.set(word.slice(0, -1), (stems.get(word.slice(0, -1)) ?? 0) | flags);
      else exact.set(word, (exact.get(word) ?? 0) | flags);
    }
  };
  const phrases = rolePhrases(words);
  for (const { words: phrase, head } of phrases) put(phrase[head], Word.person);
  put(words.people, Word.person);
  put(words.groups, Word.group);
  put(words.actors, HEAD);
  put(words.ranks, Word.person | Word.rank);
  put(words.plain, Word.plain);
  put(words.epithets, Word.epithet);
  put(words.modifiedEpithets, Word.modifiedEpithet);
  put(words.modifiers, Word.modifier);
  put(words.definite, Word.definite);
  put(words.indefinite, Word.indefinite);
  put(words.possessives, Word.possessive);
  put(words.partitives, Word.partitive);
  put(words.complements, Word.complement);
  put(words.namedComplements, Word.namedComplement);
  put(words.looseComplements, Word.looseComplement);
  put(words.and, Word.and);
  put(words.adverbs, Word.adverb);
  put(words.between, Word.between);
  put(words.copulas, Word.copula);
  put(words.auxiliaries, Word.auxiliary);
  put(words.negations, Word.negation);
  put(words.naming, Word.naming);
  put(words.as, Word.as);
  put(words.subjects, Word.subject);
  put(words.objects, Word.object);
  put(words.relatives, Word.relative);
  put(words.counterparts, Word.counterpart | Word.person);
  put(words.stops, Word.stop);
  put(words.former, Word.former);
  put(words.lesser, Word.lesser);
  put(words.address, Word.address);
  put(words.plurals, Word.plural);
  const pluralCases = (words.pluralCases ?? '').split(/\s+/).filter(Boolean);
  const endings = Object.entries(words.pluralEndings ?? {});

  const lookUp = (lower: string): number => {
    let flags = exact.get(lower) ?? 0;
    const shortest = Math.max(SHORTEST_STEM, lower.length - LONGEST_ENDING);
    for (let length = lower.length; length >= shortest; length -= 1) {
      const stem = stems.get(lower.slice(0, length));
      if (stem !== undefined) {
        flags |= stem;
        break;
      }
    }
    if (flags & HEAD && pluralCases.some((ending) => lower.endsWith(ending))) flags |= Word.plural;
    if (flags === 0)
      for (const [ending, found] of compounds) {
        if (lower.endsWith(ending) && lower.length > ending.length) return found;
      }
    if (flags !== 0) return flags;
    for (const [plural, singular] of endings) {
      if (!lower.endsWith(plural)) continue;
      const found = exact.get(lower.slice(0, -plural.length) + singular) ?? 0;
      if (found & HEAD) return (found & (HEAD | Word.plain | Word.counterpart)) | Word.plural;
    }
    return 0;
  };

  const memory = new Map<string, number>();
  const flagsOf = (lower: string): number => {
    const known = memory.get(lower);
    if (known !== undefined) return known;
    const flags = lookUp(lower);
    if (memory.size < WORDS_REMEMBERED) memory.set(lower, flags);
    return flags;
  };
  const rare = new Map<RareList, ReadonlySet<string>>();
  const has = (list: RareList, lower: string) => {
    const known = rare.get(list) ?? new Set((words[list] ?? '').split(/\s+/));
    rare.set(list, known);
    return known.has(lower);
  };
  const agents = (words.agentEndings ?? '').split(/\s+/).filter(Boolean);
  const isAgent = (lower: string) =>
    agents.some((ending) => lower.length - ending.length > 3 && lower.endsWith(ending));
  const full = new Map(
    (words.shortForms ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .map((pair) => pair.split('=') as [string, string]),
  );
  const fullOf = (lower: string) => full.get(lower) ?? lower;
  const likes = new Map<string, Set<string>>();
  for (const group of (words.sameNouns ?? '').split('|')) {
    const nouns = group.split(/\s+/).filter(Boolean);
    for (const noun of nouns) likes.set(noun, new Set([...(likes.get(noun) ?? []), ...nouns]));
  }
  const alliances = new Map(
    (words.alliances ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .map((pair) => pair.split('=') as [string, string]),
  );
  const allianceOf = (lower: string) => alliances.get(lower) ?? null;
  const likeNoun = (lower: string) => likes.get(lower) ?? null;
  const singularOf = (lower: string) => {
    for (const [plural, singular] of endings) {
      const base = lower.slice(0, -plural.length) + singular;
      if (lower.endsWith(plural) && (exact.get(base) ?? 0) & HEAD) return base;
    }
    return lower;
  };
  return {
    words,
    flagsOf,
    fullOf,
    likeNoun,
    allianceOf,
    singularOf,
    isAgent,
    has,
    rolesAt: roleMatcher(phrases),
  };
}
