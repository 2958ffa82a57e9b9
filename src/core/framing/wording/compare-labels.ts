import { words } from '../../article/words.ts';
import type { Label } from '../../reading/reading.ts';
import { eventKey, labelKey } from '../label-words.ts';
import { namesWar } from '../told-labels.ts';
import type { ClaimView } from './claim-view.ts';
import type { WordingDifference } from './difference.ts';
import type { FramingLexicon } from './framing-lexicon.ts';
import { WORDING } from './thresholds.ts';

/** Another label in the outlet's own voice for one actor, or another name for one war. */
export function compareLabels(a: ClaimView, b: ClaimView): WordingDifference[] {
  const [left, right] = [byTarget(a), byTarget(b)];
  const found: WordingDifference[] = [];
  for (const [target, of] of left) {
    const others = right.get(target);
    if (!others) continue;
    if (of.some((x) => others.some((y) => saysSame(x, y, a.framing)))) continue;
    if (of[0]!.label.form === 'event' && (uses(a, others) || uses(b, of))) continue;
    found.push({
      kind: 'label',
      relation: of[0]!.label.form === 'event' ? 'event' : 'actor',
      target,
      a: of.map(({ label }) => label),
      b: others.map(({ label }) => label),
    });
  }
  return found;
}

/** Whether a claim uses the other's name for the event as well, or the word for something else. */
const uses = (view: ClaimView, others: readonly Put[]) =>
  view.words.some(({ term }) => others.some(({ parts }) => parts.includes(term)));

interface Put {
  readonly label: Label;
  readonly parts: readonly string[];
}

function byTarget(view: ClaimView): Map<string, Put[]> {
  const found = new Map<string, Put[]>();
  for (const label of view.labels) {
    if (label.voice !== 'own' || !isWhole(view, label)) continue;
    const key =
      label.form === 'event'
        ? eventKey(view.claim.read, label, view.lexicon)
        : labelKey(view.claim.read, label, view.lexicon);
    const parts = key === null ? [] : sameParts(view, label, key);
    if (parts.length > 0) found.set(label.target, [...(found.get(label.target) ?? []), { label, parts }]);
  }
  return found;
}

/**
 * A son is one beside any other label, "another official" is somebody else. Only names for the war are a choice; an
 * "attack" is one of many, and another one in the next sentence.
 */
function isWhole({ framing, text }: ClaimView, { form, start, end }: Label): boolean {
  const printed = words(text, start, end).map(({ norm }) => norm);
  if (form === 'event') return framing !== null && namesWar(framing, printed);
  return (
    !printed.some((norm) => framing?.kin.has(norm) || framing?.pairs.has(norm)) &&
    !framing?.further.has(printed[0] ?? '') &&
    !(framing?.partitives.has(printed[0] ?? '') && framing.of.has(printed[1] ?? ''))
  );
}

/** The parts of a label's normal form, titles that are one word for another replaced by the first of them. */
function sameParts({ framing, text }: ClaimView, label: Label, key: string): string[] {
  // Whose or where somebody is, is no label of his: names go, and nouns for places.
  const parts = new Set(key.split(' ').filter((part) => !part.startsWith('@')));
  for (const part of [...parts]) if (framing?.places.has(part)) parts.delete(part);
  if (!framing) return [...parts];
  const printed = words(text, label.start, label.end);
  for (const { norm, term } of printed)
    if (
      framing.former.has(norm) ||
      framing.prepositions.has(norm) ||
      (framing.ranks.has(norm) && parts.size > 1)
    )
      parts.delete(term);
  for (let from = 0; from < printed.length; from += 1)
    for (let to = Math.min(printed.length, from + LONGEST_TITLE); to > from; to -= 1) {
      const title = printed.slice(from, to);
      const same = framing.sameTitles.get(title.map(({ norm }) => norm).join(' '));
      if (same === undefined) continue;
      for (const { term } of title) parts.delete(term);
      for (const { term } of words(same)) parts.add(term);
      from = to - 1;
      break;
    }
  return [...parts];
}

const LONGEST_TITLE = 4;

/**
 * Whether two labels say as much: one has no word of its own, but for a charged one ("authoritarian leader" beside
 * "leader"), or they have most words in common.
 */
function saysSame(a: Put, b: Put, framing: FramingLexicon | null): boolean {
  const [x, y] = [a.parts, b.parts];
  if (a.label.form === 'event') return x.some((part) => y.includes(part));
  const own = [x.filter((part) => !isIn(part, y)), y.filter((part) => !isIn(part, x))];
  if (own.some((parts) => parts.some((part) => framing?.charged.has(part) === true))) return false;
  if (own.some((parts) => parts.length === 0)) return true;
  return x.length - own[0]!.length > WORDING.sameLabel * Math.max(x.length, y.length);
}

const isIn = (part: string, all: readonly string[]) => all.some((each) => isSame(part, each));

/** Inflections that stems leave apart. */
const isSame = (a: string, b: string) =>
  a === b || (Math.min(a.length, b.length) >= SHORTEST_PREFIX && (a.startsWith(b) || b.startsWith(a)));

const SHORTEST_PREFIX = 4;
