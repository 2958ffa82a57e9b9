import { cut } from '../../article/article.ts';
import type { Gazetteer } from '../names/compile-gazetteer.ts';
import type { Mention, Quote } from '../reading.ts';
import type { ReadingText } from '../reading-text.ts';
import type { ArticleRoles } from '../roles/article-roles.ts';
import { roleReader } from '../roles/role-reader.ts';
import { type Attachment, attachCue } from './attach-cue.ts';
import type { MarkedQuote } from './marks/marked-quotes.ts';
import { quoteKind } from './quote-kind.ts';
import { cueOf, quoteOf, verbOf } from './quote-of.ts';
import { People } from './speakers/people.ts';
import { type Attribution, Speakers } from './speakers/speakers.ts';
import type { Phrase } from './subjects/noun-phrases.ts';
import { MAX_GOING_SENTENCES } from './thresholds.ts';
import type { AttributedCue, Passage } from './units/passage.ts';
import { type Block, blocksOf, passagesOf, placesByParent } from './units/passages.ts';
import { has, isDash, isMark, type QuotedPlace } from './units/unit.ts';
import { type UnknownVerb, unknownVerbBehind } from './unknown-verb.ts';
import type { SpeechLexicon } from './words/speech-lexicon.ts';
import { tokenAt } from './words/token-places.ts';
import { Word } from './words/word.ts';

export class QuoteReader {
  private readonly quotes: Quote[] = [];
  private readonly places: ReadonlyMap<number, readonly QuotedPlace[]>;
  private readonly blocks: readonly Block[];
  private readonly speakers: Speakers;
  /** Who was quoted in the block before, for words that go on without a verb of saying. */
  private going: { attribution: Attribution; sentence: number } | null = null;

  private readonly source: ReadingText;
  private readonly mentions: readonly Mention[];
  private readonly marked: readonly MarkedQuote[];
  private readonly lexicon: SpeechLexicon;

  constructor(
    source: ReadingText,
    mentions: readonly Mention[],
    gazetteer: Gazetteer,
    marked: readonly MarkedQuote[],
    lexicon: SpeechLexicon,
    roles: ArticleRoles | null,
  ) {
    this.source = source;
    this.mentions = mentions;
    this.marked = marked;
    this.lexicon = lexicon;
    const people = new People(source, mentions, gazetteer, lexicon);
    this.places = placesByParent(marked);
    this.blocks = blocksOf(source, this.places.get(-1) ?? [], mentions, lexicon);
    this.speakers = new Speakers(source.text, this.blocks, people, lexicon, roleReader(roles));
  }

  read(): Quote[] {
    for (const block of this.blocks) this.readBlock(block);
    this.readNested();
    return this.quotes;
  }

  private readBlock(block: Block): void {
    const { units } = block;
    const attributions = this.speakers.ofNextBlock();
    const before = this.going;
    let said: Attribution | null = null;
    units.forEach((unit, q) => {
      if (unit.quote < 0) return;
      if (unit.kind === 'name') {
        this.quotes.push(quoteOf(this.marked[unit.quote]!, 'title', null, null));
        return;
      }
      const content = this.contentOf(unit.quote);
      const attachment = attachCue(block, q, content);
      const unknown = attachment ? null : unknownVerbBehind(block, q, content);
      // „Die Nachfrage sei hoch“: the verb form says that somebody is still being quoted.
      const going = !attachment && before !== null && units.some(({ tags }) => tags & Word.subjunctive);
      const kind = quoteKind(block, q, content, attachment, this.lexicon, unknown !== null || going);
      if (kind === 'scare' || kind === 'title') {
        this.quotes.push(quoteOf(this.marked[unit.quote]!, kind, null, null));
        return;
      }
      const attribution =
        this.attributionOf(block, q, attachment, unknown, attributions) ??
        ((kind === 'direct' && standsAlone(units, q)) || going
          ? (said ?? this.continued(block, before))
          : null);
      this.quotes.push(
        quoteOf(
          this.marked[unit.quote]!,
          kind,
          attribution,
          attachment ? cueOf(block, attachment.cue) : unknown && verbOf(block, unknown),
        ),
      );
      if (attribution?.voice) said = attribution;
    });
    for (const { cue, from, to } of block.reports) {
      const span = { start: units[from]!.start, end: units[to - 1]!.end };
      const attribution = attributions.get(cue)!;
      // "a translation tweeted out by others": a verb without anybody who does it was none.
      if (!attribution.voice && cue.subject.side === 'shared' && !this.lexicon.words.dropsSubject) continue;
      this.quotes.push(quoteOf(span, 'indirect', attribution, cueOf(block, cue)));
      if (attribution.voice) said ??= attribution;
    }
    const heard = said ?? lastHeard(block, attributions);
    if (heard) this.going = { attribution: heard, sentence: block.lastSentence };
    // Somebody else came in between: his words they could be.
    else if (this.going && units.some((unit) => has(unit, Word.someone))) this.going = null;
  }

