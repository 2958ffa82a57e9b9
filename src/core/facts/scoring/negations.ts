/** Words that turn a statement round, in the languages of the coverage; compared as written, without diacritics. */
const NEGATIONS: ReadonlySet<string> = new Set(
  (
    'not no never nor neither none nobody nothing cannot without denied denies deny denying refused refuses rejected ' +
    "rejects unlikely don't doesn't didn't won't wouldn't can't couldn't isn't aren't wasn't weren't hasn't haven't " +
    "hadn't nicht kein keine keinen keiner nie niemals ohne ne pas jamais aucun sans nunca jamas ningun sin non mai " +
    'senza niet geen nooit zonder nie bez nao nunca nenhum sem не нет ни никогда без ні ніколи ня ніколі'
  ).split(' '),
);

/** @param norm a word in lower case, without diacritics */
export function isNegation(norm: string): boolean {
  return NEGATIONS.has(norm);
}
