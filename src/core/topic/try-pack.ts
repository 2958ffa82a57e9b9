import { detect } from './detect.ts';
import { ACCEPT_SCORE, HEADLINE_LETTERS, TEXT_CAP } from './thresholds.ts';
import type { Evidence, TopicPack } from './topic-pack.ts';

/** What a pack makes of a text, so that whoever writes the pack can see why. */
export interface PackTrial {
  readonly taken: boolean;
  /** 0 to 1; from `needed` on a page is taken. */
  readonly score: number;
  readonly needed: number;
  readonly evidence: readonly Evidence[];
  /** Ids of subjects that are not named at all: then nothing else counts, and the score is 0. */
  readonly unnamed: readonly string[];
  /** Whether the first line was taken for a headline, which counts most. */
  readonly headline: boolean;
}

/** Letters of a tried text that are looked at; what follows changes nothing, as on a page. */
export const TRIED_LETTERS = TEXT_CAP + HEADLINE_LETTERS;

/** Holds a pasted text against one pack as a page with this headline (the first line) and text would be. */
export function tryPack(pasted: string, pack: TopicPack): PackTrial {
  const read = pasted.slice(0, TRIED_LETTERS).trimStart();
  const end = read.indexOf('\n');
  const first = (end < 0 ? read : read.slice(0, end)).trim();
  const headline = first !== '' && first.length <= HEADLINE_LETTERS;
  const { topic, score, evidence } = detect(
    {
      title: headline ? first : '',
      headline: '',
      description: '',
      text: headline ? (end < 0 ? '' : read.slice(end + 1)) : read,
    },
    [pack],
  );
  const named = new Set(evidence.map(({ subject }) => subject));
  return {
    taken: topic !== null,
    score,
    needed: ACCEPT_SCORE,
    evidence,
    unnamed: pack.subjects.map(({ id }) => id).filter((id) => !named.has(id)),
    headline,
  };
}
