import type { Context } from '../../../core/context/context.ts';
import { type OutletColumn, outletKey } from '../../outlets/outlet-columns.ts';
import { LEAST, MOST } from '../thresholds.ts';

type Ledger = Context['ledger'][number];
type LedgerWords = Ledger['labels'][number];
export type Use = LedgerWords['uses'][number];
export type Voice = 'labels' | 'names' | 'reported' | 'quoted';

/** In the outlets' own voice; then what they report and quote. */
export const OWN_VOICE: readonly Voice[] = ['labels', 'names'];
const VOICES: readonly Voice[] = [...OWN_VOICE, 'reported', 'quoted'];

/** One word or name for somebody, with who uses it. */
export interface LabelRow {
  readonly key: string;
  readonly voice: Voice;
  /** Where it stands, to be cut out and shown. */
  readonly shown: Use;
  readonly origins: number;
  readonly uses: readonly Use[];
  /** How often, by outlet, in the order of the actor's columns. */
  readonly byColumn: readonly number[];
}

export interface LabelledActor {
  readonly entity: string;
  /** Where it is named; null for an event. */
  readonly name: Context['names'][string] | null;
  /** Independent origins that name it or put words on it. */
  readonly origins: number;
  /** Outlets that use any of the words. */
  readonly columns: readonly OutletColumn[];
  readonly rows: readonly LabelRow[];
  /** The rows that are drawn, and how many in the own voice are not. */
  readonly drawn: readonly LabelRow[];
  readonly left: number;
}

/** The actors and events for which two outlets have words of their own, those first for which they differ most. */
export function labelledActors(
  { ledger, names }: Pick<Context, 'ledger' | 'names'>,
  columns: readonly OutletColumn[],
): LabelledActor[] {
  return ledger.flatMap((entry) => {
    const name = Object.hasOwn(names, entry.entity) ? names[entry.entity]! : null;
    // An actor has to be named to be shown.
    if (name === null && !entry.isEvent) return [];
    const all = VOICES.flatMap((voice) => entry[voice].map((words) => ({ voice, words })));
    const own = all.filter(({ voice }) => OWN_VOICE.includes(voice));
    const using = (each: typeof all) =>
      columns.filter(({ articles }) =>
        each.some(({ words }) => words.uses.some(({ article }) => articles.includes(article))),
      );
    if (new Set(using(own).map(outletKey)).size < LEAST.labellingOutlets) return [];
    const used = using(all);
    const rows = all.map(({ voice, words }): LabelRow => {
      const counts = used.map(
        ({ articles }) => words.uses.filter((use) => articles.includes(use.article)).length,
      );
      const { shown, origins, uses } = words;
      return { key: `${voice} ${words.key}`, voice, shown, origins, uses, byColumn: counts };
    });
    const inOwnVoice = rows.filter(({ voice }) => OWN_VOICE.includes(voice));
    const drawn = inOwnVoice.slice(0, MOST.labelsDrawn);
    return [
      {
        entity: entry.entity,
        name: entry.isEvent ? null : name,
        origins: entry.origins,
        columns: used,
        rows,
        drawn,
        left: inOwnVoice.length - drawn.length,
      },
    ];
  });
}
