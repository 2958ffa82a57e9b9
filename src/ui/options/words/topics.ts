import type { PackError } from '../../../core/topic/check-values.ts';
import type { Evidence } from '../../../core/topic/topic-pack.ts';
import { inWords } from '../../../words/in-words.ts';
import { byLocale, counted, text } from '../../../words/speech.ts';
import { worded } from '../../../words/worded.ts';
import type { ListName } from '../topics/edit/topic-form.ts';
import { number } from './amounts.ts';

const scores = byLocale(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
);
const weights = byLocale((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }));

const places: { readonly [field in Evidence['field']]: string } = worded({
  title: 'topics_places_title',
  description: 'topics_places_description',
  lead: 'topics_places_lead',
  body: 'topics_places_body',
});

/** What a name of a list or a subject says, by its weight. */
const weightWords: { readonly [place in ListName | 'subject']: { readonly [weight: number]: string } } =
  worded({
    subject: {
      1: 'topics_weigh_surely',
      0.9: 'topics_weigh_usually',
      0.7: 'topics_weigh_maybe',
    },
    against: {
      1: 'topics_weigh_stronglyAgainst',
      0.5: 'topics_weigh_somewhatAgainst',
      0: 'topics_weigh_somethingElse',
    },
    company: { 1: 'topics_weigh_company' },
    support: { 1: 'topics_weigh_support' },
    passing: { 0.85: 'topics_weigh_nearlyAlways', 0.6: 'topics_weigh_often' },
  });

const notNamed = (subjects: string) => text('topics_notNamed', { subjects });
const tooLong = (name: string) => text('topics_tooLong', { name });
const notSaved = (name: string) => text('topics_draftNotSaved', { name });

