import type { Evidence } from '../../../core/topic/topic-pack.ts';
import { count } from '../../strings.ts';
import type { ListName } from '../topics/edit/topic-form.ts';
import { number } from './amounts.ts';

const scores = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const weights = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });

const places: { readonly [field in Evidence['field']]: string } = {
  title: 'headline',
  description: 'description',
  lead: 'beginning',
  body: 'rest of the text',
};

/** What a name of a list or a subject says, by its weight. */
const weightWords: { readonly [place in ListName | 'subject']: { readonly [weight: number]: string } } = {
  subject: {
    1: 'surely mean it',
    0.9: 'usually mean it',
    0.7: 'may mean it',
  },
  against: {
    1: 'speak strongly against it',
    0.5: 'speak somewhat against it',
    0: 'only mean something else',
  },
  company: { 1: 'stand in lists with it' },
  support: { 1: 'are of its news' },
  passing: { 0.85: 'nearly always name it in passing', 0.6: 'often name it in passing' },
};

export const topicsWords = {
  title: 'Topics',
  intro:
    'A page is looked up by itself where it is on one of these topics. What is changed here holds for pages that load from then on.',
  loading: 'Reading your settings',
  all: 'All topics',
  names: (n: number) => count(n, { one: '# name', other: '# names' }),
  words: (n: number) => count(n, { one: '# word or name', other: '# words and names' }),
  nothingOn:
    'All topics are switched off: no page is looked up by itself. “Read this page” in the popup still works on any page.',
  card: {
    shipped: (version: number) => `Comes with Lateral, version ${number(version)}`,
    own: (version: number) => `Your own, version ${number(version)}`,
    together: 'Must come together',
    against: 'Speaks against',
    on: 'Look for it on pages',
    off: 'Switched off: pages are not looked at for it.',
    unsaved: 'There are changes that are not saved yet.',
    look: 'See it and try it',
    edit: 'Edit and try it',
    copy: 'Begin a copy',
    export: 'Export',
    delete: 'Delete',
  },
  of: (name: string) => `: ${name}`,
  add: 'New topic',
  addFrom: 'Import a file',
  own: {
    title: 'A topic of your own',
    text: 'Write one, begin with a copy of one of the above, or import a file that somebody gave you.',
  },
  full: (most: number) =>
    `${number(most)} topics of your own are the most that can be kept: every page is held against all of them. Nothing was changed; delete one, or save it to a file first, to make room.`,
  isFull: (most: number) =>
    `You keep ${number(most)} topics of your own, as many as can be kept. Delete one to make room for another.`,
  unsavedNew: (name: string) =>
    name.trim() === '' ? 'A new topic is not saved yet.' : `“${name.trim()}” is not saved yet.`,
  goOn: 'Go on writing',
  drop: 'Give it up',
  removed: (name: string) => `“${name}” was deleted. It can be brought back as long as this page is open.`,
  undo: 'Undo',
  missing: {
    title: 'There is no such topic',
    text: 'It may have been deleted, or the link is of another browser.',
  },
  copyOf: (name: string) => `Copy of ${name}`,
  unnamed: 'This topic',
  fileName: (id: string) => `lateral-topic-${id}.json`,
  failedAt: 'Your topics could not be changed',

  importing: {
    refused: (file: string) => `“${file}” was not imported`,
    safe: 'Your topics are as they were. Mend these places in the file, or ask whoever gave it to you, then import it again.',
    tooLong: 'It is too large to be a topic: topics hold a few thousand names.',
    shipped: (id: string) =>
      `id: “${id}” is the id of a topic that comes with Lateral, which can’t be replaced. Give the file’s topic another id, or begin a copy here.`,
    close: 'Close',
    question: (name: string) => `Replace “${name}”?`,
    ask: (file: string, id: string, old: number, version: number) =>
      `“${file}” has the same id as a topic of yours, ${id}. Yours is version ${number(old)}, the file’s is version ${number(version)}.`,
    yes: 'Replace it',
    no: 'Keep mine',
  },

  shippedPage:
    'It comes with Lateral and changes with it. To have it otherwise, begin a copy and switch this one off.',
  weight: (place: ListName | 'subject', weight: number) =>
    weightWords[place][weight] ?? `weigh ${weights.format(weight)}`,
  lists: {
    against: 'Words against',
    company: 'Company',
    passing: 'Words of passing',
    support: 'Words of its news',
  } satisfies { readonly [name in ListName]: string },

  form: {
    newTitle: 'New topic',
    intro:
      'A page is on a topic if all of its subjects stand out on it: name each, and all names it goes by.',
    name: 'Name of the topic',
    subjects: 'What must come together',
    subjectsNote: 'Two or more are surest: “Russia” and “Belarus”, not one of them. The rarest first.',
    subject: (n: number) => `Subject ${number(n)}`,
    subjectName: 'Who or what it is',
    subjectPlaceholder: (n: number) => (n === 1 ? 'Belarus' : 'Russia'),
    names: 'Its names, one a line or with commas',
    namesPlaceholder: 'minsk*\nbelarus*\nlukashenk*',
    weigh: 'These names',
    moreNames: 'Names that mean it more or less surely',
    addSubject: 'One more subject',
    removeSubject: 'Remove this subject',
    removeNames: 'Remove these names',
    help: {
      title: 'How names are written',
      star: 'A * at the end of a word stands for any ending of up to six letters: minsk* finds Minsk, Minsker and Minskiego. At least three letters stand before it.',
      plain:
        'Capitals don’t count, and hyphens and apostrophes are blanks: nord stream finds Nord Stream and Nord-Stream. A name has at most eight words.',
      languages: 'Write the names in every language you read: Minsk, Mińsk, Минск.',
    },
    against: 'One a line or with commas between',
    againstNote:
      'What shows that a page is about something else: football, recipes, another person of that name.',
    more: 'More: words of its news, company, passing',
    support: 'Words of its news',
    supportNote: 'Where there are some, the names alone are hardly enough: talks, troops, gas, summit.',
    company: 'Names of the same kind',
    companyNote:
      'A subject that stands in one breath with two of these is in a list, and hardly counts: China, India, Brazil.',
    passing: 'Words that name it in passing',
    passingNote: 'They take weight from the name beside them: ally of, border with.',
    listWeigh: 'These words',
    moreList: 'Words that weigh otherwise',
    rest: 'This topic also holds people or groups that only JSON shows. They are kept as they are.',
    json: 'Edit as JSON',
    jsonLabel: 'The topic as JSON',
    jsonNote: 'What the fields mean is described in docs/topic-packs.md of the project.',
    toForm: 'Back to the form',
    save: 'Save',
    saveNote: (version: number) => `Saved as version ${number(version)}.`,
    cancel: 'Cancel',
    dropChanges: 'Give up the changes',
    changedElsewhere:
      'This topic was changed in another tab after you began here. Saving puts yours in the place of that.',
    gone: 'This topic was deleted meanwhile. Saving keeps it again.',
  },
  subject: (n: number) => `Subject ${number(n)}`,
  notSaved: (n: number) =>
    `Not saved yet: ${count(n, { one: 'one thing is', other: '# things are' })} missing or wrong, see below.`,
  notSavedAbove: (n: number) =>
    `Not saved yet: ${count(n, { one: 'one thing is', other: '# things are' })} missing or wrong, said where it is. What you wrote is safe.`,
  idStays: (id: string) => `must stay “${id}”, by which it is known; for another one begin a copy`,
  idTaken: (id: string, name: string) => `“${id}” is the id of “${name}” already; write another one`,

  problems: {
    name: 'Give the topic a name of at most 100 letters.',
    subjectName: 'Say what this subject is, in at most 64 letters.',
    subjectTaken: 'Another subject is called that already.',
    noNames: 'Write at least one name.',
    star: (name: string) => `“${name}”: a * can only stand at the end of a word.`,
    shortStem: (name: string) =>
      `“${name}”: at least three letters must stand before a *, or it would match half of a language.`,
    manyWords: (name: string) =>
      `“${name}” has more than eight words: write the shortest form that is only said of it.`,
    longName: (name: string) =>
      `“${name.length > 40 ? `${name.slice(0, 40)}…` : name}” is longer than 80 letters.`,
    tooMany: 'A topic can have 5,000 names in all, and these are more: take out the ones that matter least.',
  },

  trial: {
    title: 'Try it on a text',
    titleAll: 'Try your topics on a text',
    label: 'Paste a text; its first line is the headline',
    note: 'It stays in this tab and is not kept.',
    cut: (most: number) => `Only its first ${number(most)} letters are read, as of a page.`,
    noHeadline: 'The first line is too long for a headline: all of it counts as text.',
    taken: 'Taken',
    notTaken: 'Not taken',
    score: (score: number, needed: number) =>
      `${scores.format(score)} of 1; ${scores.format(needed)} is needed`,
    bar: (name: string) => `How well it fits “${name}”`,
    unnamed: (subjects: readonly string[]) =>
      `Not named at all: ${subjects.join(', ')}. Without it nothing else counts.`,
    unfinished: 'It can’t be tried yet: give every subject a name that it goes by, and mend what is marked.',
    noTopic: 'All topics are switched off.',
    evidence: 'What counted',
    for: 'for',
    against: 'against',
    times: (n: number) => `${number(n)}×`,
    columns: { name: 'Name or word', of: 'Speaks for', where: 'Where', often: 'How often', weight: 'Weight' },
    nothing: 'None of its names or words stand in the text.',
    more: (n: number) => `and ${number(n)} more`,
    where: (field: Evidence['field']) => places[field],
    weight: (weight: number) => weights.format(weight).replace('-', '−'),
    /** A pack's star stands for any ending. */
    alias: (alias: string) => alias.replaceAll('*', '…'),
  },

  said: {
    on: (name: string) => `“${name}” is switched on: pages that load from now on are looked at for it.`,
    off: (name: string) => `“${name}” is switched off: pages that load from now on are not looked at for it.`,
    saved: (name: string, version: number) =>
      `“${name}” is saved, version ${number(version)}. Pages that load from now on are looked at for it, if it is switched on.`,
    imported: (name: string, version: number) =>
      `“${name}” is imported, version ${number(version)}. Pages that load from now on are looked at for it, if it is switched on.`,
    exported: (name: string, file: string) =>
      `“${name}” was saved as ${file}, in the browser’s download folder.`,
    removed: (name: string) => `“${name}” was deleted.`,
    back: (name: string) => `“${name}” is back.`,
    dropped: 'Given up. What was saved before is as it was.',
  },
} as const;
