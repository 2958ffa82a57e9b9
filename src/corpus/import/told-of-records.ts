import type { Saying } from '../../words/saying.ts';
import type { ImportOutcome, PassedOver } from './described.ts';
import { IMPORT } from './limits.ts';

/** What an import has to tell of the records it met: those passed over, and fields that were left empty. */
export class ToldOfRecords {
  passedOver = 0;
  readonly list: PassedOver[] = [];
  /** By what they say. */
  readonly #notes = new Map<string, { count: number } & Omit<ImportOutcome['notes'][number], 'count'>>();

  passOver(file: string, line: number | null, reason: Saying): void {
    this.passedOver += 1;
    if (this.list.length < IMPORT.listed) this.list.push({ file, line, reason });
  }

  note(file: string, line: number | null, notes: readonly Saying[]): void {
    for (const note of notes) {
      const said = JSON.stringify(note);
      const known = this.#notes.get(said);
      if (known) known.count += 1;
      else if (this.#notes.size < IMPORT.kindsOfNotes)
        this.#notes.set(said, { note, count: 1, example: { file, line } });
    }
  }

  /** Most frequent first. */
  get notes(): ImportOutcome['notes'] {
    return [...this.#notes.values()].sort((a, b) => b.count - a.count);
  }
}
