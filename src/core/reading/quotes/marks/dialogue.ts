import type { Span } from '../../../article/article.ts';
import type { ReadingText, Token } from '../../reading-text.ts';
import { MAX_INSERT, MAX_SPEECH } from '../thresholds.ts';
import type { SpeechLexicon } from '../words/speech-lexicon.ts';
import { cueGroupAt } from '../words/token-places.ts';

const DASH = /^[—–―-]$/;

/**
 * Speech after a dash at the beginning of a paragraph or sentence: "— Хорошо, — сказал он. — Завтра", "—No —respondió
 * Lucía—. Ya", "— Certain, répondit Andreï." Only with a verb of saying behind it: lists have dashes, too.
 */
export function dialogueSpeech(source: ReadingText, lexicon: SpeechLexicon): Span[] {
  if (!lexicon.words.dashes) return [];
  const { tokens, text } = source;
  const spans: Span[] = [];
  let end = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!DASH.test(tokens[i]!.text) || !opensLine(text, tokens, i)) continue;
    if (i >= end) end = lineEnd(text, tokens, i);
    const found = speechOfLine(tokens, i, end, lexicon);
    spans.push(...found.spans);
    if (found.spans.length > 0) i = end - 1;
  }
  return spans;
}

function opensLine(text: string, tokens: readonly Token[], i: number): boolean {
  const previous = tokens[i - 1];
  if (!previous) return true;
  const between = text.slice(previous.end, tokens[i]!.start);
  if (between.includes('\n')) return true;
  return tokens[i]!.spaced && /^[.!?…»”]$/.test(previous.text) && tokens[i]!.sentence !== previous.sentence;
}

function lineEnd(text: string, tokens: readonly Token[], i: number): number {
  let k = i + 1;
  while (k < tokens.length && !text.slice(tokens[k - 1]!.end, tokens[k]!.start).includes('\n')) k += 1;
  return k;
}

/** Speech and narration take turns at the dashes of a line; a narration begins with a verb of saying. */
function speechOfLine(
  tokens: readonly Token[],
  first: number,
  end: number,
  lexicon: SpeechLexicon,
): { spans: Span[] } {
  const spans: Span[] = [];
  let start = first + 1;
  let narrated = false;
  for (let k = first + 1; k < end; k++) {
    const token = tokens[k]!;
    const dash = DASH.test(token.text) && (token.spaced || !isWord(tokens[k - 1]));
    const comma = !dash && /^[,?!…]$/.test(token.text);
    if (!narrated && k > first + MAX_SPEECH) return { spans: [] };
    if (!dash && !comma) continue;
    if (
      !tokens[k + 1] ||
      k + 1 >= end ||
      !(cueGroupAt(tokens, k + 1, lexicon) || (dash && namesNext(tokens, k + 1))) ||
      tokens[k + 1]!.capital
    )
      continue;
    if (comma && (lexicon.words.inserts !== true || DASH.test(tokens[k + 1]!.text))) continue;
    const last = comma ? token : tokens[k - 1]!;
    if (last.end > tokens[start]!.start) spans.push({ start: tokens[start]!.start, end: last.end });
    narrated = true;
    const next = resumesAt(tokens, k + 1, end, comma);
    if (next < 0) return { spans };
    start = next;
    k = next;
  }
  if (!narrated) return { spans: [] };
  if (start < end) spans.push({ start: tokens[start]!.start, end: tokens[end - 1]!.end });
  return { spans };
}

/** "— удивилась Мария Захарова": a verb that no list holds, and a name. */
const namesNext = (tokens: readonly Token[], i: number) =>
  tokens[i]?.kind === 'word' && !tokens[i]!.capital && tokens[i + 1]?.capital === true;

const isWord = (token: Token | undefined) => token?.kind === 'word' || token?.kind === 'number';

/** Where speech goes on after a narration: behind its closing dash, or without one behind its full stop. */
function resumesAt(tokens: readonly Token[], from: number, end: number, plain: boolean): number {
  for (let k = from; k < Math.min(end, from + 2 * MAX_INSERT); k++) {
    const token = tokens[k]!;
    if (DASH.test(token.text) && (token.spaced || tokens[k + 1]?.text === '.')) {
      let next = k + 1;
      while (next < end && tokens[next]!.kind === 'mark') next += 1;
      return next < end ? next : -1;
    }
    if (plain && token.text === '.' && tokens[k + 1]?.capital && k + 1 < end) return k + 1;
  }
  return -1;
}
