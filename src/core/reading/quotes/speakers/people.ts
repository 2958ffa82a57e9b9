import type { Span } from '../../../article/article.ts';
import type { Gazetteer } from '../../names/compile-gazetteer.ts';
import { nameListsOf } from '../../names/text/name-lists.ts';
import type { Mention } from '../../reading.ts';
import type { ReadingText } from '../../reading-text.ts';
import type { SpeechLexicon } from '../words/speech-lexicon.ts';
import { tokenAt } from '../words/token-places.ts';
import { isOblique } from './oblique.ts';
import type { Voice } from './voice.ts';

/** Case endings are up to two letters of longer nouns. */
const STEM = 5;

/** Tokens of an apposition between commas. */
const MAX_APPOSITION = 10;
/** How many organisations a noun looks back over. */
const MAX_ORGANISATIONS = 30;

/** What an article tells about the people it names: where each is named best, and their sex. */
export class People {
  private readonly best = new Map<string, Mention>();
  private readonly sexes = new Map<string, 'f' | 'm'>();
  private readonly organisations: Mention[] = [];
  /** Noun of an apposition → what it was said of: "band" → Pink Floyd. */
  private readonly appositions = new Map<string, Mention>();
  private readonly lexicon: SpeechLexicon;
  private readonly source: ReadingText;
  private readonly gazetteer: Gazetteer;

  constructor(
    source: ReadingText,
    mentions: readonly Mention[],
    gazetteer: Gazetteer,
    lexicon: SpeechLexicon,
  ) {
    this.lexicon = lexicon;
    this.source = source;
    this.gazetteer = gazetteer;
    for (const mention of mentions) {
      if (mention.kind === 'organisation') this.organisations.push(mention);
      if (mention.kind === 'organisation' || mention.kind === 'unknown') this.readApposition(mention);
      const { entity } = mention;
      if (entity === null) continue;
      const known = this.best.get(entity);
      if (!known || mention.end - mention.start > known.end - known.start) this.best.set(entity, mention);
      if (mention.kind === 'place' || mention.kind === 'organisation' || this.sexes.has(entity)) continue;
      const sex = this.gazetteer.byId.get(entity)?.sex ?? this.sexOfName(mention);
      if (sex) this.sexes.set(entity, sex);
    }
  }

  /** The last organisation before `at` whose name has the noun: "the ministry" after "Defense Ministry". */
  organisationCalled(noun: string, at: number): Mention | null {
    let last = -1;
    let high = this.organisations.length;
    for (let low = 0; low < high; ) {
      const middle = (low + high) >> 1;
      if (this.organisations[middle]!.end <= at) {
        last = middle;
        low = middle + 1;
      } else high = middle;
    }
    const stem = noun.length > STEM ? noun.slice(0, Math.max(STEM, noun.length - 2)) : noun;
    for (let i = last; i >= 0 && i > last - MAX_ORGANISATIONS; i--) {
      const { start, end } = this.organisations[i]!;
      const words = this.source.text
        .slice(start, end)
        .toLowerCase()
        .split(/[\s-]+/);
      if (words.length > 1 && words.some((word) => word.startsWith(stem))) return this.organisations[i]!;
    }
    return null;
  }

  /** "Pink Floyd, the rock band, …": the last word before the second comma. */
  private readApposition(mention: Mention): void {
    const { tokens } = this.source;
    const comma = tokenAt(tokens, mention.end);
    if (tokens[comma]?.text !== ',') return;
    for (let i = comma + 1; i < comma + MAX_APPOSITION && tokens[i]; i++) {
      if (tokens[i]!.text === '-') continue;
      if (tokens[i]!.kind !== 'mark') continue;
      const noun = tokens[i - 1]!;
      if (tokens[i]!.text === ',' && i > comma + 2 && !noun.capital)
        this.appositions.set(noun.lower, mention);
      return;
    }
  }

  /** Of what organisation a noun was said in an apposition before. */
  appositionCalled(noun: string, at: number): Mention | null {
    const mention = this.appositions.get(noun);
    return mention && mention.end <= at ? mention : null;
  }

  private sexOfName({ start, end }: Mention): 'f' | 'm' | null {
    const { tokens } = this.source;
    const at = tokenAt(tokens, start);
    const title = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1];
    const address = title && this.lexicon.address.get(title.lower);
    if (address) return address;
    const first = tokens[at];
    // A family name alone tells nothing, even where it is a given name as well.
    if (!first || first.end >= end) return null;
    return this.gazetteer.given.get(first.lower) || null;
  }

  /** Whether a name is surely printed in another case than the nominative. */
  isOblique(mention: Mention): boolean {
    return isOblique(mention, this.source, this.gazetteer);
  }

  /** Whether a word ends as verbs do. */
  isVerb(lower: string): boolean {
    const { languages, lang } = this.source;
    return lang !== null && nameListsOf(languages, lang).verbEndings.some((ending) => lower.endsWith(ending));
  }

  /** The fullest mention of the same, for words that stand for it. */
  bestMention(entity: string): Mention | null {
    return this.best.get(entity) ?? null;
  }

  voiceOf(mention: Mention): Voice {
    const { entity, kind, start, end } = mention;
    return {
      speaker: { start, end, entity, kind },
      sex: (entity !== null && this.sexes.get(entity)) || null,
      nature: kind === 'person' ? 'person' : kind === 'unknown' ? 'name' : 'thing',
    };
  }

  /** The same voice where it is named best. */
  named(voice: Voice): Voice {
    const { entity } = voice.speaker;
    const best = entity === null ? null : this.bestMention(entity);
    return best ? { ...voice, speaker: { ...voice.speaker, start: best.start, end: best.end } } : voice;
  }

  voiceOfEntity(entity: string, phrase: Span): Voice {
    const best = this.bestMention(entity);
    if (best) return this.voiceOf(best);
    const known = this.gazetteer.byId.get(entity);
    const kind = known && known.kind !== 'event' ? known.kind : 'unknown';
    return {
      speaker: { start: phrase.start, end: phrase.end, entity, kind },
      sex: known?.sex ?? null,
      nature: kind === 'person' ? 'person' : 'thing',
    };
  }
}
