import { type LanguageTable, languageWords, madeOnce } from './language-table.ts';

/**
 * The words by which it is told whether two articles word one fact differently. Lists are lower case between spaces; the
 * names of groups are the same in all languages, so that counts are compared across them.
 */
export interface FramingWords {
  /** What befell those who are counted, or what was done to them: group → forms ("dead" → "killed died deaths"). */
  readonly fates: Readonly<Record<string, string>>;
  /** Nouns that count the same: group → forms ("soldiers" → "soldiers troops servicemen"). */
  readonly things: Readonly<Record<string, string>>;
  /** "another", "further": not the number of all. */
  readonly further: string;
  /** "including": what follows counts a part. */
  readonly including: string;
  /** Between a number and "of": "three of the pilots" are a part as well. */
  readonly of: string;
  /** "old", "aged": the number is an age. */
  readonly ages: string;
  /** Words that hold back or speak of what is to come, though no list of hedges has them: "would", "fears", "if". */
  readonly softeners: string;
  /** Nouns for institutions and those who speak for them. */
  readonly official: string;
  /** Titles and names for one thing: words joined by `=`, phrases by `_` ("premier=prime_minister"). */
  readonly sameTitles: string;
  /** Names of the war that are a choice of words; those of single acts ("attack") are not. */
  readonly eventNames: string;
  /** Forms of "be" in a passive that is finite. */
  readonly passives: string;
  /** Participles that don't end in `participleEnding`, with their other past where that differs: "struck", "taken=took". */
  readonly participles: string;
  readonly participleEnding: string;
  /** Who acts although his verb is in the passive: "by". */
  readonly by: string;
  /** After "by" hardly anybody: "by a majority", "by 2030". */
  readonly notAgents: string;
  /** "not", "never", "no". */
  readonly negations: string;
  /** Endings of adjectives of nations, by which one that begins a sentence is told. */
  readonly nationEndings: string;
}

export interface FramingLexicon {
  /** Form → name of its group. */
  readonly fates: ReadonlyMap<string, string>;
  readonly things: ReadonlyMap<string, string>;
  readonly further: ReadonlySet<string>;
  readonly including: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly ages: ReadonlySet<string>;
  readonly softeners: ReadonlySet<string>;
  readonly official: ReadonlySet<string>;
  /** Word or words → the word that stands for all of its kind. */
  readonly sameTitles: ReadonlyMap<string, string>;
  readonly eventNames: ReadonlySet<string>;
  readonly passives: ReadonlySet<string>;
  /** Irregular participle → the form of the past it shares its verb with. */
  readonly participles: ReadonlyMap<string, string>;
  readonly participleEnding: string;
  readonly by: ReadonlySet<string>;
  readonly notAgents: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly nationEndings: readonly string[];
  /** Every form that says that somebody says something ("said", "according"), but for those that are as often nouns. */
  readonly saying: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
}

/** Null for a language without such words: of its sentences only what needs no words is compared. */
export function framingLexicon(languages: LanguageTable, lang: string | null): FramingLexicon | null {
  const words = languageWords(languages, lang);
  return words?.framing ? compiled(words) : null;
}

const compiled = madeOnce((words: LanguageTable[string]): FramingLexicon => {
  const framing = words.framing!;
  const { speech } = words;
  return {
    fates: groups(framing.fates),
    things: groups(framing.things),
    further: set(framing.further),
    including: set(framing.including),
    of: set(framing.of),
    ages: set(framing.ages),
    softeners: set(framing.softeners),
    official: set(framing.official),
    sameTitles: sames(framing.sameTitles),
    eventNames: set(framing.eventNames),
    passives: set(framing.passives),
    participles: new Map(
      list(framing.participles).map((each) => {
        const [participle = '', past = participle] = each.split('=');
        return [participle, past];
      }),
    ),
    participleEnding: framing.participleEnding,
    by: set(framing.by),
    notAgents: set(framing.notAgents),
    negations: set(framing.negations),
    nationEndings: list(framing.nationEndings),
    saying: new Set(
      [...Object.values(speech.cues), ...Object.values(speech.participles ?? {}), speech.phrases]
        .flatMap(list)
        .filter((each) => !each.endsWith('*') && !each.includes('…'))
        .map((each) => each.split('_')[0]!),
    ),
    auxiliaries: set(speech.auxiliaries),
    adverbs: set(speech.adverbs),
    determiners: set(`${speech.determiners} ${speech.quantifiers}`),
    prepositions: set(speech.prepositions),
  };
});

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);
const set = (words: string): ReadonlySet<string> => new Set(list(words));

function groups(of: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(of).flatMap(([name, forms]) => list(forms).map((form) => [form, name] as const)));
}

function sames(pairs: string): ReadonlyMap<string, string> {
  return new Map(
    list(pairs).flatMap((each) => {
      const [first = '', ...others] = each.split('=').map((form) => form.replaceAll('_', ' '));
      return others.map((form) => [form, first] as const);
    }),
  );
}
