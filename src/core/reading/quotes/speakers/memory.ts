import type { AttributedCue } from '../units/passage.ts';
import type { Block } from '../units/passages.ts';
import { has } from '../units/unit.ts';
import { Word } from '../words/word.ts';
import { firstPerson, mainSubject } from './main-subject.ts';
import type { People } from './people.ts';
import { Recent } from './recent.ts';
import type { Voice } from './voice.ts';

/** Whom an article has named and who has spoken, sentence by sentence. */
export class Memory {
  /** The people and things that sentences are about, and who spoke. */
  readonly recent = new Recent();
  /** Who spoke. */
  readonly spoken = new Recent();
  /** All people named, also by the way ("Nikulina's cousin"). */
  readonly named = new Recent();
  private readonly text: string;
  private readonly people: People;

  constructor(text: string, people: People) {
    this.text = text;
    this.people = people;
  }

  /** Takes in a block and who speaks at its verbs. */
  add(
    { units, lastSentence }: Block,
    found: ReadonlyMap<AttributedCue, { readonly voice: Voice | null }>,
  ): void {
    for (const unit of units)
      if (has(unit, Word.someone)) this.named.add(this.people.voiceOf(unit.mention!), lastSentence);
    // A list of names, as under a picture, is about nobody.
    const told = units.some(
      ({ kind, capital, tags }) => kind === 'word' && !capital && !(tags & Word.conjunction),
    );
    const subject = told ? mainSubject(units, units.length) : null;
    const person = told ? firstPerson(units) : null;
    if (person && person !== units[subject?.head ?? -1])
      this.recent.add(this.people.voiceOf(person.mention!), lastSentence);
    if (subject && subject.head >= 0)
      this.recent.add(this.people.voiceOf(units[subject.head]!.mention!), lastSentence);
    for (const [cue, { voice }] of found) {
      if (!voice || (cue.passive && cue.subject.side === 'before')) continue;
      const { start, end } = voice.speaker;
      const full = /\s/.test(this.text.slice(start, end));
      this.recent.add(full ? { ...voice, spoke: true } : voice, lastSentence);
      this.spoken.add(voice, lastSentence);
    }
  }
}
