import { expect } from 'vitest';
import type { PopupFact } from './popup-facts.ts';

const ALL_FIVE = [
  'Global Happenings',
  'Krone',
  'Taylor Daily Press',
  'The Limited Times',
  'The Second Angle',
];
const TROOPS = ['Global Happenings', 'The Second Angle'];

const HERE = 'Reported here and elsewhere';
const ELSEWHERE = 'Reported elsewhere, not found here';

/** What the popup must show on each of the five sample pages, whichever of them it is opened on. */
export function expectSeedFacts(facts: readonly PopupFact[], outlet: string): void {
  const visit = find(facts, /\b2019\b/, ALL_FIVE, (fact) => fact.outlets);
  expect(visit.section, 'the first visit since 2019').toBe(HERE);

  // Others speak of an offensive without the number: a possible match, which counts for no origin.
  const troops = find(facts, /\b200,000\b/, TROOPS, (fact) =>
    fact.outlets.filter((name) => !fact.possible.includes(name)),
  );
  if (TROOPS.includes(outlet)) expect(troops.section, "Zaluzhny's 200,000 troops").toBe(HERE);
  else if (!troops.possible.includes(outlet)) expect(troops.section).toBe(ELSEWHERE);
  // Both print the same agency's words.
  expect(troops.counts).toMatch(/· 1 origin$/);
}

function find(
  facts: readonly PopupFact[],
  words: RegExp,
  outlets: readonly string[],
  carriers: (fact: PopupFact) => readonly string[],
): PopupFact {
  const candidates = facts.filter((fact) => words.test(fact.text));
  const found = candidates.find((fact) => carriers(fact).toSorted().join() === outlets.join());
  const seen = candidates.map((fact) => `${fact.section}: ${fact.outlets.join(', ')} (${fact.counts})`);
  expect(
    found,
    `a fact with ${words}, carried by ${outlets.join(', ')}; seen: ${seen.join(' | ')}`,
  ).toBeDefined();
  return found!;
}
