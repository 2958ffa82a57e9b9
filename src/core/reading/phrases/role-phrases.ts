import type { RoleWords } from '../../languages/roles.ts';
import type { Token } from '../reading-text.ts';
import { LONGEST_ENDING } from './thresholds.ts';

export interface RoleMatch {
  readonly roles: readonly string[];
  readonly first: number;
  readonly last: number;
}

export interface RolePhrase {
  readonly roles: readonly string[];
  readonly words: readonly string[];
  /** Place of the noun that the others belong to. */
  readonly head: number;
}

/** Roles of the gazetteer that the same nouns stand for: what it is called differs by country or house. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  leader: ['head'],
  'foreign-minister': ['foreign-secretary'],
  'defence-minister': ['defence-secretary'],
  spokesperson: ['press-secretary'],
};

export function rolePhrases(words: RoleWords): RolePhrase[] {
  const complements = new Set(`${words.complements} ${words.namedComplements ?? ''}`.split(/\s+/));
  return Object.entries(words.roles).flatMap(([role, list]) =>
    list.split('|').map((phrase): RolePhrase => {
      const marked = phrase.trim().split(/\s+/);
      const parts = marked.map((word) => word.replace('^', ''));
      const complement = parts.findIndex((word) => complements.has(word) || word === 'in');
      const usual = words.headFirst ? 0 : (complement > 0 ? complement : parts.length) - 1;
      const head = marked.findIndex((word) => word.startsWith('^'));
      return { roles: [role, ...(ALSO[role] ?? [])], words: parts, head: head < 0 ? usual : head };
    }),
  );
}

/** Finds the longest phrase for a role around a noun. */
export function roleMatcher(
  phrases: readonly RolePhrase[],
): (tokens: readonly Token[], head: number) => RoleMatch | null {
  const byHead = new Map<string, RolePhrase[]>();
  const open: RolePhrase[] = [];
  for (const phrase of phrases) {
    const head = phrase.words[phrase.head]!;
    if (head.includes('*')) open.push(phrase);
    else byHead.set(head, [...(byHead.get(head) ?? []), phrase]);
  }
  return (tokens, head) => {
    const lower = tokens[head]!.lower;
    let best: { phrase: RolePhrase; first: number; last: number }[] = [];
    const consider = (phrase: RolePhrase) => {
      const bounds = boundsOf(tokens, head, phrase);
      if (bounds === null) return;
      const longest = best[0]?.phrase.words.length ?? 0;
      if (phrase.words.length > longest) best = [];
      if (phrase.words.length >= longest) best.push({ phrase, ...bounds });
    };
    for (const phrase of byHead.get(lower) ?? []) consider(phrase);
    for (const phrase of open) if (fits(lower, phrase.words[phrase.head]!)) consider(phrase);
    if (best.length === 0) return null;
    const { first, last } = best[0]!;
    return { roles: best.flatMap(({ phrase }) => phrase.roles), first, last };
  };
}

/** Where the words of a phrase stand around its head; hyphens between them make no difference. */
function boundsOf(
  tokens: readonly Token[],
  head: number,
  { words, head: place }: RolePhrase,
): { first: number; last: number } | null {
  let first = head;
  for (let i = place - 1; i >= 0; i -= 1) {
    first -= 1;
    if (tokens[first]?.text === '-') first -= 1;
    if (!tokens[first] || !fits(tokens[first]!.lower, words[i]!)) return null;
  }
  let last = head;
  for (let i = place + 1; i < words.length; i += 1) {
    last += 1;
    if (tokens[last]?.text === '-') last += 1;
    if (!tokens[last] || !fits(tokens[last]!.lower, words[i]!)) return null;
  }
  return { first, last };
}

function fits(lower: string, word: string): boolean {
  if (word.endsWith('*')) {
    const stem = word.slice(0, -1);
    return lower.startsWith(stem) && lower.length - stem.length <= LONGEST_ENDING;
  }
  if (!word.startsWith('*')) return lower === word;
  const at = lower.lastIndexOf(word.slice(1));
  return at > 0 && lower.length - (at + word.length - 1) <= LONGEST_ENDING;
}