export const topicsWords = worded({
  title: 'topics_title',
  intro: 'topics_intro',
  loading: 'topics_loading',
  all: 'topics_all',
  names: (n: number) => counted('topics_names', n),
  words: (n: number) => counted('topics_words', n),
  nothingOn: 'topics_nothingOn',
  card: {
    shipped: (version: number) => text('topics_card_shipped', { version: number(version) }),
    own: (version: number) => text('topics_card_own', { version: number(version) }),
    together: 'topics_card_together',
    against: 'topics_card_against',
    on: 'topics_card_on',
    off: 'topics_card_off',
    unsaved: 'topics_card_unsaved',
    look: 'topics_card_look',
    edit: 'topics_card_edit',
    copy: 'topics_card_copy',
    export: 'topics_card_export',
    delete: 'topics_card_delete',
  },
  of: (name: string) => `: ${name}`,
  add: 'topics_add',
  addFrom: 'topics_addFrom',
  own: {
    title: 'topics_own_title',
    text: 'topics_own_text',
  },
  full: (most: number) => text('topics_full', { most: number(most) }),
  isFull: (most: number) => text('topics_isFull', { most: number(most) }),
  unsavedNew: (name: string) => (name.trim() === '' ? text('topics_unsavedNew') : notSaved(name.trim())),
  goOn: 'topics_goOn',
  drop: 'topics_drop',
  removed: (name: string) => text('topics_removed', { name }),
  undo: 'topics_undo',
  missing: {
    title: 'topics_missing_title',
    text: 'topics_missing_text',
  },
  copyOf: (name: string) => text('topics_copyOf', { name }),
  unnamed: 'topics_unnamed',
  fileName: (id: string) => ['lateral', 'topic', `${id}.json`].join('-'),
  failedAt: 'topics_failedAt',

  importing: {
    refused: (file: string) => text('topics_importing_refused', { file }),
    safe: 'topics_importing_safe',
    tooLong: 'topics_importing_tooLong',
    shipped: (id: string) => text('topics_importing_shipped', { id }),
    close: 'topics_importing_close',
    question: (name: string) => text('topics_importing_question', { name }),
    ask: (file: string, id: string, old: number, version: number) =>
      text('topics_importing_ask', { file, id, old: number(old), version: number(version) }),
    yes: 'topics_importing_yes',
    no: 'topics_importing_no',
  },

  shipped: {
    name: 'topics_putinBelarus',
    subjects: { belarus: 'topics_belarus', russia: 'topics_russia' },
  },
  shippedPage: 'topics_shippedPage',
  weight: (place: ListName | 'subject', weight: number) =>
    weightWords[place][weight] ?? text('topics_weigh_by', { weight: weights().format(weight) }),
  lists: {
    against: 'topics_lists_against',
    company: 'topics_lists_company',
    passing: 'topics_lists_passing',
    support: 'topics_lists_support',
  },

  form: {
    newTitle: 'topics_form_newTitle',
    intro: 'topics_form_intro',
    name: 'topics_form_name',
    subjects: 'topics_form_subjects',
    subjectsNote: 'topics_form_subjectsNote',
    subject: (n: number) => text('topics_form_subject', { number: number(n) }),
    subjectName: 'topics_form_subjectName',
    subjectPlaceholder: (n: number) =>
      n === 1 ? text('topics_form_firstSubject') : text('topics_form_otherSubject'),
    names: 'topics_form_names',
    namesPlaceholder: 'topics_form_namesPlaceholder',
    weigh: 'topics_form_weigh',
    moreNames: 'topics_form_moreNames',
    addSubject: 'topics_form_addSubject',
    removeSubject: 'topics_form_removeSubject',
    removeNames: 'topics_form_removeNames',
    help: {
      title: 'topics_form_help_title',
      star: 'topics_form_help_star',
      plain: 'topics_form_help_plain',
      languages: 'topics_form_help_languages',
    },
    against: 'topics_form_against',
    againstNote: 'topics_form_againstNote',
    more: 'topics_form_more',
    support: 'topics_form_support',
    supportNote: 'topics_form_supportNote',
    company: 'topics_form_company',
    companyNote: 'topics_form_companyNote',
    passing: 'topics_form_passing',
    passingNote: 'topics_form_passingNote',
    listWeigh: 'topics_form_listWeigh',
    moreList: 'topics_form_moreList',
    rest: 'topics_form_rest',
    json: 'topics_form_json',
    jsonLabel: 'topics_form_jsonLabel',
    jsonNote: 'topics_form_jsonNote',
    toForm: 'topics_form_toForm',
    save: 'topics_form_save',
    saveNote: (version: number) => text('topics_form_saveNote', { version: number(version) }),
    cancel: 'topics_form_cancel',
    dropChanges: 'topics_form_dropChanges',
    changedElsewhere: 'topics_form_changedElsewhere',
    gone: 'topics_form_gone',
  },
  subject: (n: number) => text('topics_subject', { number: number(n) }),
  notSaved: (n: number) => counted('topics_notSaved', n),
  notSavedAbove: (n: number) => counted('topics_notSavedAbove', n),
  /** What is wrong in a file or in JSON, at a place that is called what it is called there. */
  error: ({ at, problem }: PackError) => (at === '' ? inWords(problem) : `${at}: ${inWords(problem)}`),

  problems: {
    name: 'topics_problems_name',
    subjectName: 'topics_problems_subjectName',
    subjectTaken: 'topics_problems_subjectTaken',
    noNames: 'topics_problems_noNames',
    star: (name: string) => text('topics_problems_star', { name }),
    shortStem: (name: string) => text('topics_problems_shortStem', { name }),
    manyWords: (name: string) => text('topics_problems_manyWords', { name }),
    longName: (name: string) => tooLong(name.length > 40 ? `${name.slice(0, 40)}…` : name),
    tooMany: 'topics_problems_tooMany',
  },

  trial: {
    title: 'topics_trial_title',
    titleAll: 'topics_trial_titleAll',
    label: 'topics_trial_label',
    note: 'topics_trial_note',
    cut: (most: number) => text('topics_trial_cut', { most: number(most) }),
    noHeadline: 'topics_trial_noHeadline',
    taken: 'topics_trial_taken',
    notTaken: 'topics_trial_notTaken',
    score: (score: number, needed: number) =>
      text('topics_trial_score', { score: scores().format(score), needed: scores().format(needed) }),
    bar: (name: string) => text('topics_trial_bar', { name }),
    unnamed: (subjects: readonly string[]) => notNamed(subjects.join(', ')),
    unfinished: 'topics_trial_unfinished',
    noTopic: 'topics_trial_noTopic',
    evidence: 'topics_trial_evidence',
    for: 'topics_trial_for',
    against: 'topics_trial_against',
    times: (n: number) => `${number(n)}×`,
    columns: {
      name: 'topics_trial_columns_name',
      of: 'topics_trial_columns_of',
      where: 'topics_trial_columns_where',
      often: 'topics_trial_columns_often',
      weight: 'topics_trial_columns_weight',
    },
    nothing: 'topics_trial_nothing',
    more: (n: number) => text('topics_trial_more', { number: number(n) }),
    where: (field: Evidence['field']) => places[field],
    weight: (weight: number) => weights().format(weight).replace('-', '−'),
    /** A pack's star stands for any ending. */
    alias: (alias: string) => alias.replaceAll('*', '…'),
  },

  said: {
    on: (name: string) => text('topics_said_on', { name }),
    off: (name: string) => text('topics_said_off', { name }),
    saved: (name: string, version: number) => text('topics_said_saved', { name, version: number(version) }),
    imported: (name: string, version: number) =>
      text('topics_said_imported', { name, version: number(version) }),
    exported: (name: string, file: string) => text('topics_said_exported', { name, file }),
    removed: (name: string) => text('topics_said_removed', { name }),
    back: (name: string) => text('topics_said_back', { name }),
    dropped: 'topics_said_dropped',
  },
});
