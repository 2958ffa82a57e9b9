import { functionWords } from '../../../article/language.ts';
import { type LanguageTable, madeOnce } from '../../../languages/language-table.ts';
import { type NameForms, nameFormsOf } from '../../../languages/name-forms.ts';
import { type CaseEndings, compileCaseEndings, nominativesOf } from '../spelling/case-endings.ts';

/** A language's word lists about names, ready for look-up. */
export interface NameLists {
  readonly forms: NameForms;
  readonly cases: CaseEndings;
  readonly titles: ReadonlySet<string>;
  readonly titleEndings: readonly string[];
  /** Form of address → the sex it tells. */
  readonly addressed: ReadonlyMap<string, 'f' | 'm'>;
  readonly titleParts: ReadonlySet<string>;
  readonly titleSurnames: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  readonly tails: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly papers: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly placeHeads: ReadonlySet<string>;
  readonly placeTails: ReadonlySet<string>;
  readonly eventTails: ReadonlySet<string>;
  readonly eventHeads: ReadonlySet<string>;
  /** First word → phrases that are no names. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly emptyTails: ReadonlySet<string>;
  readonly peoples: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  /** Function words. */
  readonly closed: ReadonlySet<string>;
  /** Openers and function words. */
  readonly common: ReadonlySet<string>;
  readonly placeCues: ReadonlySet<string>;
  readonly personCues: ReadonlySet<string>;
  readonly kin: ReadonlySet<string>;
  readonly sourceCues: ReadonlySet<string>;
  /** Verbs of saying in the past. */
  readonly sayings: ReadonlySet<string>;
  readonly productNouns: ReadonlySet<string>;
  readonly quotedHeads: ReadonlySet<string>;
  /** Words that a possessive stands at inside a name, and words after a name and a hyphen. */
  readonly possessors: ReadonlySet<string>;
  readonly namedCompounds: ReadonlySet<string>;
  readonly elisions: ReadonlySet<string>;
  readonly placeEndings: readonly string[];
  readonly nounEndings: readonly string[];
  readonly adjectiveEndings: readonly string[];
  readonly doubtful: ReadonlySet<string>;
  readonly lowerNouns: ReadonlySet<string>;
  readonly verbEndings: readonly string[];
  readonly patronymics: readonly string[];
  readonly peopleEndings: readonly string[];
  readonly openerEndings: readonly string[];
  /** Openers alone. */
  readonly openers: ReadonlySet<string>;
  /** Short form of a given name → the whole one. */
  readonly shortGiven: ReadonlyMap<string, string>;
  /** `placeTails` and `tails`. */
  readonly generic: ReadonlySet<string>;
  /** The same and `heads` and `placeHeads`. */
  readonly ownGeneric: ReadonlySet<string>;
  readonly and: string;
}

const compiled = madeOnce((forms: NameForms) => compile(forms));

export function nameListsOf(languages: LanguageTable, lang: string | null): NameLists {
  return compiled(nameFormsOf(languages, lang));
}

function compile(forms: NameForms): NameLists {
  const closed = functionWords(forms.lang);
  return {
    forms,
    cases: compileCaseEndings(forms.cases),
    titles: setOf(`${forms.titles} ${forms.sirs ?? ''} ${forms.madams ?? ''}`),
    addressed: new Map([
      ...listOf(forms.sirs).map((word) => [word, 'm'] as const),
      ...listOf(forms.madams).map((word) => [word, 'f'] as const),
    ]),
    titleEndings: listOf(forms.titleEndings),
    titleParts: setOf(forms.titleParts),
    titleSurnames: setOf(forms.titleSurnames),
    particles: setOf(forms.particles),
    heads: setOf(forms.heads),
    tails: setOf(forms.tails),
    units: setOf(forms.units),
    papers: setOf(forms.papers),
    links: setOf(forms.links),
    placeHeads: setOf(forms.placeHeads),
    placeTails: setOf(forms.placeTails),
    eventTails: setOf(forms.eventTails),
    eventHeads: setOf(forms.eventHeads),
    phrases: phrasesOf(forms.phrases),
    emptyTails: setOf(forms.emptyTails),
    peoples: setOf(forms.peoples),
    notNames: setOf(forms.notNames),
    closed,
    common: new Set([...listOf(forms.openers), ...closed]),
    placeCues: setOf(forms.placeCues),
    personCues: setOf(`${forms.sayings ?? ''} ${forms.personCues}`),
    kin: setOf(forms.kin),
    sourceCues: setOf(forms.sourceCues),
    sayings: setOf(forms.sayings),
    productNouns: setOf(forms.productNouns),
    quotedHeads: setOf(forms.quotedHeads),
    possessors: setOf(forms.possessors),
    namedCompounds: setOf(forms.namedCompounds),
    elisions: setOf(forms.elisions),
    placeEndings: listOf(forms.placeEndings),
    nounEndings: listOf(forms.nounEndings),
    adjectiveEndings: listOf(forms.adjectiveEndings),
    doubtful: setOf(forms.doubtful),
    lowerNouns: setOf(forms.lowerNouns),
    verbEndings: listOf(forms.verbEndings),
    patronymics: listOf(forms.patronymics),
    peopleEndings: listOf(forms.peopleEndings),
    openerEndings: listOf(forms.openerEndings),
    openers: setOf(forms.openers),
    shortGiven: new Map(listOf(forms.shortGiven).map((pair) => pair.split('>') as [string, string])),
    generic: new Set([...listOf(forms.tails), ...listOf(forms.placeTails)]),
    ownGeneric: setOf(
      `${forms.tails ?? ''} ${forms.placeTails ?? ''} ${forms.heads} ${forms.placeHeads ?? ''}`,
    ),
    and: forms.and,
  };
}

const listOf = (words = '') =>
  words
    .replaceAll('’', "'")
    .split(/\s+/)
    .filter((word) => word !== '');
function phrasesOf(phrases = ''): Map<string, string[][]> {
  const found = new Map<string, string[][]>();
  for (const phrase of phrases.split('|').map((each) => each.trim().split(/\s+/)))
    if (phrase[0]) found.set(phrase[0], [...(found.get(phrase[0]) ?? []), phrase]);
  return found;
}

const setOf = (words?: string): ReadonlySet<string> => new Set(listOf(words));

/** Whether a word, whatever its case, is one of a list's. */
export function isOneOf(list: ReadonlySet<string>, lower: string, { cases }: NameLists): boolean {
  return list.has(lower) || (cases.longest > 0 && nominativesOf(lower, cases).some((form) => list.has(form)));
}

/** A people, a day or another word that is no name, also where a list holds the singular ("Stingers"). */
export function isNoName(lower: string, { notNames, peoples }: NameLists): boolean {
  if (notNames.has(lower) || peoples.has(lower)) return true;
  if (!lower.endsWith('s') || lower.length < 5) return false;
  const singular = lower.slice(0, -1);
  return notNames.has(singular) || peoples.has(singular);
}

export function isTitle(lower: string, lists: NameLists): boolean {
  if (isOneOf(lists.titles, lower, lists)) return true;
  return lists.titleEndings.some((ending) => lower.length > ending.length + 1 && lower.endsWith(ending));
}
