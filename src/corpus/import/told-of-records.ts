import type { ImportOutcome, PassedOver } from './described.ts';
import { IMPORT } from './limits.ts';

/** What an import has to tell of the records it met: those passed over, and fields that were left empty. */
export class ToldOfRecords {
  passedOver = 0;
  readonly list: PassedOver[] = [];
  readonly #notes = new Map<string, { count: number; readonly example: string }>();

  passOver(file: string, line: number | null, reason: string): void {
    this.passedOver += 1;
    if (this.list.length < IMPORT.listed) this.list.push({ file, line, reason });
  }

  note(file: string, line: number | null, notes: readonly string[]): void {
    for (const note of notes) {
      const known = this.#notes.get(note);
      if (known) known.count += 1;
      else if (this.#notes.size < IMPORT.kindsOfNotes)
        this.#notes.set(note, { count: 1, example: line === null ? file : `${file}, line ${line}` });
    }
  }

  /** Most frequent first. */
  get notes(): ImportOutcome['notes'] {
    return [...this.#notes]
      .map(([note, { count, example }]) => ({ note, count, example }))
      .sort((a, b) => b.count - a.count);
  }
}