  private contentOf(quote: number): string {
    return cut(this.source.text, this.marked[quote]!);
  }

  private attributionOf(
    block: Block,
    q: number,
    attachment: Attachment | null,
    unknown: UnknownVerb | null,
    attributions: ReadonlyMap<AttributedCue, Attribution>,
  ): Attribution | null {
    if (attachment) return attributions.get(attachment.cue) ?? null;
    if (unknown) return this.speakers.ofPhrase(block, unknown.subject);
    return isMark(block.units[q - 1], ':') ? this.speakers.ofColon(block, q - 1) : null;
  }

  /** Quoted words alone in their sentence go on with who spoke in the one before. */
  private continued(block: Block, before: QuoteReader['going']): Attribution | null {
    if (!before || block.firstSentence - before.sentence > MAX_GOING_SENTENCES) return null;
    return { ...before.attribution, source: null };
  }

  /** Quotes inside quotes: whose they are tells the speaker who quotes them. */
  private readNested(): void {
    const { tokens } = this.source;
    for (const [parent, places] of this.places) {
      if (parent < 0) continue;
      const { start, end } = this.marked[parent]!;
      const from = tokenAt(tokens, start);
      const to = Math.min(tokens.length, tokenAt(tokens, end - 1) + 1);
      for (const passage of passagesOf(this.source, from, to, this.mentions, places, this.lexicon))
        this.readInside(passage);
    }
  }

  private readInside(passage: Passage): void {
    passage.units.forEach((unit, q) => {
      if (unit.quote < 0) return;
      if (unit.kind === 'name') {
        this.quotes.push(quoteOf(this.marked[unit.quote]!, 'title', null, null));
        return;
      }
      const content = this.contentOf(unit.quote);
      const attachment = attachCue(passage, q, content);
      const kind = quoteKind(passage, q, content, attachment, this.lexicon);
      const spoken = kind === 'direct' || kind === 'partial';
      const phrase = attachment?.cue.subject.phrase;
      const known = spoken && phrase && saysWho(passage.units, phrase);
      const cue = spoken ? cueOf(passage, attachment?.cue ?? null) : null;
      const attribution = known ? this.speakers.ofQuotedPhrase(passage, phrase) : null;
      this.quotes.push(quoteOf(this.marked[unit.quote]!, kind, attribution, cue));
    });
  }
}

/** Whether a phrase names somebody by itself, inside of what somebody else says: "my father", not "he". */
function saysWho(units: Passage['units'], { from, to, head }: Phrase): boolean {
  if (head >= 0) return true;
  const first = units[from]!;
  if (first.pronoun) return false;
  return (
    has(first, Word.determiner | Word.quantifier) ||
    units.slice(from, to).some((unit) => has(unit, Word.person | Word.source))
  );
}

/** Whether a quote is all of its sentence. */
function standsAlone(units: Passage['units'], q: number): boolean {
  for (let k = q - 1; k >= 0 && units[k]!.kind !== 'quote'; k--)
    if (units[k]!.kind !== 'mark') return false;
    else if (isMark(units[k], '.!?')) break;
  const after = units[q + 1];
  if (after === undefined || after.kind === 'quote') return true;
  if (after.kind === 'mark') return !isMark(after, ',') && !isDash(after);
  // The next sentence, where it was run on.
  return after.capital && /[.?!…]/.test(units[q]!.lower);
}

/** Who is said to have said something, though no clause of it was made out. */
function lastHeard(block: Block, attributions: ReadonlyMap<AttributedCue, Attribution>): Attribution | null {
  for (let i = block.cues.length - 1; i >= 0; i--) {
    const cue = block.cues[i]!;
    if (cue.entry.kind !== 'say' || cue.passive) continue;
    const attribution = attributions.get(cue);
    if (attribution?.voice) return attribution;
  }
  return null;
}
