import type { Span } from '../../../article/article.ts';
import type { Mention } from '../../reading.ts';
import type { ReadingText, Token } from '../../reading-text.ts';
import type { CueEntry, SpeechLexicon } from '../words/speech-lexicon.ts';
import { Word } from '../words/word.ts';
import type { QuotedPlace, Unit } from './unit.ts';

const CURRENCY = new Set('$£€¥₽₴%‰°§№');

const QUOTE_CHARACTERS = new Set('"“”„‟″«»‹›‘’‚‛\'`´');

/**
 * The units of tokens `from` to `to`. Marks that join words (hyphens, abbreviations' full stops) are passed over, so
 * that a noun phrase is a run of words and names, and every mark that is left divides.
 */
export function unitsOf(
  source: ReadingText,
  from: number,
  to: number,
  mentions: readonly Mention[],
  quoted: readonly QuotedPlace[],
  lexicon: SpeechLexicon,
): Unit[] {
  const units: Unit[] = [];
  const nameTags = lexicon.words.nameEndsPhrase ? Word.last : 0;
  const { tokens } = source;
  const start = tokens[from]?.start ?? 0;
  let mention = firstEndingAfter(mentions, start);
  let place = firstEndingAfter(quoted, start);
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    while (place < quoted.length && quoted[place]!.end <= token.start) place += 1;
    const quote = quoted[place];
    if (quote && quote.start <= token.start) {
      const { start, end } = quote;
      while (mention < mentions.length && mentions[mention]!.end <= start) mention += 1;
      const name = nameIn(mentions[mention], quote, source.text, units.at(-1), lexicon);
      units.push(
        name
          ? unit('name', start, end, token.sentence, '', nameTags, name, quote.quote)
          : unit('quote', start, end, token.sentence, lastOf(source.text, quote), 0, null, quote.quote),
      );
      while (i + 1 < to && tokens[i + 1]!.start < quote.end) i += 1;
      continue;
    }
    while (mention < mentions.length && mentions[mention]!.end <= token.start) mention += 1;
    const name = mentions[mention];
    if (name && name.start < token.end) {
      if (name.start > token.start) pushWord(units, token, token.start, name.start, lexicon);
      asDeterminer(units);
      units.push(
        unit(
          'name',
          name.start,
          name.end,
          token.sentence,
          '',
          nameTags | personTag(name, token) | platformTag(name, token, lexicon),
          name,
        ),
      );
      while (i + 1 < to && tokens[i + 1]!.start < name.end) i += 1;
      const last = tokens[i]!;
      if (last.end > name.end && last.kind === 'word') pushWord(units, last, name.end, last.end, lexicon);
      continue;
    }
    if (token.kind === 'mark') pushMark(units, token, tokens[i + 1]);
    else pushToken(units, token, lexicon);
  }
  return units;
}

/** «Агентство „Интерфакс“», "the group “Azov”": an organisation's name that is all of a quote, behind its noun. */
function nameIn(
  name: Mention | undefined,
  quote: QuotedPlace,
  text: string,
  noun: Unit | undefined,
  { words }: SpeechLexicon,
): Mention | null {
  if (!name || name.start <= quote.start || name.end >= quote.end) return null;
  if (name.kind !== 'organisation' && name.kind !== 'unknown') return null;
  if (text.slice(quote.start + 1, name.start).trim() !== '') return null;
  if (text.slice(name.end, quote.end - 1).trim() !== '') return null;
  const plain = noun?.kind === 'word' && noun.pronoun === null && noun.cues.length === 0;
  const small = noun && (!noun.capital || words.capitalNouns === true || noun.start === 0);
  return plain && small && !(noun.tags & ~NOUN) ? name : null;
}

/** "Telegram": where something was written, not who wrote it. */
function platformTag({ end }: Mention, first: Token, { lexemes }: SpeechLexicon): number {
  return end === first.end ? (lexemes.get(first.lower)?.tags ?? 0) & Word.document : 0;
}

/** A person's name; one of two words and unknown kind mostly is. */
function personTag({ kind, end }: Mention, first: Token): number {
  return kind === 'person' || (kind === 'unknown' && end > first.end) ? Word.someone : 0;
}

/** The last character inside the marks of a quote. */
const lastOf = (text: string, { end }: Span) => text[end - 2] ?? '';

