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
const POSSIBLY_HERE = 'Possibly reported here and elsewhere';
const ELSEWHERE = 'Reported elsewhere, not found here';

/** What the popup must show on each of the five sample pages, whichever of them it is opened on. */
export function expectSeedFacts(facts: readonly PopupFact[], outlet: string): void {
  const visit = find(facts, /\b2019\b/, ALL_FIVE, (fact) => fact.outlets);
  expect([HERE, POSSIBLY_HERE], 'the first visit since 2019').toContain(visit.section);
  expect(visit.section, 'as sure as its marks').toBe(sectionOf(visit, outlet));

  // Others speak of an offensive without the number: a possible match, which counts for no origin.
  const troops = find(facts, /\b200,000\b/, TROOPS, (fact) =>
    fact.outlets.filter((name) => !fact.possible.includes(name)),
  );
  if (TROOPS.includes(outlet)) expect(troops.section, "Zaluzhny's 200,000 troops").toBe(HERE);
  else expect(troops.section).toBe(sectionOf(troops, outlet));
  // Both print the same agency's words.
  expect(troops.counts).toMatch(/· 1 origin$/);
}

/** Where a fact belongs by its marks: the page and at least one other surely have it, or only possibly, or others do. */
function sectionOf(fact: PopupFact, outlet: string): string {
  if (!fact.outlets.includes(outlet)) return ELSEWHERE;
  const sure = fact.outlets.filter((name) => !fact.possible.includes(name));
  return sure.includes(outlet) && sure.length > 1 ? HERE : POSSIBLY_HERE;
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
