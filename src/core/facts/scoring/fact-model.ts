// Made by `npm run make:fact-model` from 17 events read by hand (1100 pairs of sentences that report the
// same fact): log odds by what is looked at. What the models reach on events they were not made from,
// `npm run eval -- compare --only facts` says.
import type { FeatureName } from './pair-features.ts';
import type { PresenceFeature } from './presence.ts';

/** That two sentences report the same fact. */
export const FACT_MODEL = {
  bias: -5.8359,
  weights: {
    overlap: 1.6385,
    overlapSquared: -2.1472,
    overlapOfShorter: 2.0551,
    related: 8.2919,
    letters: 10.4352,
    pairs: 2.26,
    heaviest: 2.3695,
    lightest: 0.3096,
    articleRarity: -6.0251,
    entities: -0.3675,
    otherNames: -1.6859,
    otherNumbers: 2.5645,
    numbersEqual: 1.6612,
    numbersRounded: 1.9291,
    numbersDifferent: -0.5823,
    overlapWithNumber: 2.3248,
    bothCount: 0.5821,
    dayEqual: 1.6315,
    dayOther: -0.2919,
    speakerSame: -0.6424,
    speakerOther: -0.3108,
    bothSpeak: -0.157,
    quoted: 1.093,
    negation: -0.3117,
    shorterMass: 0.0181,
    massRatio: -0.2711,
    leads: 0.4637,
    leadOverlap: 4.4623,
    apart: -0.9516,
    headline: 0.6559,
    bothHeadlines: 1.7336,
    rankLow: 1.0938,
    rankHigh: -0.2925,
    neighbours: 3.2983,
  },
} as const satisfies { bias: number; weights: Readonly<Record<FeatureName, number>> };

/** That an article says what a sentence of another one does. */
export const PRESENCE_MODEL = {
  bias: 7.4131,
  weights: {
    match: 0.5861,
    novelty: -6.4533,
    neighbour: 0.3329,
    around: 0.1386,
    clauses: 0.2521,
    size: -0.5382,
  },
} as const satisfies { bias: number; weights: Readonly<Record<PresenceFeature, number>> };
