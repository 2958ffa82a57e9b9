import type { Span } from '../../../article/article.ts';
import type { RoleReader } from '../../roles/role-reader.ts';
import { type Phrase, subjectAmong } from '../subjects/noun-phrases.ts';
import { isGoverned } from '../subjects/people-among.ts';
import type { AttributedCue, Passage } from '../units/passage.ts';
import type { Block } from '../units/passages.ts';
import { has, hasTag, isHard, type Unit } from '../units/unit.ts';
import type { SpeechLexicon } from '../words/speech-lexicon.ts';
import { type Pronoun, Word } from '../words/word.ts';
import { anonymous, coreOf } from './anonymous.ts';
import { firstPerson, mainSubject } from './main-subject.ts';
import { Memory } from './memory.ts';
import { isNominative, Offices } from './offices.ts';
import type { People } from './people.ts';
import { fits, type Voice } from './voice.ts';

/** Who speaks, and the words that say so at the quote. */
export interface Attribution {
  readonly voice: Voice | null;
  readonly source: Span | null;
}

/** How many a verb without a subject looks back for who spoke. */
const DROPPED_SENTENCES = 4;

/** Words before a colon that are a speaker's name, known or not ("Pres. Biden: …"). */
const MAX_LABEL = 4;

/** How many sentences back "the minister" may have been named. */
const ROLE_SENTENCES = 2;

/** Resolves the subjects of one article's verbs of saying, block after block, remembering who was named. */
export class Speakers {
  private readonly memory: Memory;
  private readonly text: string;
  private readonly blocks: readonly Block[];
  private at = -1;
  private readonly people: People;
  private readonly lexicon: SpeechLexicon;
  private readonly offices: Offices;

  constructor(
    text: string,
    blocks: readonly Block[],
    people: People,
    lexicon: SpeechLexicon,
    roles: RoleReader,
  ) {
    this.text = text;
    this.blocks = blocks;
    this.people = people;
    this.memory = new Memory(text, people);
    this.lexicon = lexicon;
    this.offices = new Offices(people, lexicon, roles);
  }

  /** Attributions of the verbs of the next block. */
  ofNextBlock(): Map<AttributedCue, Attribution> {
    this.at += 1;
    const block = this.blocks[this.at]!;
    const found = new Map<AttributedCue, Attribution>();
    let last: Attribution | null = null;
    for (const cue of block.cues) {
      const attribution: Attribution =
        cue.subject.phrase !== null
          ? this.ofPhrase(block, cue.subject.phrase, isNominative(cue), last?.voice ?? null)
          : (last ?? this.ofShared(block, cue));
      found.set(cue, attribution);
      const reported = block.reports.some(({ from, to }) => from <= cue.start && cue.start < to);
      // "As Todd pointed out, the agencies … and warned": he is not who warned.
      const opening = block.units[cue.subject.begin - 2];
      const aside =
        has(block.units[cue.subject.begin - 1], Word.as) && (opening === undefined || isHard(opening));
      const speaks = attribution.voice && cue.subject.phrase && !cue.passive;
      if (speaks && (!reported || !last) && !aside) last = attribution;
    }
    this.memory.add(block, found);
    return found;
  }

  /** Who is named before a colon: "Peskov: “…”". */
  ofColon(passage: Passage, colon: number): Attribution | null {
    let from = colon;
    while (from > 0 && !isHard(passage.units[from - 1]) && passage.units[from - 1]!.kind !== 'quote')
      from -= 1;
    const phrase = subjectAmong(passage.units, from, colon, true);
    if (!phrase) return null;
    const named = phrase.head >= 0 || hasTag(passage.units, phrase, Word.person | Word.source);
    if (!named && !(colon - from <= MAX_LABEL && passage.units[colon - 1]!.capital)) return null;
    return this.ofPhrase(passage, phrase);
  }

  /**
   * Who a phrase means: its name, whom its pronoun or role stands for, or else the words themselves.
   * @param subject whether it is a subject, and so in the nominative
   * @param teller who spoke before it
   */
  ofPhrase({ units }: Passage, phrase: Phrase, subject = true, teller: Voice | null = null): Attribution {
    const first = units[phrase.from]!;
    const last = units[phrase.to - 1]!;
    const source = { start: first.start, end: last.end };
    if (phrase.head >= 0) return { voice: this.offices.ofNamed(units, phrase, source, subject), source };
    const pronoun = first.pronoun ?? this.lexicon.quotedPronouns.get(first.lower);
    if (pronoun && phrase.to - phrase.from === 1)
      return { voice: this.ofTeller(teller, pronoun) ?? this.ofPronoun(units, phrase.from, pronoun), source };
    const again = this.namedBefore(units, phrase);
    if (again) return { voice: again, source };
    return { voice: this.offices.ofRole(source) ?? this.ofNoun(units, phrase, source), source };
  }

  /** Whom a phrase means inside of what somebody else says: "mother said" is not who was named last outside. */
  ofQuotedPhrase({ units }: Passage, phrase: Phrase): Attribution {
    const source = { start: units[phrase.from]!.start, end: units[phrase.to - 1]!.end };
    if (phrase.head >= 0) return { voice: this.offices.ofNamed(units, phrase, source, false), source };
    const holder = this.offices.ofRole(source);
    return { voice: holder ?? anonymous(units, phrase, source, this.lexicon), source };
  }

