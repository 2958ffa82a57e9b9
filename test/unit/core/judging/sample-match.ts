import type { JudgedPassage, WrongMatch } from '../../../../src/core/judging/wrong-match.ts';

function passage(words: string): JudgedPassage {
  return { words, outlet: 'Norvik Herald', title: 'Aground', url: null, published: '2031-03-14', lang: 'en' };
}

/** A judgement of two passages with these words. */
export function wrongMatch(one: string, other: string, fields: Partial<WrongMatch> = {}): WrongMatch {
  return {
    judged: '2031-03-20',
    shown: 'fact',
    passages: [passage(one), passage(other)],
    strength: 'possible',
    score: 0.41,
    heldBackBy: ['number'],
    reasons: [{ kind: 'name', text: 'Norvik', weight: 0.5 }],
    ...fields,
  };
}
