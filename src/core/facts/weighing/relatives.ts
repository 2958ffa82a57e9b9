import type { FeatureRows, GrowingRows } from './feature-rows.ts';
import type { RelatedWords } from './related-words.ts';
import { KIND, type TermTable } from './term-table.ts';

/**
 * Writes a sentence's terms and those that may stand for them, among the terms of the event, by likeness × weight;
 * names stand for nothing else.
 */
export class Relatives {
  readonly #table: TermTable;
  readonly #related: RelatedWords | undefined;
  readonly #known: (Relations | undefined)[] = [];
  readonly #laid: Float32Array;

  constructor(table: TermTable, related: RelatedWords | undefined) {
    this.#table = table;
    this.#related = related;
    this.#laid = new Float32Array(table.texts.length);
  }

  /** Writes the relatives of a row of `terms` as the next row of `to`. */
  write({ ids, weights, starts }: FeatureRows, row: number, to: GrowingRows): void {
    const laid = this.#laid;
    const first = to.size;
    for (let k = starts[row]!; k < starts[row + 1]!; k++) {
      const id = ids[k]!;
      const weight = weights[k]!;
      if (laid[id] === 0) to.add(id, 0);
      if (weight > laid[id]!) laid[id] = weight;
      const relations = this.#of(id);
      for (let m = 0; m < relations.ids.length; m++) {
        const other = relations.ids[m]!;
        const standing = weight * relations.likenesses[m]!;
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

  #of(id: number): Relations {
    let relations = this.#known[id];
    if (!relations) {
      relations = this.#find(id);
      this.#known[id] = relations;
    }
    return relations;
  }

  #find(id: number): Relations {
    const { idOf, texts, kinds } = this.#table;
    if (!this.#related || kinds[id] !== KIND.word) return NONE;
    const ids: number[] = [];
    const likenesses: number[] = [];
    for (const { term, likeness } of this.#related.of(texts[id]!)) {
      const other = idOf.get(term);
      if (other === undefined || kinds[other] !== KIND.word) continue;
      ids.push(other);
      likenesses.push(likeness);
    }
    return ids.length > 0 ? { ids, likenesses } : NONE;
  }
}

interface Relations {
  readonly ids: readonly number[];
  readonly likenesses: readonly number[];
}

const NONE: Relations = { ids: [], likenesses: [] };