function firstEndingAfter(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NO_CUES: readonly CueEntry[] = [];

/** All units have the same shape, in the same order: they are made by the thousand. */
function unit(
  kind: Unit['kind'],
  start: number,
  end: number,
  sentence: number,
  lower = '',
  tags = 0,
  mention: Mention | null = null,
  quote = -1,
): Unit {
  return {
    kind,
    start,
    end,
    lower,
    tags,
    capital: mention !== null,
    pronoun: null,
    cues: NO_CUES,
    mention,
    quote,
    sentence,
  };
}

function pushMark(units: Unit[], token: Token, next: Token | undefined): void {
  const { text } = token;
  if (token.lower === "'s" || token.lower === '’s') {
    units.push(unit('word', token.start, token.end, token.sentence, "'s", Word.auxiliary | Word.passive));
    return;
  }
  if (QUOTE_CHARACTERS.has(text)) return;
  const glued = !token.spaced && next !== undefined && !next.spaced;
  const ends = next === undefined || next.sentence !== token.sentence;
  if ((text === '-' || text === '‐' || text === '‑' || text === '/' || text === '&') && glued) return;
  // An abbreviation's, unless a long word stands before it and something else than a word goes on after it.
  if (
    text === '.' &&
    !ends &&
    !(token.start - (units.at(-1)?.start ?? 0) > 4 && next.spaced && next.kind === 'mark')
  )
    return;
  // A double hyphen is one dash; "$" and its like begin a number.
  const last = units.at(-1);
  if (text === '-' && last?.kind === 'mark' && last.lower === '-' && last.end === token.start) return;
  if (CURRENCY.has(text)) {
    units.push(unit('number', token.start, token.end, token.sentence, text));
    return;
  }
  units.push(unit('mark', token.start, token.end, token.sentence, text));
}

/** A word; an article or a "that" that has run into it (l'armée, qu'il) or an ending ('ve) is one of its own. */
function pushToken(units: Unit[], token: Token, lexicon: SpeechLexicon): void {
  const { lower } = token;
  const apostrophe = lexicon.elisions.length > 0 ? lower.indexOf("'") : -1;
  if (apostrophe > 0 && !lexicon.lexemes.has(lower)) {
    const whole = token.text.length === lower.length;
    if (whole && lexicon.elisions.includes(lower.slice(0, apostrophe + 1))) {
      pushWord(units, token, token.start, token.start + apostrophe + 1, lexicon);
      pushWord(units, token, token.start + apostrophe + 1, token.end, lexicon);
      return;
    }
    if (whole && lexicon.elisions.includes(lower.slice(apostrophe))) {
      pushWord(units, token, token.start, token.start + apostrophe, lexicon);
      pushWord(units, token, token.start + apostrophe, token.end, lexicon);
      return;
    }
  }
  pushWord(units, token, token.start, token.end, lexicon);
}

function pushWord(units: Unit[], token: Token, start: number, end: number, lexicon: SpeechLexicon): void {
  if (end <= start) return;
  const whole = start === token.start && end === token.end;
  const lower = whole ? token.lower : token.lower.slice(start - token.start, end - token.start);
  const lexeme = lexicon.lexemes.get(lower);
  const tags = lexeme ? lexeme.tags : tagOfEnding(lower, lexicon);
  if (!(tags & ~NOUN)) asDeterminer(units);
  units.push({
    kind: token.kind === 'number' ? 'number' : 'word',
    start,
    end,
    lower,
    tags,
    capital: whole ? token.capital : isCapital(token.text[start - token.start] ?? ''),
    pronoun: lexeme ? lexeme.pronoun : null,
    cues: lexeme ? lexeme.cues : NO_CUES,
    mention: null,
    quote: -1,
    sentence: token.sentence,
  });
}

/** "Het Kremlin", "ihr Sprecher": before a plain word or a name, what is a pronoun elsewhere is none. */
function asDeterminer(units: Unit[]): void {
  const last = units.at(-1);
  if (last?.pronoun && last.tags & Word.determiner) units[units.length - 1] = { ...last, pronoun: null };
}

const NOUN = Word.person | Word.source | Word.document | Word.utterance | Word.work | Word.content;

/** What a word that no list holds is by its ending. */
function tagOfEnding(
  lower: string,
  { participleEndings, adverbEndings, pastEndings }: SpeechLexicon,
): number {
  if (lower.length < 5) return 0;
  if (adverbEndings.some((ending) => lower.endsWith(ending))) return Word.adverb;
  if (pastEndings.some((ending) => lower.endsWith(ending))) return Word.past;
  return lower.length > 5 && participleEndings.some((ending) => lower.endsWith(ending)) ? Word.participle : 0;
}

const isCapital = (letter: string) => letter !== letter.toLowerCase();
