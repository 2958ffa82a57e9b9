// Made by `npm run make:fact-model` from 5 events read by hand (809 pairs of sentences that report the
// same fact): log odds by what is looked at. What the models reach on events they were not made from,
// `npm run eval -- compare --only facts` says.
import type { FeatureName } from './pair-features.ts';

/** That two sentences report the same fact. */
export const FACT_MODEL = {
  bias: -7.1169,
  weights: {
    overlap: 0.9054,
    overlapSquared: -6.5897,
    overlapOfShorter: 0.9323,
    related: 8.9050,
    letters: 14.3147,
    pairs: 5.1234,
    heaviest: 2.8744,
    lightest: 0.6803,
    articleRarity: -5.5387,
    entities: -0.1906,
    otherNames: -2.3440,
    otherNumbers: 1.6403,
    numbersEqual: 0.8386,
    numbersRounded: 2.5677,
    numbersDifferent: -0.5351,
    overlapWithNumber: 6.4606,
    bothCount: 0.5770,
    dayEqual: 1.6378,
    dayOther: -0.3102,
    speakerSame: -0.0516,
    speakerOther: -0.2725,
    bothSpeak: 0.0695,
    quoted: 1.3890,
    negation: -0.3231,
    shorterMass: 0.2853,
    massRatio: -0.2477,
    leads: 0.4799,
    leadOverlap: 7.3234,
    apart: -0.6996,
    headline: 0.7960,
    bothHeadlines: 2.0269,
    rankLow: 0.9819,
    rankHigh: -0.4520,
    neighbours: 3.8743,
  },
} as const satisfies { bias: number; weights: Readonly<Record<FeatureName, number>> };

/** That an article says what a sentence of another one does. */
export const PRESENCE_MODEL = {
  bias: 2.4436,
  weights: {
    odds: 0.7997,
    novelty: -2.7011,
  },
} as const;
