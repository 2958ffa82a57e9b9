import { test } from 'vitest';
import { facetsOf, relateNumbers } from '../../../../src/core/facts/scoring/facets.ts';
import { compareWording } from '../../../../src/core/framing/compare-wording.ts';
import { compareQuantities } from '../../../../src/core/reading/numbers/compare-quantities.ts';
import { lexicon } from '../reading/lexicon.ts';
import { claimOf, told } from './wording-lines.ts';

const P: [string, string][] = [
  [
    '"The result is an absence of checks – and the decision of one man to launch a brutal invasion of Iraq," Bush said.',
    '"The result is an absence of checks — and the decision of one man to launch a brutal invasion of Iraq," Bush said.',
  ],
  [
    '"The result is an absence of checks, and the decision of one man to launch a wholly unjustified and brutal invasion of Iraq. I mean of Ukraine." Bush said.',
    '"The result is an absence of checks, and the decision of one man to launch a wholly unjustified and brutal invassion of Iraq. I mean of Ukraine." Bush said.',
  ],
  [
    '"a brutal invasion of Iraq" was what Bush called it.',
    '"a brutal invassion of Iraq" was what Bush called it.',
  ],
  [
    '"A wholly unjustified – and brutal – invasion of Iraq," Bush said.',
    '“a wholly unjustified—and brutal—invassion of Iraq”, Bush said.',
  ],
  ['Kuleba said "You are our closest partners."', 'Kuleba called them "closest partners".'],
  ['"You are our closest partners," Anna Novak said.', 'Anna Novak called them "closest partners".'],
  [
    'Anna Novak called the allies "our closest partners and friends in this war".',
    'Anna Novak called the allies "closest partners".',
  ],
  ['"You are our closest partners," Anna Novak said.', '"Closest partners," Anna Novak said.'],
  [
    'Anna Novak said: "You are our closest partners."',
    'Anna Novak said the allies were "closest partners" in the war.',
  ],
  ['"We won\'t go," Anna Novak said.', '"We won’t go," Anna Novak said.'],
  [
    '"It is a long-term programme of defence," Anna Novak said.',
    '"It is a long term program of defense!" Anna Novak said.',
  ],
  [
    '"It\'s full–scale war on us all here", Anna Novak said.',
    '"It\'s full-scale war on us all here," Anna Novak said.',
  ],
  ['"It\'s a war on us", Anna Novak said.', '"It is a war on us," Anna Novak said.'],
  [
    '"We need tanks - not words - today," Anna Novak said.',
    '"We need tanks–not words–today," Anna Novak said.',
  ],
  ['More than 11,000 Russian troops have been killed.', 'Some 10,000 Russian troops have been killed.'],
  ['More than 11,000 Russian troops have been killed.', '10,000 Russian troops have been killed.'],
  ['More than 10,000 Russian troops have been killed.', '11,000 Russian troops have been killed.'],
  ['More than 10,000 Russian troops have been killed.', 'More than 11,000 Russian troops have been killed.'],
  ['More than 11,000 Russian troops have been killed.', 'At least 10,000 Russian troops have been killed.'],
  ['Less than 10,000 Russian troops have been killed.', '11,000 Russian troops have been killed.'],
  ['Less than 11,000 Russian troops have been killed.', '10,000 Russian troops have been killed.'],
  ['About 10,000 Russian troops have been killed.', '11,000 Russian troops have been killed.'],
  ['Nearly 10,000 Russian troops have been killed.', 'More than 10,000 Russian troops have been killed.'],
  ['Nearly 10,000 Russian troops have been killed.', 'More than 9,000 Russian troops have been killed.'],
  ['Russia invaded Ukraine on Feb. 24.', 'Russia invaded Ukraine in February 2022.'],
  [
    'Russia launched its invasion of Ukraine on Feb. 24, 2022.',
    'Russia launched its invasion of Ukraine in February 2022.',
  ],
  [
    'Russia launched its invasion of Ukraine on Feb. 24.',
    'Russia launched its invasion of Ukraine in February.',
  ],
  ['Millions have fled Ukraine since Feb. 24.', 'Millions have fled Ukraine since February 2022.'],
  [
    'Millions have fled Ukraine since Feb. 24, when Russia invaded.',
    'Millions have fled Ukraine since February 2022, when Russia invaded.',
  ],
  ['The war has gone on since Feb. 24, 2022.', 'The war has gone on since the end of February 2022.'],
];
test('probe', () => {
  for (const [a, b] of P) {
    const [x, y] = [claimOf(a), claimOf(b)];
    const fmt = (r: any) =>
      JSON.stringify([
        r.numbers.map((n: any) => [n.value, n.high, n.unit, n.bound]),
        r.dates.map((d: any) => [d.date, d.precision]),
        r.quotes.map((q: any) => [q.kind, q.speaker?.entity, q.end - q.start]),
      ]);
    console.log(
      a +
        '\n' +
        b +
        '\n   => ' +
        JSON.stringify(compareWording(x, y, lexicon).map((e) => told(e, x, y))) +
        '\n   ' +
        fmt(x.read.reading) +
        ' ' +
        fmt(y.read.reading) +
        (x.read.reading.numbers[0] && y.read.reading.numbers[0]
          ? ' ' + compareQuantities(x.read.reading.numbers[0], y.read.reading.numbers[0])
          : ''),
    );
  }
});
