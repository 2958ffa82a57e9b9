import { ADVERB_LIKE, VERB_LIKE } from './endings.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { type PhraseText, together } from './phrase-text.ts';
import { isPartitive, possessorAt } from './possessor.ts';
import { LONGEST_PHRASE } from './thresholds.ts';
import { HEAD, OPENER, Word } from './word-kinds.ts';

const QUOTE = /^["“”«»„‘’]$/;

type Left = Pick<NounPhrase, 'first' | 'inner' | 'opener' | 'partitive' | 'possessor' | 'modified'>;

/**
 * Walks from the noun to the left. Words that surely belong to it are taken at once; others only if an article, a
 * possessive or a genitive is reached behind them.
 */
export function leftOf(t: PhraseText, head: number): Left {
  const { tokens, flags, lexicon, mentionOf, firstOf } = t;
  let sure = head;
  let at = head;
  // Behind a number nothing is sure: "Title 42 House Speaker".
  let firm = true;
  const take = (token: number) => {
    at = token;
    if (firm) sure = token;
  };
  const done = (more: Partial<Left> & { first: number }): Left => ({
    opener: 'none',
    partitive: false,
    possessor: -1,
    inner: more.first,
    modified: more.first < head,
    ...more,
  });
  while (head - at < LONGEST_PHRASE) {
    if (t.elided[at]! & (OPENER | Word.complement))
      return done({
        first: at,
        opener: t.elided[at]! & Word.definite ? 'definite' : t.elided[at]! & OPENER ? 'indefinite' : 'none',
      });
    const before = at - 1;
    if (!together(t, head, before)) break;
    const token = tokens[before]!;
    const mention = mentionOf[before]!;
    if (mention >= 0) {
      // Where complements stand behind the noun, a name before it is another phrase's.
      if (lexicon.words.headFirst || isPlaceAdverbial(t, firstOf[mention]!, head)) break;
      take(firstOf[mention]!);
      continue;
    }
    if (token.kind === 'mark') {
      if (token.text === '-' && !token.spaced && !tokens[at]!.spaced && before > 0) {
        take(mentionOf[before - 1]! >= 0 ? firstOf[mentionOf[before - 1]!]! : before - 1);
        continue;
      }
      if (token.text === '.' && !token.spaced && before > 0 && flags[before - 1]! & Word.rank) {
        take(before - 1);
        continue;
      }
      const dotted = lexicon.words.compounds ? abbreviationAt(t, before) : before;
      if (dotted < before) {
        take(dotted);
        continue;
      }
      // 'is a "war criminal"': the article stands before the quotation mark.
      const article = before - 1;
      if (
        QUOTE.test(token.text) &&
        together(t, head, article) &&
        flags[article]! & (Word.definite | Word.indefinite)
      )
        return done({
          first: at,
          opener: flags[article]! & Word.definite ? 'definite' : 'indefinite',
          inner: at,
        });
      const possessor = possessorAt(t, before, head);
      if (possessor) return done({ ...possessor, inner: at, modified: true });
      break;
    }
    if (token.kind === 'number') {
      at = before;
      firm = false;
      continue;
    }
    // "US-based", "Russia-backed": one adjective, whatever its second part is by itself.
    if (lexicon.words.compounds && isSecondPart(t, before, at)) {
      take(before);
      continue;
    }
    const word = flags[before]!;
    // "one of several players"
    if (lexicon.has('several', token.lower) && isPartitive(t, before))
      return done({ first: before - 2, opener: 'definite', partitive: true, inner: at, modified: at < head });
    // "a phone call President Putin made": no article of that title's.
    const fact = word & Word.definite && lexicon.has('abstract', tokens[at]!.lower);
    const title = word & Word.indefinite || fact ? capitalTitle(t, at, head) : -1;
    if (title >= 0) return done({ first: title });
    if (word & OPENER) {
      const partitive = isPartitive(t, before);
      const opener = word & Word.definite ? 'definite' : word & Word.indefinite ? 'indefinite' : 'possessive';
      return done({
        first: partitive ? before - 2 : before,
        opener,
        partitive,
        inner: at,
        modified: at < head,
      });
    }
    if (word & Word.and) {
      if (!joins(t, before, head)) break;
      at = before;
      continue;
    }
    // "the flow of weapons Ukrainian leader": a plural noun before an adjective of a country is another phrase's.
    if (t.nationAt(at) !== null && lexicon.words.compounds && !token.capital && /[^sui]s$/.test(token.lower))
      break;
    // "I think President Xi": before a capital what may be a verb is one.
    const isVerb =
      word & Word.stop &&
      !lexicon.has('participles', token.lower) &&
      !token.capital &&
      tokens[at]!.capital &&
      t.nationAt(at) === null;
    // "hit state-owned banks": what may as well be a verb counts behind an article only.
    if (word & Word.modifier && !token.capital && lexicon.has('ambiguous', token.lower)) {
      // Behind a plural it is one: "the new bans hit".
      if (before > 0 && mentionOf[before - 1]! < 0 && /[^sui’']s$/.test(tokens[before - 1]!.lower)) break;
      at = before;
      continue;
    }
    if ((word & Word.modifier && !isVerb) || t.nationAt(before) !== null) {
      take(before);
      continue;
    }
    if (word & (Word.former | Word.lesser) && isPartOfTitle(t, before, at, head)) {
      take(before);
      continue;
    }
    if (word & Word.adverb) {
      at = before;
      continue;
    }
    if (
      (lexicon.has('times', token.lower) && !(tokens[before - 1]?.text === '-' && !token.spaced)) ||
      word & Word.stop ||
      word & (Word.complement | Word.looseComplement | Word.address)
    )
      break;
    if (word & HEAD || (token.capital && !lexicon.words.nounsCapital)) {
      take(before);
      continue;
    }
    if (VERB_LIKE.test(token.lower)) {
      // "many of the missiles Russian President Vladimir Putin has": a plural before an adjective of a country.
      // "on social media showing President Biden"
      const { lower } = token;
      const verb =
        tokens[at]!.capital && (lower.endsWith('s') || (lower.endsWith('ing') && isNoun(t, before - 1)));
      if (!opensAt(t, before - 1) || verb) break;
      at = before;
      continue;
    }
    if (lexicon.words.headFirst) {
      // Few adjectives stand before the noun there; a word that isn't known is one only behind an article.
      if (lexicon.words.genitives || head - before > 2) break;
      at = before;
      continue;
    }
    // "criticise President": before a capital it may be a verb.
    // "to imitate former President Trump"
    const infinitive = word === 0 && before > 0 && lexicon.has('infinitive', tokens[before - 1]!.lower);
    if (ADVERB_LIKE.test(token.lower) || tokens[at]!.capital || infinitive) {
      // "further isolate President": nor is anything before it sure.
      if (word === 0 && tokens[at]!.capital) firm = false;
      at = before;
    } else take(before);
  }
  return done({ first: sure });
}

/** "based" in "US-based": hyphened to a capital before it. */
const isSecondPart = ({ tokens }: PhraseText, at: number, next: number) =>
  at > 1 &&
  tokens[at - 1]!.text === '-' &&
  !tokens[at - 1]!.spaced &&
  !tokens[at]!.spaced &&
  tokens[next]!.spaced &&
  tokens[at - 2]!.kind === 'word' &&
  tokens[at - 2]!.capital;

/** "Under Secretary", "under-secretary", but not "under President Trump" or "Under Soviet leader". */
function isPartOfTitle(t: PhraseText, word: number, next: number, head: number): boolean {
  if (!(t.flags[word]! & Word.stop) || t.tokens[next]!.text === '-') return true;
  return next === head && t.tokens[word]!.capital === t.tokens[next]!.capital && together(t, head, word - 1);
}

/** A noun that stands before others ("media") is what a verb behind it is said of. */
const isNoun = ({ flags, tokens }: PhraseText, at: number) =>
  (flags[at]! & Word.modifier) !== 0 && tokens[at]!.kind === 'word';

/** Where "W.N.B.A." begins that ends with the full stop at a token; the token itself where it is no such thing. */
function abbreviationAt({ tokens }: PhraseText, dot: number): number {
  let first = dot;
  for (let i = dot; i > 0 && dot - i < 12; i -= 2) {
    const letter = tokens[i - 1]!;
    const isPart =
      tokens[i]!.text === '.' && !tokens[i]!.spaced && letter.kind === 'word' && letter.text.length < 3;
    if (!isPart || !letter.capital) break;
    first = i - 1;
    if (letter.spaced) break;
  }
  return dot - first > 2 ? first : dot;
}

/** "In Kyiv President Zelensky": the place is where, not of what. */
function isPlaceAdverbial(t: PhraseText, first: number, head: number): boolean {
  const { kind } = t.mentions[t.mentionOf[first]!]!;
  return (
    kind === 'place' &&
    t.tokens[head]!.capital &&
    first > 0 &&
    together(t, head, first - 1) &&
    t.lexicon.has('locatives', t.tokens[first - 1]!.lower)
  );
}

/** Whether a word that looks like a verb stands where only an adjective can: after an article, adjective or adverb. */
function opensAt(t: PhraseText, at: number): boolean {
  const token = t.tokens[at];
  if (!token) return false;
  if (token.lower === "'s" || token.text === '-' || (t.tokens[at - 1]?.text === '-' && !token.spaced))
    return true;
  return (
    (t.flags[at]! & (OPENER | Word.adverb | Word.modifier | Word.former)) !== 0 ||
    t.nationAt(at) !== null ||
    (token.kind === 'word' && ADVERB_LIKE.test(token.lower))
  );
}

/** Where a capital title right before a name begins, behind a noun in small letters; -1 where there is none. */
function capitalTitle(t: PhraseText, from: number, head: number): number {
  const { tokens, flags, mentionOf, lexicon } = t;
  if (!lexicon.words.compounds || (mentionOf[head + 1] ?? -1) < 0) return -1;
  let first = head;
  while (first >= from && tokens[first]!.capital) first -= 1;
  const isNoun =
    first >= from &&
    first < head &&
    (flags[first] === 0 || flags[first]! & Word.stop) &&
    tokens[first]!.kind === 'word';
  return isNoun && mentionOf[first]! < 0 && tokens[first - 1]!.text !== '-' ? first + 1 : -1;
}

/** "actor and director Sean Penn", "Russian and Belarusian leaders": of one phrase; "Putin and Foreign Minister": not. */
function joins(t: PhraseText, and: number, head: number): boolean {
  const { tokens, flags, mentionOf } = t;
  const before = and - 1;
  if (!together(t, head, before)) return false;
  const owner = mentionOf[before]!;
  // "the Tesla and SpaceX founder": of two organisations, behind an article.
  if (owner >= 0)
    return isGroup(t, owner) && isGroup(t, mentionOf[and + 1]!) && opensAt(t, t.firstOf[owner]! - 1);
  if (mentionOf[and + 1]! >= 0) return false;
  if (t.nationAt(before) !== null) return t.nationAt(and + 1) !== null;
  if (!(flags[before]! & Word.person) || flags[before]! & Word.plural) return false;
  const opens = !together(t, head, before - 1);
  return (
    (opens || tokens[before]!.capital === tokens[and + 1]!.capital) &&
    (opens || !(flags[before - 1]! & OPENER))
  );
}

const isGroup = ({ mentions }: PhraseText, mention: number) => mentions[mention]?.kind === 'organisation';
