import type { FeatureRows, GrowingRows } from './feature-rows.ts';
import type { RelatedWords } from './related-words.ts';
import { KIND, type TermTable } from './term-table.ts';

/**
 * Writes a sentence's terms and those that may stand for them, among the terms of the event, by likeness × weight;
 * names stand for nothing else.
 */
export class Relatives {
  /** The relatives of term `id` stand from `starts[id]` to `starts[id + 1]`. */
  readonly #starts: Int32Array;
  readonly #others: number[] = [];
  readonly #likenesses: number[] = [];
  readonly #laid: Float32Array;

  constructor({ idOf, texts, kinds }: TermTable, related: RelatedWords | undefined) {
    this.#laid = new Float32Array(texts.length);
    this.#starts = new Int32Array(texts.length + 1);
    for (let id = 0; id < texts.length; id++) {
      if (related && kinds[id] === KIND.word) {
        for (const { term, likeness } of related.of(texts[id]!)) {
          const other = idOf.get(term);
          if (other === undefined || kinds[other] !== KIND.word) continue;
          this.#others.push(other);
          this.#likenesses.push(likeness);
        }
      }
      this.#starts[id + 1] = this.#others.length;
    }
  }

  /** Writes the relatives of a row of `terms` as the next row of `to`. */
  write({ ids, weights, starts }: FeatureRows, row: number, to: GrowingRows): void {
    const [laid, first] = [this.#laid, to.size];
    const [ranges, others, likenesses] = [this.#starts, this.#others, this.#likenesses];
    for (let k = starts[row]!; k < starts[row + 1]!; k++) {
      const id = ids[k]!;
      const weight = weights[k]!;
      if (laid[id] === 0) to.add(id, 0);
      if (weight > laid[id]!) laid[id] = weight;
      for (let m = ranges[id]!; m < ranges[id + 1]!; m++) {
        const other = others[m]!;
        const standing = weight * likenesses[m]!;
        if (laid[other] === 0) to.add(other, 0);
        if (standing > laid[other]!) laid[other] = standing;
      }
    }
    for (let k = first; k < to.size; k++) {
      const id = to.ids[k]!;
      to.weights[k] = laid[id]!;
      laid[id] = 0;
    }
    to.endRow();
  }
}
