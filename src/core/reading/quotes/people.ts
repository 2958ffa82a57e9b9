import type { Span } from '../../article/article.ts';
import type { Gazetteer } from '../names/compile-gazetteer.ts';
import type { Mention, Speaker } from '../reading.ts';
import type { ReadingText } from '../reading-text.ts';
import type { Pronoun } from './speech-lexicon.ts';
import { MAX_PRONOUN_SENTENCES } from './thresholds.ts';
import { tokenAt } from './token-places.ts';

/** Case endings are up to two letters of longer nouns. */
const STEM = 5;
/** How many organisations a noun looks back over. */
const MAX_ORGANISATIONS = 30;

/** Somebody a pronoun can stand for. */
export interface Voice {
  readonly speaker: Speaker;
  readonly sex: 'f' | 'm' | null;
  /** `name` is one of unknown kind, `unknown` a noun that word lists don't hold. */
  readonly nature: 'person' | 'people' | 'thing' | 'name' | 'unknown';
}

const ADDRESS: Readonly<Record<string, 'f' | 'm'>> = {
  mr: 'm',
  sir: 'm',
  lord: 'm',
  mrs: 'f',
  ms: 'f',
  miss: 'f',
  lady: 'f',
};

/** What an article tells about the people it names: where each is named best, and their sex. */
export class People {
  private readonly best = new Map<string, Mention>();
  private readonly sexes = new Map<string, 'f' | 'm'>();
  private readonly organisations: Mention[] = [];
  private readonly source: ReadingText;
  private readonly gazetteer: Gazetteer;

  constructor(source: ReadingText, mentions: readonly Mention[], gazetteer: Gazetteer) {
    this.source = source;
    this.gazetteer = gazetteer;
    for (const mention of mentions) {
      if (mention.kind === 'organisation') this.organisations.push(mention);
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

  private sexOfName({ start, end }: Mention): 'f' | 'm' | null {
    const { tokens } = this.source;
    const at = tokenAt(tokens, start);
    const title = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1];
    const address = title && ADDRESS[title.lower];
    if (address) return address;
    const first = tokens[at];
    // A family name alone tells nothing, even where it is a given name as well.
    if (!first || first.end >= end) return null;
    return this.gazetteer.given.get(first.lower) || null;
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

export function fits({ sex, nature, speaker }: Voice, pronoun: Pronoun): boolean {
  switch (pronoun) {
    case 'm':
    case 'f':
      return (nature === 'person' || nature === 'name') && (sex === null || sex === pronoun);
    case 'n':
      return nature === 'thing' || nature === 'unknown' || nature === 'name';
    case 'p':
      // An official without a name is often "they".
      return nature !== 'person' || speaker.entity === null;
    default:
      return false;
  }
}

/** Who was named or spoke last, the latest at the end. */
export class Recent {
  private readonly entries: { voice: Voice; sentence: number }[] = [];

  hasPerson = false;

  add(voice: Voice, sentence: number): void {
    this.hasPerson ||= voice.nature === 'person';
    this.entries.push({ voice, sentence });
  }

  last(sentence: number, reach = MAX_PRONOUN_SENTENCES): Voice | null {
    const entry = this.entries.at(-1);
    return entry && sentence - entry.sentence <= reach ? entry.voice : null;
  }

  /** The latest that a pronoun can stand for; names that may be no person's only where there is nobody else. */
  find(pronoun: Pronoun, sentence: number): Voice | null {
    let doubtful: Voice | null = null;
    for (let i = this.entries.length - 1; i >= 0; i--) {
      const { voice, sentence: at } = this.entries[i]!;
      if (sentence - at > MAX_PRONOUN_SENTENCES) break;
      if (!fits(voice, pronoun)) continue;
      if (voice.nature !== 'name' || voice.sex !== null) return voice;
      doubtful ??= voice;
    }
    return doubtful;
  }

  /** The latest person whose sex is known to be the pronoun's. */
  findSure(pronoun: Pronoun, sentence: number, reach: number): Voice | null {
    for (let i = this.entries.length - 1; i >= 0; i--) {
      const { voice, sentence: at } = this.entries[i]!;
      if (sentence - at > reach) return null;
      if (voice.sex === pronoun) return voice;
    }
    return null;
  }

  person(sentence: number, reach: number): Voice | null {
    for (let i = this.entries.length - 1; i >= 0; i--) {
      const { voice, sentence: at } = this.entries[i]!;
      if (sentence - at > reach) return null;
      if (voice.nature === 'person') return voice;
    }
    return null;
  }
}
