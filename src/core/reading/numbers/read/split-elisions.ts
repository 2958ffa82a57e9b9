import type { Token } from '../../reading-text.ts';

const LONGEST_ELIDED = 7;

/** Tokens with "d'euros" cut into "d'" and "euros", so that what is counted is found as in other phrases. */
export function splitElisions(tokens: readonly Token[], elided: ReadonlySet<string>): readonly Token[] {
  if (elided.size === 0) return tokens;
  let split: Token[] | null = null;
  for (const [i, token] of tokens.entries()) {
    const mark = token.kind === 'word' ? token.lower.indexOf("'") : -1;
    if (mark < 1 || mark > LONGEST_ELIDED || !elided.has(token.lower.slice(0, mark))) {
      split?.push(token);
      continue;
    }
    split ??= tokens.slice(0, i);
    const at = token.text.search(/['’ʼ]/) + 1;
    const rest = token.text.slice(at);
    const first = rest[0] ?? '';
    split.push(
      {
        ...token,
        end: token.start + at,
        text: token.text.slice(0, at),
        lower: token.lower.slice(0, mark + 1),
      },
      {
        ...token,
        start: token.start + at,
        text: rest,
        lower: token.lower.slice(mark + 1),
        capital: first !== first.toLowerCase(),
        spaced: false,
      },
    );
  }
  return split ?? tokens;
}
