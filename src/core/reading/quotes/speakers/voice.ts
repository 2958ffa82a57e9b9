import type { Speaker } from '../../reading.ts';
import type { Pronoun } from '../words/word.ts';

/** Somebody a pronoun can stand for. */
export interface Voice {
  readonly speaker: Speaker;
  readonly sex: 'f' | 'm' | null;
  /** `name` is one of unknown kind, `unknown` a noun that word lists don't hold. */
  readonly nature: 'person' | 'people' | 'thing' | 'name' | 'unknown';
  /** Was said to speak, as people do. */
  readonly spoke?: true;
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
