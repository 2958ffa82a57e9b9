import { figures } from './figures.ts';
import type { WeighedSentence } from './weigh.ts';

/** Words that turn a statement round, in the languages of the coverage; compared as written, without diacritics. */
const NEGATIONS: ReadonlySet<string> = new Set(
  (
    'not no never nor neither none nobody nothing cannot without denied denies deny denying refused refuses rejected ' +
    "rejects unlikely don't doesn't didn't won't wouldn't can't couldn't isn't aren't wasn't weren't hasn't haven't " +
    "hadn't nicht kein keine keinen keiner nie niemals ohne ne pas jamais aucun sans nunca jamas ningun sin non mai " +
    'senza niet geen nooit zonder nie bez nao nunca nenhum sem не нет ни никогда без ні ніколи ня ніколі'
  ).split(' '),
);

/**
 * Whether two sentences that share most words may still say different things: each gives figures and none of them is
 * the other's, or one of them is negated and the other is not, as a whole or in a word ("unpopular", "popular"). Such
 * a pair is never a sure match.
 */
export function mayContradict(a: WeighedSentence, b: WeighedSentence): boolean {
  const [first, second] = [figures([a]), figures([b])];
  const otherFigures = first.size > 0 && second.size > 0 && [...first].every((figure) => !second.has(figure));
  return otherFigures || isNegated(a) !== isNegated(b) || negatesWord(a, b) || negatesWord(b, a);
}

const NEGATING_PREFIXES = ['un', 'in', 'im', 'dis', 'non', 'anti'];

/** Whether `a` has a word of `b` with a negating prefix; short ones would find "into" and "to". */
function negatesWord(a: WeighedSentence, b: WeighedSentence): boolean {
  const plain = new Set(b.sentence.words.map((word) => word.norm).filter((norm) => norm.length >= 4));
  return a.sentence.words.some(({ norm }) =>
    NEGATING_PREFIXES.some((prefix) => norm.startsWith(prefix) && plain.has(norm.slice(prefix.length))),
  );
}

function isNegated({ sentence }: WeighedSentence): boolean {
  return sentence.words.some((word) => NEGATIONS.has(word.norm));
}
