import type { Answer, Ask, Kept } from '../../messages/protocol.ts';
import { SayingError, saying } from '../../words/saying.ts';
import { wordsOf } from '../../words/words-of.ts';
import type { ContextAnswer } from './answer-view.tsx';
import type { SurfaceActions, SurfaceState } from './surface-state.ts';

/** What a surface asks the rest of the extension for; every promise may reject with words for a reader. */
export interface AskingPorts {
  answer(ask: Ask): Promise<Answer>;
  /** The site of the page in the tab; null where it can't be switched off. */
  site(): Promise<string | null>;
  switchSite(site: string, off: boolean): Promise<void>;
  restore(): Promise<void>;
  keep(): Promise<Kept>;
  unkeep(number: number): Promise<void>;
  /** Has to be called within a click. */
  askToRead(): Promise<boolean>;
  openCorpus(): void;
  /** Prints a comparison, or has it asked for and printed elsewhere. */
  print(answer: ContextAnswer, ask: Ask): Promise<void>;
  /** Opens the pictures of a comparison in a tab of their own. */
  openWide?(ask: Ask): Promise<void>;
  show(state: SurfaceState, site: string | null): void;
}

export interface AnswerAtHand {
  readonly answer: Answer;
  readonly site: string | null;
}

export interface Asking {
  readonly actions: SurfaceActions;
  /** @param atHand an answer from before, with its site: shown until it is known whether it still holds */
  ask(what: Ask, atHand?: AnswerAtHand): void;
  /** Asks, and leaves the answer to the same that is shown where it is, until it is known whether it still holds. */
  renew(what: Ask): void;
  /** Shows something else than an answer; what is still on its way is then no longer waited for. */
  instead(state: SurfaceState): void;
}

export const WHOLE_PAGE: Ask = { kind: 'page', anyTopic: false };

/** Most answers are there sooner; a skeleton that comes and goes within a blink is worse than a blank moment. */
const SKELETON_AFTER_MS = 60;

/** Asks for answers and shows them, the latest only: an answer for what was asked before is never shown after it. */
export function asking(ports: AskingPorts): Asking {
  let wanted = WHOLE_PAGE;
  let site: string | null = null;
  let asked = 0;
  /** The answer that is shown, and to what; null while something else is. */
  let shown: (AnswerAtHand & { readonly to: Ask }) | null = null;

  function show(answer: Answer, to: Ask): void {
    shown = { answer, site, to };
    ports.show(answer, site);
  }

  function showInstead(state: SurfaceState): void {
    shown = null;
    ports.show(state, site);
  }

  function fail(error: unknown): void {
    showInstead({ kind: 'failed', message: wordsOf(error) });
  }

  function ask(what: Ask, atHand?: AnswerAtHand): void {
    wanted = what;
    const ticket = ++asked;
    if (atHand && atHand !== shown) {
      site = atHand.site;
      show(atHand.answer, what);
    }
    const late = setTimeout(() => {
      if (ticket === asked && !atHand) showInstead('loading');
    }, SKELETON_AFTER_MS);
    Promise.all([ports.answer(what), ports.site()])
      .then(
        ([answer, own]) => {
          if (ticket !== asked) return;
          const isShown = atHand !== undefined && own === site && isSame(answer, atHand.answer);
          site = own;
          if (!isShown) show(answer, what);
        },
        (error: unknown) => {
          if (ticket === asked) fail(error);
        },
      )
      .finally(() => clearTimeout(late));
  }

  return {
    ask,
    renew: (what) => ask(what, shown !== null && isSame(shown.to, what) ? shown : undefined),
    instead(state) {
      asked++;
      site = null;
      showInstead(state);
    },
    actions: {
      retry: () => ask(wanted),
      readPage: () => ask(WHOLE_PAGE),
      readAnyTopic: () => ask({ kind: 'page', anyTopic: true }),
      readEntry: (title) => ask({ kind: 'entry', title }),
      readEntries: () => ask(WHOLE_PAGE),
      switchSite: (off) => {
        if (site !== null) ports.switchSite(site, off).then(() => ask(WHOLE_PAGE), fail);
      },
      askToRead: async () => {
        const agreed = await ports.askToRead();
        if (agreed) ask(wanted);
        return agreed;
      },
      restore: () => {
        ports.restore().then(() => ask(wanted), fail);
      },
      keep: ports.keep,
      unkeep: ports.unkeep,
      openCorpus: ports.openCorpus,
      again: async () => {
        const answer = await ports.answer(wanted);
        if (answer.kind !== 'context') throw new SayingError(saying('failure_notCompared'));
        return answer;
      },
      print: (answer) => ports.print(answer, wanted),
      ...(ports.openWide && { openWide: () => ports.openWide!(wanted) }),
    },
  };
}

/** Both came through the browser as plain values, from one and the same maker. */
function isSame<Plain extends Answer | Ask>(one: Plain, other: Plain): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
