import { SECTIONS, type SectionName, type SettingName } from '../route.ts';
import { aboutWords } from '../words/about.ts';
import { calledWords } from '../words/find.ts';
import { frameWords } from '../words/frame.ts';
import { heldWords } from '../words/held.ts';
import { judgedWords } from '../words/judged.ts';
import { marksWords } from '../words/marks.ts';
import { sitesWords } from '../words/sites.ts';
import { takeOutWords } from '../words/take-out.ts';

/** Something that can be found on the page: a section, or a part of one. */
export interface FoundPlace {
  readonly section: SectionName;
  /** Null for the section as a whole. */
  readonly setting: SettingName | null;
  readonly title: string;
  /** What else readers call it. */
  readonly called: string;
  /** What is said there beside its title. */
  readonly words: string;
}

/** Everything that can be found, in the order of the page. */
export function allPlaces(): FoundPlace[] {
  return SECTIONS.flatMap((section) => [
    {
      section,
      setting: null,
      title: frameWords.section(section),
      called: calledWords[section],
      words: INTROS[section]?.() ?? '',
    },
    ...(PARTS[section]?.() ?? []).map(([setting, title, ...words]) => ({
      section,
      setting,
      title,
      called: calledWords[setting],
      words: words.join(' '),
    })),
  ]);
}

type Part = readonly [setting: SettingName, title: string, ...words: string[]];

const INTROS: { readonly [name in SectionName]?: () => string } = {
  sites: () => sitesWords.intro,
  'take-out': () => takeOutWords.intro,
};

const PARTS: { readonly [name in SectionName]?: () => readonly Part[] } = {
  held: () => [['storage', heldWords.storage.title, heldWords.storage.ask, heldWords.storage.kept]],
  'take-out': () => {
    const { jsonLines, csv, backup, restore, everything } = takeOutWords;
    return [
      ['json-lines', jsonLines.title, jsonLines.text],
      ['csv', csv.title, csv.text],
      ['backup', backup.title, backup.text],
      ['restore', restore.title, restore.text],
      ['wrong-matches', judgedWords.title, judgedWords.text],
      ['delete-everything', everything.title, everything.text],
    ];
  },
  sites: () => [['marks', marksWords.title, marksWords.intro]],
  appearance: () => {
    const { scheme, schemes, language, follows, read } = aboutWords.appearance;
    return [
      ['scheme', scheme, ...Object.values(schemes)],
      ['language', language, follows, read],
    ];
  },
  about: () => {
    const { privacy, keys, reset } = aboutWords.about;
    return [
      ['privacy', privacy.title, privacy.nothing, privacy.reads, privacy.stores],
      ['keys', keys.title, keys.change],
      ['reset', reset.title, reset.text],
    ];
  },
};
