import type { Token } from '../../reading-text.ts';

/** Tokens as dates are read in them: short words that an apostrophe glues to the next stand alone ("l'" "hiver"). */
export type Term = Token;

/** @param elided beginnings with their apostrophe that are parted from the word */
export function termsOf(tokens: readonly Token[], elided: ReadonlySet<string>): readonly Term[] {
  if (elided.size === 0) return tokens;
  const terms: Term[] = [];
  for (const token of tokens) {
    const length = token.kind === 'word' ? elidedLength(token.lower, elided) : 0;
    // A form that composing made shorter than what is printed can't be cut at the same place.
    if (length === 0 || token.text.length !== token.lower.length) {
      terms.push(token);
      continue;
    }
    const cut = token.start + length;
    terms.push({
      ...token,
      end: cut,
      text: token.text.slice(0, length),
      lower: token.lower.slice(0, length),
    });
    const text = token.text.slice(length);
    terms.push({
      ...token,
      start: cut,
      text,
      lower: token.lower.slice(length),
      capital: text[0] !== text[0]!.toLowerCase(),
      spaced: false,
    });
  }
  return terms;
}

/** Length of the elided beginning of a word; 0 where it has none. */
export function elidedLength(lower: string, elided: ReadonlySet<string>): number {
  const end = lower.indexOf("'") + 1;
  return end > 0 && end < lower.length && elided.has(lower.slice(0, end)) ? end : 0;
}

/** Whether nothing but marks stands between the sentence's beginning and this term. */
export function opensSentence(terms: readonly Term[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    if (terms[i]!.sentence !== terms[at]!.sentence) return true;
    if (terms[i]!.kind !== 'mark') return false;
  }
  return at < 4;
}
