import { KEPT_SET, type SetId, type SetLabels, STARTER_SET } from '../described.ts';
import type { SetRecord } from './set-record.ts';

/** What sets are called that no reader has named; surfaces show it in the reader's words. */
export const STARTER_LABELS: SetLabels = {
  name: 'Starter corpus',
  licence: '',
  note: 'Articles on Putin’s visit to Minsk of 19 December 2022, which come with Lateral.',
};

export const KEPT_LABELS: SetLabels = { name: 'Kept articles', licence: '', note: '' };

export const RECOVERED_LABELS: SetLabels = { name: 'Recovered articles', licence: '', note: '' };

/** What a set is called that is always known; null for any other. */
export function knownLabels(id: SetId): SetLabels | null {
  if (id === STARTER_SET) return STARTER_LABELS;
  return id === KEPT_SET ? KEPT_LABELS : null;
}

/** The set that comes with the extension, as it is made. */
export const STARTER: Omit<SetRecord, 'tally'> = {
  id: STARTER_SET,
  labels: STARTER_LABELS,
  importedAt: null,
  from: [],
};

/** The set of what the reader keeps, as it is made. */
export const keptSet = (now: number): Omit<SetRecord, 'tally'> => ({
  id: KEPT_SET,
  labels: KEPT_LABELS,
  importedAt: now,
  from: [],
});
