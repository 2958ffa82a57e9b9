import { PLAIN_YEARS } from '../thresholds.ts';
import type { Printed, When } from '../when.ts';
import { opensSentence, type Term } from '../words/terms.ts';
import { yearAfter } from './month-date.ts';
import { ordinalEnd, yearNumeral } from './numerals.ts';
import { shiftAfter, shiftBefore } from './shift.ts';
import {
  isMark,
  LONGEST_SYMBOL,
  leading,
  leadsNoun,
  noNounFollows,
  type Source,
  skipJoiners,
} from './source.ts';

/** 2014 · 2014-2021 · 2014-15 · im Jahr 2014 · 2014 року */
export function year(source: Source, at: number, listed: boolean): Printed | null {
  const { words, terms } = source;
  const first = yearNumeral(source, at);
  if (first === null) return null;
  const last = lastYear(source, first.to, first.value);
  const ending = last ? last.to : ordinalEnd(source, first.to);
  const word = words.yearAfter.at(terms, ending);
  const to = word?.to ?? ending;
  const sure = word !== null || ending > (last?.to ?? first.to) || last?.long === true;
  if (!sure && !yearIsMeant(source, at, to, first.value, listed)) return null;
  const printed: Printed = { from: at, to, when: { kind: 'year', year: first.value } };
  return last ? { ...printed, until: { kind: 'year', year: last.value } } : printed;
}

/** The end of a range after a dash, in full or its last two digits. */
function lastYear(source: Source, at: number, first: number) {
  const { terms } = source;
  if (!isMark(terms, at, '-–—/')) return null;
  const full = yearNumeral(source, at + 1);
  if (full) return full.value > first && !isMark(terms, at, '/') ? { ...full, long: true } : null;
  const short = terms[at + 1];
  if (short === undefined || short.spaced || !/^\d\d$/.test(short.text)) return null;
  const value = first - (first % 100) + Number(short.text);
  // "2000/31/EC" is a directive.
  return value > first && !isMark(terms, at + 2, '/') ? { value, to: at + 2, long: false } : null;
}

function yearIsMeant(source: Source, at: number, to: number, value: number, listed: boolean): boolean {
  const { words, terms } = source;
  const next = terms[to];
  const plain = value >= PLAIN_YEARS.first && value <= PLAIN_YEARS.last;
  const free = noNounFollows(source, to);
  if (leading(source, words.yearBefore, at) !== null) return true;
  if (isMark(terms, at - 1, '(') && (next === undefined || isMark(terms, to, '),;–-'))) return true;
  if (next?.lower === "'s" && plain) return true;
  // Where every noun has a capital, "von 2000 Soldaten" is as likely as a name.
  if (leading(source, words.yearAt, at) !== null)
    return free || (plain && (words.language.capitals !== 'nouns' || isUneven(value, next)));
  if (!plain) return false;
  if (listed) return free || words.to.before(terms, at) !== null;
  if (words.at.before(terms, at) || leading(source, words.parts, at) !== null) return free;
  if (next?.kind === 'word' && leadsNoun(source, at)) return true;
  return words.language.bareYears === true && free && bareYear(source, at);
}

/** „Seit 2012 bringen …“: no count would be so exact before what may be an adjective or a verb. */
const isUneven = (value: number, next: Term | undefined) =>
  value % 100 !== 0 && next?.kind === 'word' && !next.capital && next.lower.length > LONGEST_SYMBOL;

function bareYear({ words, terms }: Source, at: number): boolean {
  // „1934 wurde …“
  if (opensSentence(terms, at)) return words.tense.at(terms, at + 1) !== null;
  const stop = isMark(terms, at - 1, '.') ? at - 1 : at;
  const last = terms[at - 1];
  const before = words.notYears.before(terms, stop) ?? null;
  return before === null && last !== undefined && (last.kind === 'word' || isMark(terms, at - 1, '(,;:–'));
}

/** the summer of 2021 · last winter · летом прошлого года · Winter 2021/22 */
export function season(source: Source, at: number): Printed | null {
  const { words, terms } = source;
  const found = words.seasons.at(terms, at);
  if (found === null) return null;
  const { capital } = terms[at]!;
  const spelt = words.language.capitals === 'nouns' ? capital : !capital || opensSentence(terms, at);
  const when = (more: Partial<Extract<When, { kind: 'season' }>>): When => ({
    kind: 'season',
    season: found.value,
    year: null,
    shift: null,
    ...more,
  });
  const year = yearAfter(source, found.to);
  if (year.year !== null) {
    const winter = typeof year.year === 'number' ? lastYear(source, year.to, year.year) : null;
    return { from: at, to: winter?.to ?? year.to, when: when({ year: year.year }) };
  }
  if (!spelt) return null;
  const before = shiftBefore(source, at);
  if (before) return { from: before.from, to: found.to, when: when({ shift: before.shift }) };
  const after = shiftAfter(source, found.to);
  if (after) return { from: at, to: after.to, when: when({ shift: after.shift }) };
  const led = [words.at, words.parts].some((list) => leading(source, list, at) !== null);
  const meant = words.seasonsAlone.at(terms, at) !== null || led;
  // "The fall of Kabul", "the spring of a rifle".
  const ofSomething = skipJoiners(source, found.to) > found.to && !isMark(terms, found.to, ',');
  return meant && !ofSomething ? { from: at, to: found.to, when: when({}), ifTensed: true } : null;
}
