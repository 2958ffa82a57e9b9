const BLANKS = new Set([0x20, 0x09, 0x0d, 0xfeff]);
/** What may stand before a record on its line: the list's own marks. */
const BEFORE = new Set([0x2c, 0x5b]);

/** Where on its line a mark stands: told of every unit outside of strings, in order. */
export class LineStart {
  /** Blanks before the mark told last, if nothing but the list's marks stands between; null for one further on. */
  indent: number | null = 0;
  private blanks = 0;
  private isFresh = true;

  tell(unit: number): void {
    if (unit === 0x0a) {
      this.blanks = 0;
      this.isFresh = true;
    } else if (!this.isFresh) this.indent = null;
    else if (BLANKS.has(unit)) this.blanks++;
    else {
      this.indent = this.blanks;
      this.isFresh = BEFORE.has(unit);
    }
  }
}
