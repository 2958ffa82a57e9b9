import { inTurn } from '../core/in-turn.ts';
import type { AtHand } from '../messages/at-hand.ts';
import { api } from './api.ts';

const ORDER = 'at-hand';
const keyOf = (tabId: number) => `${ORDER}-${tabId}`;

/** Of so many tabs, those that were compared last. */
const MOST_TABS = 8;
/** How often all was cleared as long as this background lives. */
let clears = 0;
/** The order is read before it is written. */
const alone = inTurn();
/** All together stay well within the 10 MB that browsers give a session. */
const MOST_CHARACTERS = 500_000;

/**
 * The last comparisons, by tab: in memory, for no longer than the browser runs, since the background stops soon after
 * it has set a badge, and would begin all over when the popup opens.
 */
export const answersAtHand = {
  async read(tabId: number): Promise<AtHand | null> {
    return (await readWith(tabId, [])).atHand;
  },
  /** Together with something else that was left for the tab. */
  readWith,
  /** What `leave` needs to know whether anything was cleared since: asked for before anything is read. */
  cleared: (): number => clears,
  /** Not, where all was cleared since `cleared` gave this: it may hang on what is another by now. */
  leave(tabId: number, atHand: AtHand, cleared: number): Promise<void> {
    return alone(async () => {
      if (cleared !== clears) return;
      const others = (await order()).filter((other) => other !== tabId);
      const tooMany = others.slice(MOST_TABS - 1);
      // As text: a store may give an object back with its names in another order.
      const text = JSON.stringify(atHand);
      const isKept = text.length <= MOST_CHARACTERS;
      await api.storage.session.remove([keyOf(tabId), ...tooMany.map(keyOf)]);
      const kept = others.slice(0, MOST_TABS - 1);
      await api.storage.session.set(
        isKept ? { [keyOf(tabId)]: text, [ORDER]: [tabId, ...kept] } : { [ORDER]: kept },
      );
    });
  },
  drop(tabId: number): Promise<void> {
    return alone(() => api.storage.session.remove(keyOf(tabId)));
  },
  clear(): Promise<void> {
    clears++;
    return alone(async () => {
      await api.storage.session.remove([ORDER, ...(await order()).map(keyOf)]);
    });
  },
};

async function readWith(
  tabId: number,
  others: readonly string[],
): Promise<{ readonly atHand: AtHand | null; readonly left: Readonly<Record<string, unknown>> }> {
  const { [keyOf(tabId)]: kept, ...left } = await api.storage.session.get([keyOf(tabId), ...others]);
  return { atHand: typeof kept === 'string' ? (JSON.parse(kept) as AtHand) : null, left };
}

async function order(): Promise<number[]> {
  const { [ORDER]: tabs } = await api.storage.session.get(ORDER);
  return Array.isArray(tabs) ? tabs : [];
}
