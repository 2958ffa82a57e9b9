import type { Article } from '../core/article/article.ts';
import type { Context } from '../core/context/context.ts';
import type { PassagePair } from '../core/judging/wrong-pairs.ts';

/** What a comparison hangs on, beside tables that never change while an extension is loaded. */
export interface Compared {
  readonly page: Article;
  /** What the look-up found. */
  readonly candidates: readonly Article[];
  /** The matches that the reader called wrong. */
  readonly wrong: readonly PassagePair[];
  readonly isPart: boolean;
}

/** A comparison, and the fingerprint of what it was made from. */
export interface KnownContext {
  readonly of: string;
  readonly context: Context;
}

/** Those of the pages that a reader goes back and forth between. */
const MOST_KEPT = 4;

/**
 * Keeps the last comparisons as long as the background lives: marks, popup and panel over one page ask for the same, one
 * after the other. What a comparison hangs on is read anew each time; where anything of it is another, so is its
 * fingerprint.
 */
export function knownContexts() {
  let kept: readonly KnownContext[] = [];
  const begun = new Map<string, Promise<void>>();
  const find = (of: string) => kept.find((one) => one.of === of)?.context ?? null;

  /** Tells whoever waits that it is there, or will not be; the function that ends the waiting. */
  function announce(of: string): () => void {
    let end = () => {};
    begun.set(of, new Promise((resolve) => (end = resolve)));
    return () => {
      begun.delete(of);
      end();
    };
  }

  function* keeping(
    of: string,
    steps: Generator<unknown, Context>,
    end: () => void,
  ): Generator<unknown, Context> {
    try {
      const context = yield* steps;
      kept = [{ of, context }, ...kept.filter((one) => one.of !== of)].slice(0, MOST_KEPT);
      return context;
    } finally {
      end();
    }
  }

  /**
   * The steps to a comparison, which have to be gone: hardly any, where it is known. One that somebody else is about to
   * make is waited for.
   * @param before one that another background has made
   */
  return async function known(
    of: string,
    before: KnownContext | null,
    compare: () => Promise<Generator<unknown, Context>>,
  ): Promise<Generator<unknown, Context>> {
    while (begun.has(of)) await begun.get(of);
    const context = find(of) ?? (before?.of === of ? before.context : null);
    if (context) return keeping(of, at(context), () => {});
    const end = announce(of);
    try {
      return keeping(of, await compare(), end);
    } catch (error) {
      end();
      throw error;
    }
  };
}

// biome-ignore lint/correctness/useYield: it is there already.
function* at(context: Context): Generator<unknown, Context> {
  return context;
}

const FIELDS = {
  id: true,
  url: true,
  outlet: true,
  title: true,
  byline: true,
  published: true,
  lang: true,
  text: true,
} as const satisfies { readonly [field in keyof Article]: true };

/** Another one for everything that would make another comparison (SHA-256, in hexadecimal). */
export async function fingerprintOf({ page, candidates, wrong, isPart }: Compared): Promise<string> {
  const told = (article: Article) => Object.keys(FIELDS).map((field) => article[field as keyof Article]);
  const all = JSON.stringify([told(page), candidates.map(told), wrong, isPart]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(all));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
