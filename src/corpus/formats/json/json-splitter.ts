import { MAX_DOCUMENT_BYTES, MAX_JSON_DEPTH } from '../../limits.ts';
import { namesList } from '../record/field-names.ts';
import { LineStart } from './line-start.ts';

/** The text of one value of a JSON document: a record, a whole answer with records in it, or what stands in their place. */
export type JsonPiece =
  | {
      /** Line it begins in, from 1. */
      readonly line: number;
      readonly json: string;
    }
  /** One that was not kept. */
  | {
      readonly line: number;
      readonly json: null;
      readonly problem: 'too-long' | 'too-deep' | 'broken' | 'unfinished';
    };

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** How deep in an object a list of records is looked for: `{response: {docs: […]}}` has it at 2. */
const LIST_DEPTH = 4;
/** Members of such a list that are asked whether it is one of records: the first may have been taken down. */
const ASKED = 20;

/** A list that may be one of records: the depth inside it, and the place of the member at hand in what is kept. */
interface Candidate {
  readonly depth: number;
  member: number;
  memberLine: number;
  memberIndent: number | null;
  /** Members that are no records. */
  readonly others: JsonPiece[];
}

/**
 * Cuts a JSON document into its records by brackets and quotation marks alone, so that no more than a record is held of
 * a document of any length, a record may be nested however deep, and a bad one costs only itself. What lies in a list is
 * a piece each, and so is a value that stands on its own. The list may be the whole document, or stand in an object
 * under a key that names lists (`{articles: […]}`): it is one if a member is a record.
 *
 * A record with a mark that is never closed would swallow those behind it. No string goes on past its line and no object
 * follows another within one, so it is known where that happens; what follows is read from the next record on.
 */
export class JsonSplitter {
  private readonly isRecord: (json: string) => boolean;
  private readonly limits: { readonly length: number; readonly depth: number };
  private pieces: JsonPiece[] = [];

  /**
   * `between`: records begin here, at `recordDepth`. `keeping`: inside one, which began at that depth. `around`: in an
   * object of which a list was cut up, outside of the list. `skipping`: behind what broke off, before a line that begins
   * a record.
   */
  private mode: 'between' | 'keeping' | 'around' | 'skipping' = 'between';
  private depth = 0;
  private recordDepth = 0;
  private inString = false;
  private escaped = false;
  private line = 1;
  private readonly lineStart = new LineStart();
  /** The last mark that was no blank. */
  private previous = 0;

  /** What is kept of the value: what came in chunks before, and from `start` on in the chunk at hand. */
  private kept = '';
  private start = 0;
  private startLine = 1;
  /** Blanks before it on its line; null if it is not the first there. */
  private startIndent: number | null = 0;
  private problem: 'too-long' | 'too-deep' | null = null;

  /** Of an object that may hold a list: kinds of brackets and keys by depth, and the string read last. */
  private readonly brackets: number[] = [];
  private readonly keys: string[] = [];
  private word = '';
  private wordStart = -1;
  private candidate: Candidate | null = null;

  /** @param limits of a record, in UTF-16 units and levels. */
  constructor(
    isRecord: (json: string) => boolean,
    limits = { length: MAX_DOCUMENT_BYTES, depth: MAX_JSON_DEPTH },
  ) {
    this.isRecord = isRecord;
    this.limits = limits;
  }

  /** Takes the next part of the text, and gives the pieces that ended in it. */
  push(chunk: string): JsonPiece[] {
    this.start = 0;
    if (this.wordStart >= 0) this.wordStart = 0;
    for (let i = 0; i < chunk.length; i++) {
      const unit = chunk.charCodeAt(i);
      if (unit === 0x0a) {
        this.line++;
        if (this.inString) this.breakOff('skipping');
      }
      if (!this.inString) {
        this.lineStart.tell(unit);
        if (this.mode !== 'skipping' || this.beginsRecord(unit)) this.read(unit, chunk, i);
        if (unit > 0x20) this.previous = unit;
      } else if (this.escaped) this.escaped = false;
      else if (unit === BACKSLASH) this.escaped = true;
      else if (unit === QUOTE) this.endString(chunk, i);
    }
    if (this.mode === 'keeping') this.keep(chunk);
    if (this.wordStart >= 0) this.word += chunk.slice(this.wordStart);
    return this.take();
  }

