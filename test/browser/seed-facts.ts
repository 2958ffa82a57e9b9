import { expect } from 'vitest';
import type { PopupDifference, PopupFact } from './popup-facts.ts';

const ALL_FIVE = [
  'Global Happenings',
  'Krone',
  'Taylor Daily Press',
  'The Limited Times',
  'The Second Angle',
];
const COPIES = ['Global Happenings', 'The Second Angle'];
/** Of committing Belarusian troops, which only the two say. */
const UNPOPULAR = /deeply unpopular/;

const HERE = 'Reported here and elsewhere';
const POSSIBLY_HERE = 'Possibly reported here and elsewhere';
const ELSEWHERE = 'Reported elsewhere, not found here';

/** What the popup must show on each of the five sample pages, whichever of them it is opened on. */
export function expectSeedFacts(facts: readonly PopupFact[], outlet: string): void {
  const visit = find(facts, /\b2019\b/, ALL_FIVE, (fact) => fact.outlets);
  expect([HERE, POSSIBLY_HERE], 'the first visit since 2019').toContain(visit.section);
  expect(visit.section, 'as sure as its marks').toBe(sectionOf(visit, outlet));

  // Both print the same agency's words, which is one origin however many print them.
  const sure = (fact: PopupFact) => fact.outlets.filter((name) => !fact.possible.includes(name));
  const copied = COPIES.includes(outlet)
    ? [find(facts, UNPOPULAR, COPIES, sure)]
    : facts.filter((fact) => UNPOPULAR.test(fact.text) && sure(fact).every((name) => COPIES.includes(name)));
  for (const fact of copied) {
    expect(fact.section, 'how unpopular it would be').toBe(sectionOf(fact, outlet));
    expect(fact.counts).toMatch(/· 1 origin$/);
  }
}

/** How the five word the same otherwise, whichever of them is open. */
export function expectSeedDifferences(differences: readonly PopupDifference[]): void {
  const quoted = differences.filter(({ heading }) => heading === 'Quoted otherwise');
  expect(quoted.length, 'quotes worded otherwise').toBeGreaterThan(0);
  for (const { outlets, marked } of quoted) {
    expect(new Set(outlets).size).toBeGreaterThan(1);
    expect(marked.length).toBeGreaterThan(1);
  }
  const words = differences.find(({ heading }) => /^Words for .*Lukashenko$/.test(heading));
  expect(words?.marked, 'words for Lukashenko').toEqual(
    expect.arrayContaining(['authoritarian leader', 'a pariah in the West']),
  );
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
