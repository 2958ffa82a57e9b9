// Made by `npm run make:fact-model` from 5 events read by hand (809 pairs of sentences that report the
// same fact): log odds by what is looked at. What the models reach on events they were not made from,
// `npm run eval -- compare --only facts` says.
import type { FeatureName } from './pair-features.ts';
import type { PresenceFeature } from './presence.ts';

/** That two sentences report the same fact. */
export const FACT_MODEL = {
  bias: -6.807,
  weights: {
    overlap: 1.551,
    overlapSquared: -2.6414,
    overlapOfShorter: 1.2176,
    related: 7.5715,
    letters: 12.2273,
    pairs: 5.0231,
    heaviest: 2.5433,
    lightest: 0.6878,
    articleRarity: -4.6663,
    entities: -0.3474,
    otherNames: -2.2756,
    otherNumbers: 1.9738,
    numbersEqual: 0.9593,
    numbersRounded: 1.5603,
    numbersDifferent: -0.5838,
    overlapWithNumber: 4.9969,
    bothCount: 0.6192,
    dayEqual: 1.5663,
    dayOther: -0.2227,
    speakerSame: -0.1929,
    speakerOther: -0.4828,
    bothSpeak: -0.0234,
    quoted: 1.5363,
    negation: -0.3531,
    shorterMass: 0.333,
    massRatio: -0.197,
    leads: 0.4302,
    leadOverlap: 6.0748,
    apart: -0.761,
    headline: 0.7303,
    bothHeadlines: 1.9215,
    rankLow: 0.9382,
    rankHigh: -0.4958,
    neighbours: 3.6441,
  },
} as const satisfies { bias: number; weights: Readonly<Record<FeatureName, number>> };

/** That an article says what a sentence of another one does. */
export const PRESENCE_MODEL = {
  bias: 7.8854,
  weights: {
    match: 0.625,
    novelty: -7.2076,
    neighbour: 0.5017,
    around: 0.118,
    clauses: 0.2993,
    size: -0.4288,
  },
} as const satisfies { bias: number; weights: Readonly<Record<PresenceFeature, number>> };
