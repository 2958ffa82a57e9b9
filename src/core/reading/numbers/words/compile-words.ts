import type { Numerals } from '../../../languages/numerals.ts';
import { listed, PhraseMap } from './phrase-map.ts';
import { MEASURE_SYMBOLS } from './symbols.ts';

export interface SmallNumber {
  readonly value: number;
  /** Values under it may follow: 10 after "twenty", 1 after "three". */
  readonly room: number;
}

/** `join` is what stands between parts ("und" in „fünfundzwanzig“). */
export type Part = (SmallNumber & { readonly scale: boolean }) | 'join';

export interface Scale {
  readonly value: number;
  /** It is a number without another before it ("mille"). */
  readonly alone: boolean;
  /** Without another before it, it is a word of magnitude ("thousands"). */
  readonly vague: boolean;
  /** It multiplies what is before it; a word that is only vague ("Hunderte") doesn't. */
  readonly multiplies: boolean;
  readonly collective: boolean;
}

export interface Unit {
  readonly unit: string;
  readonly kind: 'percent' | 'money' | 'measure';
  /** Money after a scale: "1,000 pounds" are a weight, "two million pounds" are not. */
  readonly scaled: string | null;
  /** A symbol that counts after digits only: "ha" is a word in Spanish. */
  readonly symbol: boolean;
}

export function smallNumbers(data: Numerals): Map<string, SmallNumber> {
  const found = new Map<string, SmallNumber>();
  const add = (list: string | undefined, valueAt: (i: number) => number) => {
    for (const [i, forms] of listed(list).entries()) {
      const value = valueAt(i);
      for (const form of forms.split('|')) found.set(form, { value, room: roomAfter(value, data) });
    }
  };
  add(data.ones, (i) => i + 1);
  add(data.tens, (i) => (i + 2) * 10);
  add(data.hundreds, (i) => (i + 1) * 100);
  for (const [word, value] of pairsOf(data.others)) found.set(word, { value, room: roomAfter(value, data) });
  return found;
}

function roomAfter(value: number, { vigesimal }: Numerals): number {
  // "dix-sept"
  if (vigesimal && value === 10) return 10;
  if (!Number.isInteger(value) || value < 20) return 1;
  if (value >= 100) return value % 100 === 0 ? 100 : 1;
  if (value % 10 !== 0) return 1;
  return vigesimal && (value === 60 || value === 80) ? 20 : 10;
}

export function parts(data: Numerals, small: ReadonlyMap<string, SmallNumber>): Map<string, Part> {
  const found = new Map<string, Part>();
  for (const [word, number] of small) found.set(word, { ...number, scale: false });
  for (const [word, value] of pairsOf(data.parts))
    if (value === 0) found.set(word, 'join');
    else found.set(word, { value, room: roomAfter(value, data), scale: value >= 100 && value % 100 === 0 });
  return found;
}

export function scales(data: Numerals): PhraseMap<Scale> {
  const alone = new Set(listed(data.aloneScales));
  const forms = new Map<string, Scale>();
  const add = (lists: Readonly<Record<number, string>> | undefined, kind: Partial<Scale>) => {
    for (const [key, list] of Object.entries(lists ?? {}))
      for (const form of listed(list)) {
        const known = forms.get(form) ?? inflected(form, forms);
        const value = known?.value ?? Number(key);
        const none = { alone: false, vague: false, multiplies: false, collective: false };
        forms.set(form, { ...none, ...known, ...kind, value, alone: alone.has(form) });
      }
  };
  add(data.scales, { multiplies: true });
  for (const [value, list] of Object.entries(data.shortScales)) {
    // One letter multiplies only where it is run on to digits or follows money: "5 m" are metres.
    const longer = listed(list).filter((form) => form.length > 1);
    add({ [value]: longer.join(' ') }, { multiplies: true });
  }
  add(data.collectives, { multiplies: true, collective: true });
  add(data.vague, { vague: true });
  // „тысяча“, of which only the beginning („тысяч*“) was listed.
  for (const form of alone) {
    const known = forms.has(form) ? undefined : inflected(form, forms);
    if (known) forms.set(form, { ...known, alone: true });
  }
  const map = new PhraseMap<Scale>();
  for (const [form, scale] of forms) map.add(form, scale);
  return map;
}

/** The scale that a listed beginning (`тысяч*`) makes of a form that is listed as a magnitude as well. */
function inflected(form: string, forms: ReadonlyMap<string, Scale>): Scale | undefined {
  for (let length = form.length; length > 2; length -= 1) {
    const found = forms.get(`${form.slice(0, length)}*`);
    if (found) return found;
  }
  return undefined;
}

export function units(data: Numerals): PhraseMap<Unit> {
  const map = new PhraseMap<Unit>();
  const add = (list: string | undefined, unit: string, kind: Unit['kind'], more: Partial<Unit> = {}) =>
    map.add(list, { unit, kind, scaled: null, symbol: false, ...more });
  add('% ٪', 'percent', 'percent');
  add(data.percent, 'percent', 'percent');
  for (const [unit, list] of Object.entries(data.currencies)) add(list, unit, 'money');
  const scaled = new Map(
    Object.entries(data.scaledCurrencies ?? {}).flatMap(([code, list]) =>
      listed(list).map((word) => [word, code] as const),
    ),
  );
  // The language's own words before the symbols: of two readings of one word the first counts.
  for (const [unit, list] of Object.entries(data.measures))
    for (const form of listed(list)) add(form, unit, 'measure', { scaled: scaled.get(form) ?? null });
  for (const [unit, list] of Object.entries(MEASURE_SYMBOLS)) add(list, unit, 'measure', { symbol: true });
  return map;
}

export function byWord(lists: Readonly<Record<number, string>>): Map<string, number> {
  return new Map(
    Object.entries(lists).flatMap(([value, list]) =>
      listed(list).map((word) => [word, Number(value)] as const),
    ),
  );
}

export function pairsOf(list: string | undefined): [word: string, value: number][] {
  return listed(list).map((pair) => {
    const [word = '', value] = pair.split('=');
    return [word, Number(value)];
  });
}