  /** Whether a phrase means somebody known: with an article for it, or a noun alone where there are no articles. */
  private isDefinite(units: readonly Unit[], { from, to }: Phrase): boolean {
    const { definites } = this.lexicon;
    return definites.size > 0 ? definites.has(units[from]!.lower) : to - from === 1;
  }

  /** "The ministry" after "the Russian foreign ministry": a source without a name that spoke before. */
  private namedBefore(units: readonly Unit[], phrase: Phrase): Voice | null {
    const core = coreOf(units, phrase);
    if (!this.isDefinite(units, phrase) || core - phrase.from > 3) return null;
    const head = units[core - 1]!;
    return head.kind === 'word' ? this.memory.spoken.called(head.lower, head.sentence, this.text) : null;
  }

  /** "A voter told us that he considered": who tells speaks of himself, unless the pronoun is another's. */
  private ofTeller(teller: Voice | null, pronoun: Pronoun): Voice | null {
    if (!teller || pronoun === 'x') return null;
    const anybody = teller.speaker.kind === 'anonymous' && teller.nature === 'unknown';
    return fits(teller, pronoun) || anybody ? this.people.named(teller) : null;
  }

  private ofPronoun(units: readonly Unit[], at: number, pronoun: Pronoun): Voice | null {
    if (pronoun === 'x') return null;
    const sentence = units[at]!.sentence;
    // Whom the same sentence has named as its subject.
    const { people } = this;
    for (let k = 0; k < at; k++) {
      const { mention, kind } = units[k]!;
      if (kind !== 'name' || !mention || units[k + 1]?.lower === "'s") continue;
      if (isGoverned(units, 0, k)) continue;
      const voice = people.voiceOf(mention);
      if (
        has(units[k], Word.someone) &&
        (pronoun === 'm' || pronoun === 'f') &&
        (voice.sex ?? pronoun) === pronoun
      )
        return people.named(voice);
    }
    const own = pronoun === 'm' || pronoun === 'f' ? mainSubject(units, at) : null;
    if (own && own.head < 0 && !units[own.from]!.pronoun && hasTag(units, own, Word.person | Word.source))
      return this.ofNoun(units, own, { start: units[own.from]!.start, end: units[own.to - 1]!.end });
    const found =
      this.memory.recent.find(pronoun, sentence) ??
      this.ahead(pronoun) ??
      this.memory.named.findSure(pronoun, sentence, ROLE_SENTENCES);
    return found ? people.named(found) : null;
  }

  /** Where nobody was named yet, the person whom one of the next sentences begins with. */
  private ahead(pronoun: Pronoun): Voice | null {
    if ((pronoun !== 'm' && pronoun !== 'f') || this.memory.recent.hasPerson) return null;
    for (const { units } of this.blocks.slice(this.at + 1, this.at + 1 + ROLE_SENTENCES)) {
      const person = firstPerson(units);
      const voice = person && this.people.voiceOf(person.mention!);
      if (voice && fits(voice, pronoun)) return voice;
    }
    return null;
  }

  /** A source without a name. "The minister" is the person named just before, "the statement" who spoke before. */
  private ofNoun(units: readonly Unit[], phrase: Phrase, source: Span): Voice {
    const core = coreOf(units, phrase);
    const definite = this.isDefinite(units, phrase);
    const head = units[core - 1]!;
    const plain = core === phrase.to && phrase.to - phrase.from <= 3;
    const sentence = head.sentence;
    if (definite && plain && has(head, Word.person)) {
      const person = this.memory.recent.person(sentence, ROLE_SENTENCES);
      if (person && this.offices.mayBe(source, person)) return this.people.named(person);
    }
    if (definite && plain && has(head, Word.utterance)) {
      const last = this.memory.spoken.last(sentence, ROLE_SENTENCES);
      if (last) return this.people.named(last);
    }
    const called =
      definite && plain
        ? (this.people.organisationCalled(head.lower, source.start) ??
          this.people.appositionCalled(head.lower, source.start))
        : null;
    if (called) return this.people.named(this.people.voiceOf(called));
    return anonymous(units, phrase, source, this.lexicon);
  }

  /** The subject of the sentence, for verbs without one of their own. */
  private ofShared(block: Block, cue: AttributedCue): Attribution {
    const { units } = block;
    if (cue.entry.kind === 'own-phrase') {
      const pronoun = cue.entry.pronoun!;
      const source = { start: units[cue.start]!.start, end: units[cue.end - 1]!.end };
      const found = this.memory.recent.find(pronoun, units[cue.start]!.sentence);
      return { voice: found && this.people.named(found), source };
    }
    const later = cue.start === 0 ? block.cues.find(({ subject }) => subject.phrase !== null) : undefined;
    if (later) return this.ofPhrase(block, later.subject.phrase!);
    const { dropsSubject, impersonals } = this.lexicon.words;
    const before = units[cue.start - 1];
    // "Según se informó": nobody is said to say it.
    if (before && impersonals?.split(' ').includes(before.lower)) return { voice: null, source: null };
    const own = mainSubject(units, cue.start);
    const speaks = own && (!dropsSubject || own.head >= 0 || hasTag(units, own, Word.person | Word.source));
    if (speaks) return this.ofPhrase(block, own);
    if (!dropsSubject) return { voice: null, source: null };
    const last = this.memory.spoken.last(block.firstSentence, DROPPED_SENTENCES);
    return { voice: last && this.people.named(last), source: null };
  }
}
