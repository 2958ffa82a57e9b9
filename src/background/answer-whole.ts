import type { Context } from '../core/context/context.ts';
import type { PassagePair } from '../core/judging/wrong-pairs.ts';
import { type AtHand, isAtHand } from '../messages/at-hand.ts';
import type { Answer, Ask } from '../messages/protocol.ts';
import type { AnswerPorts, Compare } from './answer-ports.ts';
import { answerTab } from './answer-tab.ts';
import { type Compared, fingerprintOf, type knownContexts } from './known-contexts.ts';

/** What an answer with the whole comparison is made from. */
export interface WholePorts extends Omit<AnswerPorts, 'compare'> {
  /** The matches that the reader called wrong. */
  wrong(): Promise<readonly PassagePair[]>;
  /** Begins to fetch what is needed: for a comparison that has to be made, or for one that most likely is known. */
  prepare(isKnown: boolean): void;
  contextSteps(compared: Compared): Promise<Generator<unknown, Context>>;
  readonly known: ReturnType<typeof knownContexts>;
  /** Comparisons that outlive the background, by tab. */
  readonly atHand: {
    read(tabId: number): Promise<AtHand | null>;
    /** How often all was cleared. */
    cleared(): number;
    /** Unless all was cleared since. */
    leave(tabId: number, atHand: AtHand, cleared: number): Promise<void>;
    drop(tabId: number): Promise<void>;
  };
}

/** The answer with its whole comparison, which is left at hand for whoever asks next. */
export async function answerWhole(ports: WholePorts, tabId: number, ask: Ask): Promise<Answer> {
  const cleared = ports.atHand.cleared();
  // What is at hand only saves time: an answer that can't be had from there or left there is an answer all the same.
  const [address, kept] = await Promise.all([
    ports.address(tabId),
    ports.atHand.read(tabId).catch(() => null),
  ]);
  const atHand = isAtHand(kept, address) ? kept : null;
  ports.prepare(atHand !== null);
  const judged = ports.wrong();
  judged.catch(() => {});
  let of = '';
  const compare: Compare = async (page, candidates, isPart) => {
    const compared = { page, candidates, wrong: await judged, isPart };
    of = await fingerprintOf(compared);
    const before = atHand && { of: atHand.of, context: atHand.answer.context };
    return ports.known(of, before, () => ports.contextSteps(compared));
  };
  const answer = await answerTab({ ...ports, compare }, tabId, ask);
  // What was asked for in particular is not what a popup that opens will ask for.
  if (ask.kind !== 'page' || ask.anyTopic) return answer;
  const isStill = address !== null && (await ports.address(tabId)) === address;
  if (answer.kind !== 'context' || !isStill) await ports.atHand.drop(tabId).catch(() => {});
  else if (atHand?.of !== of || !isSame(atHand.answer, answer))
    await ports.atHand.leave(tabId, { url: address, of, answer }, cleared).catch(() => {});
  return answer;
}

/** Beside the comparison an answer says why the page was taken, and what is held. */
function isSame(one: Answer, other: Answer): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