  /** To be asked when all was pushed: what stood there unended. */
  end(): JsonPiece[] {
    // A number or word on its own ends with the text.
    if (this.mode === 'keeping' && this.depth === 0 && !this.inString) this.finish('', 0);
    else if (this.mode === 'keeping') this.pieces.push(unfinished(this.startLine));
    else if (this.mode !== 'skipping' && this.depth > 0) this.pieces.push(unfinished(this.line));
    this.mode = 'between';
    this.depth = 0;
    return this.take();
  }

  private take(): JsonPiece[] {
    const taken = this.pieces;
    this.pieces = [];
    return taken;
  }

  private read(unit: number, chunk: string, i: number): void {
    switch (unit) {
      case 0x20:
      case 0x0a:
      case 0x0d:
      case 0x09:
      case 0xfeff:
        if (this.isAtBase()) this.finish(chunk, i);
        break;
      case OPEN_LIST:
      case OPEN_OBJECT:
        if (unit === OPEN_OBJECT && this.followsObject()) this.breakOff('between');
        this.open(unit, i);
        break;
      case CLOSE_LIST:
      case CLOSE_OBJECT:
        this.close(chunk, i);
        break;
      case COMMA:
        if (this.isAtBase()) this.finish(chunk, i);
        break;
      case COLON:
        if (this.watches()) this.keys[this.depth] = this.word;
        break;
      case QUOTE:
        this.begin(i);
        this.inString = true;
        this.word = '';
        this.wordStart = this.watches() ? i + 1 : -1;
        break;
      default:
        this.begin(i);
    }
  }

  private endString(chunk: string, i: number): void {
    this.inString = false;
    if (this.wordStart >= 0) this.word += chunk.slice(this.wordStart, i);
    this.wordStart = -1;
    if (this.isAtBase()) this.finish(chunk, i + 1);
  }

  /** Whether what is kept is no bracket, and thus ends with the next mark. */
  private isAtBase(): boolean {
    return this.mode === 'keeping' && this.depth === this.recordDepth;
  }

  /** Whether a list of records may stand here: in an object on its own, not too deep in it. */
  private watches(): boolean {
    const around = this.mode === 'around' || (this.mode === 'keeping' && this.recordDepth === 0);
    return around && this.depth > 0 && this.depth <= LIST_DEPTH && this.candidate === null;
  }

  /** Whether an object opens where in another one only a key can stand: the one before was not closed. */
  private followsObject(): boolean {
    const base = this.candidate?.depth ?? this.recordDepth;
    const isWithin = this.mode === 'keeping' && this.depth === base + 1;
    return isWithin && this.brackets[this.depth] === OPEN_OBJECT && this.previous !== COLON;
  }

  /** Gives up the record at hand. */
  private breakOff(mode: 'between' | 'skipping'): void {
    this.inString = false;
    this.escaped = false;
    this.wordStart = -1;
    if (this.mode !== 'keeping') return;
    if (this.candidate !== null && this.depth > this.candidate.depth) this.enterMember(this.candidate);
    else if (this.candidate !== null) this.enterList(this.candidate);
    this.pieces.push({ line: this.startLine, json: null, problem: 'broken' });
    this.kept = '';
    this.depth = this.recordDepth;
    this.mode = mode;
  }

  /** In a list that is laid out in lines the next record begins below the one before it. */
  private beginsRecord(unit: number): boolean {
    const { indent } = this.lineStart;
    const isThere = this.recordDepth === 0 || this.startIndent === null || indent === this.startIndent;
    const begins = unit === OPEN_OBJECT && indent !== null && isThere;
    if (begins) this.mode = 'between';
    return begins;
  }

  private begin(i: number): void {
    if (this.mode !== 'between') return;
    this.mode = 'keeping';
    this.kept = '';
    this.start = i;
    this.startLine = this.line;
    this.startIndent = this.lineStart.indent;
    this.problem = null;
    this.candidate = null;
  }

