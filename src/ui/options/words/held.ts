import type { SetLabels, ToldFile } from '../../../corpus/store/described.ts';
import { counted, text } from '../../../words/speech.ts';
import { worded } from '../../../words/worded.ts';
import { articles, bytes, duration, number, timeOf } from './amounts.ts';

const writtenBefore = (n: number) => counted('held_writtenBefore', n);
const begun = (began: string) => text('held_begun', { began });
const begunFrom = (began: string, from: string) => text('held_begunFrom', { began, from });
function files(told: ToldFile): string {
  if (typeof told === 'string') return told;
  return told.folder === ''
    ? counted('files', told.files)
    : counted('held_filesIn', told.files, { folder: told.folder });
}
const damage = worded({
  none: (n: number) => counted('held_damage_none', n),
  all: (n: number) => counted('held_damage_all', n),
  more: (n: number, found: string) => counted('held_damage_more', n, { found }),
  some: (n: number, found: string) => counted('held_damage_some', n, { found }),
  take: (n: number) => counted('held_damage_take', n),
  missing: () => text('held_damage_missing'),
});
const ofOutlets = (n: number, held: string) => counted('held_ofOutlets', n, { held });

export const heldWords = worded({
  title: 'held_title',
  sum: (n: number, outlets: number) => ofOutlets(outlets, articles(n)),
  empty: {
    title: 'held_empty_title',
    text: 'held_empty_text',
    next: 'held_empty_next',
    bringIn: 'held_empty_bringIn',
  },
  starter: {
    missing: 'held_starter_missing',
    bringBack: 'held_starter_bringBack',
    bringing: 'held_starter_bringing',
  },
  kept: 'held_kept',
  given: {
    starter: 'held_given_starter',
    starterNote: 'held_given_starterNote',
    kept: 'held_given_kept',
    recovered: 'held_given_recovered',
  },
  came: 'held_came',
  broughtIn: (on: string) => text('held_broughtIn', { on }),
  from: (told: readonly ToldFile[]) => {
    const [first = '', second] = told.slice(0, 2).map(files);
    const others = told.slice(1).reduce((sum, one) => sum + (typeof one === 'string' ? 1 : one.files), 0);
    if (told.length > 2) return counted('held_fromMany', others, { first });
    return second === undefined ? text('held_fromOne', { first }) : text('held_fromTwo', { first, second });
  },
  facts: {
    days: 'held_facts_days',
    outlets: 'held_facts_outlets',
    languages: 'held_facts_languages',
    gaps: 'held_facts_gaps',
    size: 'held_facts_size',
    older: 'held_facts_older',
    licence: 'held_facts_licence',
    note: 'held_facts_note',
  },
  noDays: 'held_noDays',
  undated: (n: number) => text('held_undated', { number: number(n) }),
  cutOff: (n: number) => text('held_cutOff', { number: number(n) }),
  noGaps: 'held_noGaps',
  size: (n: number) => text('held_size', { number: bytes(n) }),
  more: (n: number) => text('held_more', { number: number(n) }),
  unnamedOutlet: 'held_unnamedOutlet',
  unknownLanguage: 'held_unknownLanguage',
  on: 'held_on',
  off: 'held_off',
  look: 'held_look',
  /** Read out behind a button's words, so that a list of buttons says which set each belongs to. */
  of: (name: string) => `: ${name}`,
  edit: 'held_edit',
  save: 'held_save',
  cancel: 'held_cancel',
  nameMissing: 'held_nameMissing',
  delete: 'held_delete',
  export: 'held_export',
  exports: { 'json-lines': 'held_exports_jsonLines', csv: 'held_exports_csv' },
  exporting: (n: number, of: number) => counted('held_exporting', of, { number: number(n) }),
  exported: (name: string) => text('held_exported', { name }),
  deleted: (name: string, n: number) => counted('held_deleted', n, { name }),
  undoUntil: (until: number) => text('held_undoUntil', { until: timeOf(until) }),
  undo: 'held_undo',
  undone: (name: string) => text('held_undone', { name }),
  purge: 'held_purge',
  purged: 'held_purged',
  said: {
    on: (name: string) => text('held_said_on', { name }),
    off: (name: string) => text('held_said_off', { name }),
    saved: (labels: SetLabels) => text('held_said_saved', { name: labels.name }),
    starterBack: 'held_said_starterBack',
  },

  pending: {
    title: (name: string) => text('held_pending_title', { name }),
    running: (name: string) => text('held_pending_running', { name }),
    text: (n: number, began: string, from: string) =>
      `${writtenBefore(n)} ${from === '' ? begun(began) : begunFrom(began, from)}`,
    runningText: (n: number) => counted('held_pending_runningText', n),
    resume: 'held_pending_resume',
    discard: 'held_pending_discard',
    discarded: 'held_pending_discarded',
  },

  damage: {
    title: 'held_damage_title',
    numbers: (expected: number, found: number) => {
      if (found === 0) return damage.none(expected);
      if (found === expected) return damage.all(expected);
      return found > expected ? damage.more(expected, number(found)) : damage.some(expected, number(found));
    },
    why: 'held_damage_why',
    save: 'held_damage_save',
    saveNote: 'held_damage_saveNote',
    recover: (found: number) =>
      found > 0 ? text('held_damage_recoverRest') : text('held_damage_recoverEmpty'),
    recoverNote: (found: number, expected: number) =>
      found < expected ? `${damage.take(found)} ${damage.missing()}` : damage.take(found),
    nothing: 'held_damage_nothing',
    recovering: (n: number) => counted('held_damage_recovering', n),
    recovered: (n: number) => counted('held_damage_recovered', n),
    saved: 'held_damage_saved',
    sets: 'held_damage_sets',
  },

  storage: {
    title: 'held_storage_title',
    used: (n: number) => text('held_storage_used', { number: bytes(n) }),
    freeing: 'held_storage_freeing',
    free: (n: number) => text('held_storage_free', { number: bytes(n) }),
    kept: 'held_storage_kept',
    notKept: 'held_storage_notKept',
    ask: 'held_storage_ask',
    refused: 'held_storage_refused',
  },
  took: (seconds: number) => duration(seconds),
});
