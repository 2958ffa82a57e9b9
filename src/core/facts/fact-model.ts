// Made by `npm run make:fact-model` from 5 events read by hand (809 pairs of sentences that report the
// same fact): log odds by what is looked at. What the models reach on events they were not made from,
// `npm run eval -- compare --only facts` says.
import type { FeatureName } from './pair-features.ts';

/** That two sentences report the same fact. */
export const FACT_MODEL = {
  bias: -6.724,
  weights: {
    overlap: 1.4602,
    overlapSquared: -2.7084,
    overlapOfShorter: 1.0329,
    related: 7.6002,
    letters: 12.1719,
    pairs: 4.5074,
    heaviest: 2.6987,
    lightest: 0.6485,
    articleRarity: -4.3612,
    entities: -0.3053,
    otherNames: -2.6971,
    otherNumbers: 1.6757,
    numbersEqual: 0.995,
    numbersRounded: 1.6388,
    numbersDifferent: -0.5227,
    overlapWithNumber: 5.0285,
    bothCount: 0.5937,
    dayEqual: 1.5857,
    dayOther: -0.23,
    speakerSame: -0.141,
    speakerOther: -0.2803,
    bothSpeak: -0.06,
    quoted: 1.4887,
    negation: -0.343,
    shorterMass: 0.3183,
    massRatio: -0.2013,
    leads: 0.3629,
    leadOverlap: 7.2996,
    apart: -0.6761,
    headline: 0.7117,
    bothHeadlines: 1.8874,
    rankLow: 0.9349,
    rankHigh: -0.5523,
    neighbours: 3.6485,
  },
} as const satisfies { bias: number; weights: Readonly<Record<FeatureName, number>> };

/** That an article says what a sentence of another one does. */
export const PRESENCE_MODEL = {
  bias: 2.3682,
  weights: {
    odds: 0.8159,
    novelty: -2.4945,
  },
} as const;