  private open(unit: number, i: number): void {
    if (this.mode === 'between' && this.depth === 0 && unit === OPEN_LIST) {
      this.depth = 1;
      this.recordDepth = 1;
      return;
    }
    const list = unit === OPEN_LIST && this.watches() && this.isListHere();
    this.begin(i);
    this.depth++;
    if (this.depth <= LIST_DEPTH + 1) this.brackets[this.depth] = unit;
    if (list && this.mode === 'around') {
      this.mode = 'between';
      this.recordDepth = this.depth;
    } else if (list && this.problem === null) {
      this.candidate = { depth: this.depth, member: 0, memberLine: 0, memberIndent: null, others: [] };
    } else if (this.candidate !== null && this.depth === this.candidate.depth + 1) {
      this.candidate.member = this.kept.length + i - this.start;
      this.candidate.memberLine = this.line;
      this.candidate.memberIndent = this.lineStart.indent;
    }
    if (this.mode === 'keeping' && this.depth - this.recordDepth > this.limits.depth) this.drop('too-deep');
  }

  /** Whether the list that opens here stands under keys that name lists, and in objects alone. */
  private isListHere(): boolean {
    for (let depth = 1; depth <= this.depth; depth++) {
      if (this.brackets[depth] !== OPEN_OBJECT || !namesList(this.keys[depth] ?? '')) return false;
    }
    return true;
  }

  private close(chunk: string, i: number): void {
    if (this.isAtBase()) this.finish(chunk, i);
    this.depth = Math.max(0, this.depth - 1);
    if (this.mode === 'keeping') {
      if (this.depth === this.recordDepth) this.finish(chunk, i + 1);
      else if (this.depth === this.candidate?.depth) this.askMember(this.candidate, chunk, i + 1);
      else if (this.candidate !== null && this.depth < this.candidate.depth) this.endList(this.candidate, i);
    } else if (this.mode === 'between' && this.depth < this.recordDepth) {
      this.mode = this.depth > 0 ? 'around' : 'between';
      this.recordDepth = 0;
    } else if (this.mode === 'around' && this.depth === 0) this.mode = 'between';
  }

  /** The end of a list without a record in it. */
  private endList(candidate: Candidate, i: number): void {
    this.candidate = null;
    if (this.kept.length + i - this.start <= this.limits.length) return;
    this.enterList(candidate);
    this.recordDepth = 0;
    this.mode = 'around';
  }

  private askMember(candidate: Candidate, chunk: string, end: number): void {
    const whole = this.kept + chunk.slice(this.start, end);
    const { memberLine: line } = candidate;
    const json = whole.slice(candidate.member);
    const tooLong = json.length > this.limits.length;
    candidate.others.push(tooLong ? { line, json: null, problem: 'too-long' } : { line, json });
    // An object that is too long for a record is none, so that the list in it must be one of records.
    if (whole.length > this.limits.length || this.isRecord(json)) this.enterList(candidate);
    else if (candidate.others.length >= ASKED) this.candidate = null;
  }

  /** Goes on in a list of records, between them. */
  private enterList(candidate: Candidate): void {
    this.pieces.push(...candidate.others);
    this.recordDepth = candidate.depth;
    this.candidate = null;
    this.mode = 'between';
    this.kept = '';
  }

  /** The same in the middle of a member. */
  private enterMember(candidate: Candidate): void {
    const { kept } = this;
    this.enterList(candidate);
    this.mode = 'keeping';
    this.kept = kept.slice(candidate.member);
    this.startLine = candidate.memberLine;
    this.startIndent = candidate.memberIndent;
  }

  private finish(chunk: string, end: number): void {
    const line = this.startLine;
    const json = this.problem === null ? this.kept + chunk.slice(this.start, end) : '';
    const problem = json.length > this.limits.length ? 'too-long' : this.problem;
    this.pieces.push(problem === null ? { line, json } : { line, json: null, problem });
    this.kept = '';
    this.mode = 'between';
  }

  private keep(chunk: string): void {
    if (this.problem !== null) return;
    this.kept += chunk.slice(this.start);
    if (this.kept.length <= this.limits.length) return;
    if (this.candidate === null) this.drop('too-long');
    else if (this.depth === this.candidate.depth) this.enterList(this.candidate);
    else {
      this.enterMember(this.candidate);
      if (this.kept.length > this.limits.length) this.drop('too-long');
    }
  }

  /** Goes on without keeping. In a list that may be one of records only the member at hand is given up. */
  private drop(problem: 'too-long' | 'too-deep'): void {
    if (this.candidate !== null) this.enterMember(this.candidate);
    this.problem = problem;
    this.kept = '';
  }
}

function unfinished(line: number): JsonPiece {
  return { line, json: null, problem: 'unfinished' };
}
