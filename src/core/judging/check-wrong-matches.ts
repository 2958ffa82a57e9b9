import type { MatchReason, Strength } from '../context/context.ts';
import type { Doubt } from '../facts/scoring/doubts.ts';
import { JUDGING } from './limits.ts';
import { isPassage } from './passage-key.ts';
import { type JudgedPassage, keyOf, type WrongMatch, type WrongMatches } from './wrong-match.ts';

const STRENGTHS: readonly Strength[] = ['strong', 'possible'];
const REASONS: readonly MatchReason['kind'][] = ['word', 'name', 'number', 'date', 'letters', 'nearby'];

/**
 * Wrong matches out of anything: a store that another version wrote, a backup that anybody may have written. What is none
 * is left out, and so is what goes beyond the limits. Null where a newer version wrote it, whose words are not to be lost.
 */
export function checkWrongMatches(stored: unknown): WrongMatches | null {
  if (!isRecord(stored)) return { version: 1, list: [] };
  if (typeof stored.version === 'number' && stored.version > 1) return null;
  const known = new Map<string, WrongMatch>();
  for (const item of list(stored.list)) {
    if (known.size === JUDGING.most) break;
    const match = checkWrongMatch(item);
    if (match === null) continue;
    const key = keyOf(match);
    if (!known.has(key)) known.set(key, match);
  }
  return { version: 1, list: [...known.values()] };
}

function checkWrongMatch(item: unknown): WrongMatch | null {
  if (!isRecord(item)) return null;
  const [first, second] = list(item.passages).map(checkPassage);
  const { judged, shown } = item;
  if (!first || !second || typeof judged !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(judged)) return null;
  return {
    judged,
    shown: text(shown, JUDGING.fieldLetters),
    passages: [first, second],
    strength: STRENGTHS.find((known) => known === item.strength) ?? null,
    score: checkScore(item.score),
    heldBackBy: list(item.heldBackBy)
      .filter((each): each is Doubt => typeof each === 'string' && each.length <= JUDGING.fieldLetters)
      .slice(0, JUDGING.reasons),
    reasons: list(item.reasons).slice(0, JUDGING.reasons).flatMap(checkReason),
  };
}

/** A passage without a word in it is none: it would be known again everywhere. */
function checkPassage(item: unknown): JudgedPassage | null {
  if (!isRecord(item)) return null;
  const words = text(item.words, JUDGING.passageLetters);
  if (!isPassage(words)) return null;
  const some = (value: unknown, most: number) => (typeof value === 'string' ? text(value, most) : null);
  return {
    words,
    outlet: text(item.outlet, JUDGING.fieldLetters),
    title: text(item.title, JUDGING.fieldLetters),
    url: some(item.url, JUDGING.addressLetters),
    published: some(item.published, JUDGING.fieldLetters),
    lang: some(item.lang, JUDGING.fieldLetters),
  };
}

const checkScore = (score: unknown): number | null =>
  typeof score === 'number' && score >= 0 && score <= 1 ? score : null;

function checkReason(item: unknown): MatchReason[] {
  if (!isRecord(item) || typeof item.weight !== 'number' || !Number.isFinite(item.weight)) return [];
  const kind = REASONS.find((known) => known === item.kind);
  const said = text(item.text, JUDGING.fieldLetters);
  return kind === undefined || said === '' ? [] : [{ kind, text: said, weight: item.weight }];
}

const text = (value: unknown, most: number): string =>
  typeof value === 'string' ? value.slice(0, most) : '';

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
