import type { Span } from '../../../article/article.ts';
import type { RoleReader } from '../../roles/role-reader.ts';
import type { Phrase } from '../subjects/noun-phrases.ts';
import type { AttributedCue } from '../units/passage.ts';
import { has, hasTag, type Unit } from '../units/unit.ts';
import type { SpeechLexicon } from '../words/speech-lexicon.ts';
import { Word } from '../words/word.ts';
import { anonymous } from './anonymous.ts';
import type { People } from './people.ts';
import type { Voice } from './voice.ts';

/** Units between a noun and the name that belongs to it, where no list knows the noun. */
const MAX_UNLISTED = 3;

/** Speakers by their office or as those of a place: "the president", «глава МИД Украины», «жители Мариуполя». */
export class Offices {
  private readonly people: People;
  private readonly lexicon: SpeechLexicon;
  private readonly roles: RoleReader;

  constructor(people: People, lexicon: SpeechLexicon, roles: RoleReader) {
    this.people = people;
    this.lexicon = lexicon;
    this.roles = roles;
  }

  /**
   * Whom a phrase means that has a name in it: the name, unless that is a genitive and so only whose office it is.
   * @param subject whether the phrase is the subject of a verb, and so in the nominative
   */
  ofNamed(units: readonly Unit[], phrase: Phrase, source: Span, subject: boolean): Voice {
    const named = this.people.voiceOf(units[phrase.head]!.mention!);
    if (!this.isOwner(units, phrase, source, subject)) return named;
    const entity = this.roles.resolve(source);
    if (entity !== null && entity !== named.speaker.entity) return this.people.voiceOfEntity(entity, source);
    return anonymous(units, phrase, source, this.lexicon);
  }

  /** Who has the office that a phrase names, or null. */
  ofRole(source: Span): Voice | null {
    const entity = this.roles.resolve(source);
    return entity === null ? null : this.people.voiceOfEntity(entity, source);
  }

  /** Whether a phrase can stand for who was named: "the minister" for no general. */
  mayBe(source: Span, { speaker: { entity } }: Voice): boolean {
    return entity === null || this.roles.mayBe(source, entity);
  }

  /** Whether a phrase's name is the genitive to a noun before it, as «Украины» in «президент Украины». */
  private isOwner(units: readonly Unit[], phrase: Phrase, source: Span, subject: boolean): boolean {
    const { from, head } = phrase;
    const { nameEndsPhrase, genitives } = this.lexicon.words;
    if (from >= head || !(nameEndsPhrase || genitives !== undefined)) return false;
    const mention = units[head]!.mention!;
    const before = { from, to: head, head: -1 };
    const people = hasTag(units, before, Word.person | Word.source);
    // "The report of the ministry" is the ministry's own word, «агентство Рейтер» a name.
    if (!people && hasTag(units, before, Word.document | Word.work)) return false;
    const actor = mention.kind === 'organisation' || mention.kind === 'place';
    const noun = actor ? this.roles.nounOver(source, mention) : null;
    if (actor && (people || noun === 'person')) return true;
    if (!nameEndsPhrase) return noun === 'group' && has(units[head - 1], Word.genitive);
    if (!subject || !this.people.isOblique(mention)) return false;
    return noun === 'group' || people || (head - from <= MAX_UNLISTED && this.areNouns(units, from, head));
  }

  /** Whether words can all be nouns and adjectives. */
  private areNouns(units: readonly Unit[], from: number, to: number): boolean {
    for (let k = from; k < to; k++) {
      const { kind, cues, lower } = units[k]!;
      if (kind !== 'word' || cues.length > 0 || this.people.isVerb(lower)) return false;
      if (has(units[k], Word.adverb | Word.conjunction | Word.preposition | Word.object)) return false;
    }
    return true;
  }
}

/** Whether the subject of a verb is in the nominative: not that of "by" and "according to", nor who is quoted. */
export const isNominative = ({ entry, passive }: AttributedCue) =>
  (entry.kind === 'say' || entry.kind === 'name') && !passive && !entry.carrier;
