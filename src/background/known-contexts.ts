import type { Article } from '../core/article/article.ts';
import type { Context } from '../core/context/context.ts';
import type { PassagePair } from '../core/judging/wrong-pairs.ts';

/** What a comparison hangs on, beside tables that never change while a background lives. */
export interface Compared {
  readonly page: Article;
  /** What the look-up found. */
  readonly candidates: readonly Article[];
  /** The matches that the reader called wrong. */
  readonly wrong: readonly PassagePair[];
  readonly isPart: boolean;
}

/** Those of the pages that a reader goes back and forth between. */
const MOST_KEPT = 4;

/**
 * Keeps the last comparisons as long as the background lives: marks, popup and panel over one page ask for the same, one
 * after the other. What a comparison hangs on is read anew each time and compared with what it was; where anything of it
 * is another, so is the answer.
 */
export function knownContexts() {
  let kept: readonly { readonly of: Compared; readonly context: Context }[] = [];
  return function* known(
    of: Compared,
    steps: () => Generator<unknown, Context>,
  ): Generator<unknown, Context> {
    const before = kept.find((one) => isSame(one.of, of));
    const context = before?.context ?? (yield* steps());
    kept = [{ of, context }, ...kept.filter((one) => !isSame(one.of, of))].slice(0, MOST_KEPT);
    return context;
  };
}

function isSame(a: Compared, b: Compared): boolean {
  return (
    a.isPart === b.isPart &&
    isSameArticle(a.page, b.page) &&
    a.candidates.length === b.candidates.length &&
    a.candidates.every((candidate, i) => isSameArticle(candidate, b.candidates[i]!)) &&
    a.wrong.length === b.wrong.length &&
    a.wrong.every(([one, other], i) => one === b.wrong[i]![0] && other === b.wrong[i]![1])
  );
}

const FIELDS: { readonly [field in keyof Article]: true } = {
  id: true,
  url: true,
  outlet: true,
  title: true,
  byline: true,
  published: true,
  lang: true,
  text: true,
};

function isSameArticle(a: Article, b: Article): boolean {
  return (Object.keys(FIELDS) as (keyof Article)[]).every((field) => a[field] === b[field]);
}
