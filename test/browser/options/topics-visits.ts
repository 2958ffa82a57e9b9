import type { ReaderAtPage } from './reader-at-page.ts';

/** States of topics and sites by name: what is set, the address, and what a reader does to get there. */
export interface SettingsVisit {
  readonly name: string;
  readonly state: string;
  readonly hash: string;
  readonly steps?: (reader: ReaderAtPage) => Promise<unknown>;
}

const FLOOD = 'Flood on the Danube\nThe Danube rose again. In Passau the flood reached the old town.';

async function chooseTopic(reader: ReaderAtPage, text: string): Promise<void> {
  await reader.choose([{ name: 'rivers.json', text }], 'topic');
}

const danube = (change: string) =>
  `{"id":"danube-floods","name":"Floods","version":3,"subjects":[{"id":"Danube","names":[{"weight":1,"names":["danube"]}]}]${change}}`;

export const SETTINGS_VISITS: readonly SettingsVisit[] = [
  { name: 'topics', state: 'topics', hash: '#topics' },
  {
    name: 'topics-tried',
    state: 'topics',
    hash: '#topics',
    steps: async (reader) => {
      await reader.enter('.trial-text', FLOOD);
      await reader.sees(/Taken/);
    },
  },
  {
    name: 'topics-deleted',
    state: 'topics',
    hash: '#topics',
    steps: async (reader) => {
      await reader.press('.card button', 'Delete: Floods on the Danube');
      await reader.sees(/was deleted/);
    },
  },
  {
    name: 'topics-refused',
    state: 'topics',
    hash: '#topics',
    steps: async (reader) => {
      await chooseTopic(reader, danube(',"against":[{"weight":4,"names":["(a+)+$"]}]'));
      await reader.sees(/was not imported/);
    },
  },
  {
    name: 'topics-asked',
    state: 'topics',
    hash: '#topics',
    steps: async (reader) => {
      await chooseTopic(reader, danube(''));
      await reader.sees(/Replace “Floods on the Danube”\?/);
    },
  },
  { name: 'topics-full', state: 'topics-full', hash: '#topics' },
  { name: 'topics-off', state: 'topics-off', hash: '#topics' },
  { name: 'topics-unread', state: 'settings-unread', hash: '#topics' },
  {
    name: 'topics-not-stored',
    state: 'settings-full',
    hash: '#topics',
    steps: async (reader) => {
      await reader.press('.card-switch input');
      await reader.sees(/could not be changed/);
    },
  },
  {
    name: 'topic-shipped',
    state: 'topics',
    hash: '#topics/putin-belarus',
    steps: async (reader) => {
      await reader.enter('.trial-text', FLOOD);
      await reader.sees(/Not taken/);
    },
  },
  { name: 'topic-new', state: 'topics', hash: '#topics/+' },
  {
    name: 'topic-wrong',
    state: 'topics',
    hash: '#topics/+',
    steps: async (reader) => {
      await reader.press('button[type=submit]');
      await reader.sees(/Write at least one name/);
    },
  },
  {
    name: 'topic-own',
    state: 'topics',
    hash: '#topics/danube-floods',
    steps: async (reader) => {
      await reader.enter('.trial-text', FLOOD);
      await reader.sees(/Taken/);
      await reader.press('.more > summary', 'More: words');
    },
  },
  {
    name: 'topic-json',
    state: 'topics',
    hash: '#topics/danube-floods',
    steps: async (reader) => {
      await reader.press('button', 'Edit as JSON');
      await reader.enter('.topic-json', danube(',"passing":{}'));
      await reader.press('button[type=submit]');
      await reader.sees(/passing: must be a list/);
    },
  },
  { name: 'topic-missing', state: 'topics', hash: '#topics/no-such' },
  { name: 'sites', state: 'topics', hash: '#sites' },
  {
    name: 'sites-back',
    state: 'topics',
    hash: '#sites',
    steps: async (reader) => {
      await reader.press('.site button', 'Switch on again: news.example');
      await reader.sees(/is switched on again/);
    },
  },
  {
    name: 'sites-wrong',
    state: 'topics',
    hash: '#sites',
    steps: async (reader) => {
      await reader.enter('.site-add input', 'The Daily Bee');
      await reader.press('.site-add button');
      await reader.sees(/is no site/);
    },
  },
  { name: 'sites-empty', state: 'held', hash: '#sites' },
  {
    name: 'sites-not-stored',
    state: 'settings-full',
    hash: '#sites',
    steps: async (reader) => {
      await reader.press('.site button');
      await reader.sees(/could not be changed/);
    },
  },
];
