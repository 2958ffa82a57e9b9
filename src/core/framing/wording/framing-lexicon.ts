import { stem } from '../../article/stem.ts';
import type { FramingWords } from '../../languages/framing.ts';
import { type LanguageTable, languageWords, madeOnce } from '../../languages/language-table.ts';

/** A language's words for framing, ready for look-up. */
export interface FramingLexicon {
  /** Form → name of its group. */
  readonly fates: ReadonlyMap<string, string>;
  readonly things: ReadonlyMap<string, string>;
  /** Words before a number → how they bound it. */
  readonly bounds: ReadonlyMap<string, 'more' | 'less' | 'about'>;
  readonly further: ReadonlySet<string>;
  readonly more: ReadonlySet<string>;
  readonly earlier: ReadonlySet<string>;
  readonly since: ReadonlySet<string>;
  readonly including: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly adverbEndings: readonly string[];
  readonly rates: ReadonlySet<string>;
  readonly tolls: ReadonlySet<string>;
  readonly averages: ReadonlySet<string>;
  readonly ages: ReadonlySet<string>;
  readonly softeners: ReadonlySet<string>;
  readonly reporting: ReadonlySet<string>;
  readonly anonymous: ReadonlySet<string>;
  readonly hedgingNouns: ReadonlySet<string>;
  readonly official: ReadonlySet<string>;
  /** Word or words → the word that stands for all of its kind. */
  readonly kin: ReadonlySet<string>;
  readonly several: ReadonlySet<string>;
  readonly assaults: ReadonlySet<string>;
  readonly against: ReadonlySet<string>;
  isPlural(norm: string): boolean;
  readonly partitives: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  readonly former: ReadonlySet<string>;
  readonly sameTitles: ReadonlyMap<string, string>;
  /** By stem. */
  readonly charged: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly notEvents: ReadonlySet<string>;
  /** Short forms of ranks. */
  readonly ranks: ReadonlySet<string>;
  readonly eventNames: ReadonlySet<string>;
  readonly passives: ReadonlySet<string>;
  /** Irregular participle → the form of the past it shares its verb with. */
  readonly participles: ReadonlyMap<string, string>;
  /** Irregular forms of the past, of these verbs and of others. */
  readonly pasts: ReadonlySet<string>;
  readonly participleEnding: string;
  readonly by: ReadonlySet<string>;
  readonly notAgents: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly nationEndings: readonly string[];
  /** Every form that may say that somebody says something ("said", "according", "claims"). */
  readonly saying: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  /** "who", "which", "where". */
  readonly relatives: ReadonlySet<string>;
  /** Nouns for people, and for what is written and speaks for them. */
  readonly people: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** "to" before a verb. */
  readonly infinitive: ReadonlySet<string>;
  /** Words of the names of outlets. */
  readonly media: ReadonlySet<string>;
  readonly utterances: ReadonlySet<string>;
  /** Of the first person: an outlet's own voice has none. */
  readonly speakers: ReadonlySet<string>;
  readonly definites: ReadonlySet<string>;
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
    bounds: new Map(
      (['more', 'less', 'about'] as const).flatMap((bound) =>
        list(words.numerals[bound]).map((each) => [each.replaceAll('_', ' '), bound] as const),
      ),
    ),
    further: set(framing.further),
    more: set(framing.more),
    earlier: set(framing.earlier),
    since: set(framing.since),
    including: set(framing.including),
    of: set(framing.of),
    whole: set(framing.whole),
    conjunctions: set(speech.conjunctions),
    adverbEndings: list(speech.adverbEndings ?? ''),
    rates: set(framing.rates),
    tolls: set(framing.tolls),
    averages: set(framing.averages),
    ages: set(framing.ages),
    softeners: set(framing.softeners),
    reporting: set(framing.reporting),
    anonymous: set(framing.anonymous),
    hedgingNouns: set(framing.hedgingNouns),
    official: set(framing.official),
    kin: set(framing.kin),
    several: set(framing.several),
    assaults: set(framing.assaults),
    against: set(framing.against),
    isPlural: pluralTest(framing),
    pairs: set(words.roles.pairs ?? ''),
    partitives: set(words.roles.partitives ?? ''),
    former: set(framing.former),
    sameTitles: sames(framing.sameTitles),
    charged: stems(framing.charged),
    places: stems(framing.places),
    ranks: set(words.roles.ranks),
    notEvents: set(framing.notEvents),
    eventNames: set(framing.eventNames),
    passives: set(framing.passives),
    participles: new Map(
      list(framing.participles).map((each) => {
        const [participle = '', past = participle] = each.split('=');
        return [participle, past];
      }),
    ),
    pasts: new Set(
      list(`${framing.participles} ${speech.pasts ?? ''}`).map((each) => each.slice(each.indexOf('=') + 1)),
    ),
    participleEnding: framing.participleEnding,
    by: set(framing.by),
    notAgents: set(framing.notAgents),
    negations: set(framing.negations),
    nationEndings: list(framing.nationEndings),
    saying: new Set(
      [...Object.values(speech.cues), ...Object.values(speech.participles ?? {}), speech.naming]
        .flatMap(list)
        .map((each) => each.replace('*', ''))
        .filter((each) => !/[…_]/.test(each))
        .concat(list(framing.hearsay)),
    ),
    auxiliaries: set(speech.auxiliaries),
    adverbs: set(speech.adverbs),
    pronouns: set(Object.values(speech.pronouns).join(' ')),
    infinitive: set(speech.infinitive ?? ''),
    media: set(framing.media),
    relatives: set(words.clauses.relatives),
    people: set(`${speech.people} ${speech.sources}`),
    utterances: set(speech.utterances),
    speakers: set(framing.speakers),
    definites: set(speech.definites),
    determiners: set(`${speech.determiners} ${speech.quantifiers}`),
    prepositions: set(speech.prepositions),
  };
});

function pluralTest({ pluralEnding, singularEndings, plurals }: FramingWords): (norm: string) => boolean {
  const [nouns, singular] = [set(plurals), list(singularEndings)];
  return (norm) =>
    nouns.has(norm) || (norm.endsWith(pluralEnding) && !singular.some((ending) => norm.endsWith(ending)));
}

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);
const stems = (words: string): ReadonlySet<string> => new Set(list(words).map(stem));
const set = (words: string): ReadonlySet<string> => new Set(list(words));

function groups(of: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(of).flatMap(([name, forms]) => list(forms).map((form) => [form, name] as const)),
  );
}

function sames(pairs: string): ReadonlyMap<string, string> {
  return new Map(
    list(pairs).flatMap((each) => {
      const forms = each.split('=').map((form) => form.replaceAll('_', ' '));
      return forms.map((form) => [form, forms[0]!] as const);
    }),
  );
}
