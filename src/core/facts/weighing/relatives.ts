import type { FeatureVector } from './feature-vector.ts';
import type { RelatedWords } from './related-words.ts';
import { KIND, type TermTable } from './term-table.ts';

/** Makes of a sentence's terms those that may stand for them, among the terms of the event; names stand for nothing else. */
export function relatives(
  { idOf, texts, kinds }: TermTable,
  related: RelatedWords | undefined,
): (terms: FeatureVector) => FeatureVector {
  if (!related) return (terms) => terms;
  const known: ({ readonly ids: number[]; readonly likenesses: number[] } | undefined)[] = [];
  const of = (id: number) => {
    let list = known[id];
    if (!list) {
      list = { ids: [], likenesses: [] };
      known[id] = list;
      if (kinds[id] !== KIND.word) return list;
      for (const { term, likeness } of related.of(texts[id]!)) {
        const other = idOf.get(term);
        if (other === undefined || kinds[other] !== KIND.word) continue;
        list.ids.push(other);
        list.likenesses.push(likeness);
      }
    }
    return list;
  };
  const laid = new Float32Array(texts.length);
  return ({ ids, weights }) => {
    const touched: number[] = [];
    const put = (id: number, weight: number) => {
      if (laid[id] === 0) touched.push(id);
      if (weight > laid[id]!) laid[id] = weight;
    };
    for (let k = 0; k < ids.length; k++) {
      put(ids[k]!, weights[k]!);
      const list = of(ids[k]!);
      for (let m = 0; m < list.ids.length; m++) put(list.ids[m]!, weights[k]! * list.likenesses[m]!);
    }
    const result = { ids: new Int32Array(touched), weights: new Float32Array(touched.length) };
    for (let k = 0; k < touched.length; k++) {
      result.weights[k] = laid[touched[k]!]!;
      laid[touched[k]!] = 0;
    }
    return result;
  };
}
