import type { Context } from '../../src/core/context/context.ts';
import { type MadeArticle, type MadeFact, madeContext } from './made-context.ts';

/** An invented event of any size: so many outlets that say so many things, worded a little differently each time. */

const NAMES = [
  'The Harbour Courier',
  'Morning Dispatch',
  'Nordkurier am Sonntag',
  'The Lighthouse',
  'Gazette du Fleuve',
  'Valley Observer',
  'Inland Post',
  'Вечерний вестник',
  'Capital Ledger',
  'The Northern Echo Review',
  'Zeitung für die Seenlandschaft',
  'Daily Meridian',
  'The Plain Speaker',
  'Corriere del Porto',
  'Kurier Polny',
  'The Evening Tide',
  'Prairie Journal',
  'La Voz del Puerto',
  'Uplands Herald',
  'The Weekly Compass',
  'Crossroads Today',
  'Нова хвиля',
  'The Old Town Times',
  'Delta Bulletin',
  'The Ferry Mail',
  'Südwestdeutsche Allgemeine',
  'Quayside News',
  'The Summit Post',
  'Border Monitor',
  'The Long Read',
];
const WHO = [
  'The harbour authority',
  'The mayor of Altstadt',
  'A spokesman for the ministry',
  'The river commission',
  'Two officials familiar with the talks',
  'The fire service',
  'A union of dock workers',
  'The opposition leader',
  'The regional governor',
  'An engineer who inspected the lock',
];
const DID = ['said on Monday that', 'told reporters that', 'announced that', 'confirmed that', 'denied that'];
const WHAT = [
  'the northern lock would stay closed for',
  'repairs at the power station had been put off for',
  'ferries between the two towns would not run for',
  'the talks on water levels had gone on for',
  'the bridge at Weidenau would carry no lorries for',
  'fuel for the pumping stations would last for',
  'schools along the embankment had been shut for',
  'flood defences had held back the river for',
  'grain barges had been waiting upstream for',
  'the drinking water of the old town would be tested for',
];
const WHY = [
  'because of the high water',
  'after the agreement of Friday',
  'on the advice of the insurers',
  'as the embankment was being raised',
  'since nobody had signed the contract',
  'for want of spare parts',
  'until the inquiry had ended',
  'while the divers were at work',
];
/** How an outlet words it: the same, with a word more, or the other way round. */
const WORDED: readonly ((sentence: string) => string)[] = [
  (sentence) => sentence,
  (sentence) => sentence.replace(' that ', ', according to a statement, that '),
  (sentence) => sentence.replace('would ', 'will ').replace('had been', 'have been'),
];

export function madeEvent(outlets: number, facts: number): Context {
  const articles = Array.from({ length: outlets }, (_, i): MadeArticle => {
    const outlet = NAMES[i % NAMES.length]!;
    return {
      outlet: i < NAMES.length ? outlet : `${outlet} ${i}`,
      title: `${WHO[i % WHO.length]} and the closed lock: ${WHAT[(i * 3) % WHAT.length]!.split(' ').slice(0, 4).join(' ')}`,
      published: i % 9 === 7 ? null : `2022-12-${String(17 + (i % 4)).padStart(2, '0')}`,
    };
  });
  const made = Array.from({ length: facts }, (_, f): MadeFact => {
    const days = 2 + ((f * 7) % 40);
    const sentence = `${WHO[f % WHO.length]} ${DID[(f >> 1) % DID.length]} ${WHAT[(f * 3 + (f >> 3)) % WHAT.length]} ${days} days ${WHY[(f * 5) % WHY.length]}.`;
    const said = articles.map((_, i) => {
      // The page has two facts of five; an outlet has more of the first facts than of the last.
      const has = i === 0 ? f % 5 < 2 : (f * 31 + i * 17) % (3 + (f >> 3)) === 0;
      const words = WORDED[(f + i) % WORDED.length]!(sentence);
      if (!has) return null;
      return (f + i) % 6 === 5 ? { possibly: words } : words;
    });
    const nobody = said.every((each) => each === null);
    const says = nobody ? said.map((_, i) => (i === 1 + (f % (outlets - 1)) ? sentence : null)) : said;
    if (f % 9 !== 0 || says[0] === null) return { says };
    const other = says.findIndex((each, i) => i > 0 && typeof each === 'string');
    if (other < 0) return { says };
    const changed = `${days + 3} days`;
    return {
      says: says.map((each, i) => (i === other ? sentence.replace(`${days} days`, changed) : each)),
      differs: {
        kind: 'number',
        marks: says.map((_, i) => (i === 0 ? `${days} days` : i === other ? changed : null)),
      },
    };
  });
  return madeContext(articles, made, { leftOut: 12, undecided: 7 });
}
