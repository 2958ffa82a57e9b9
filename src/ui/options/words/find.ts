import { worded } from '../../../words/worded.ts';
import type { SectionName, SettingName } from '../route.ts';

/** What a place of the page is called by readers who do not know what it is called here. Never shown. */
export const calledWords: { readonly [place in SectionName | SettingName]: string } = worded({
  'bring-in': 'find_bringIn',
  held: 'find_held',
  storage: 'find_storage',
  glance: 'find_glance',
  articles: 'find_articles',
  'take-out': 'find_takeOut',
  'json-lines': 'find_jsonLines',
  csv: 'find_csv',
  backup: 'find_backup',
  restore: 'find_restore',
  'wrong-matches': 'find_wrongMatches',
  'delete-everything': 'find_deleteEverything',
  topics: 'find_topics',
  sites: 'find_sites',
  marks: 'find_marks',
  appearance: 'find_appearance',
  scheme: 'find_scheme',
  language: 'find_language',
  about: 'find_about',
  privacy: 'find_privacy',
  keys: 'find_keys',
  reset: 'find_reset',
});
