import type { Evidence } from '../../core/topic/topic-pack.ts';
import type { EntriesAnswer } from '../../messages/protocol.ts';
import { articles, count, numbers } from '../strings.ts';

const fields: { readonly [field in Evidence['field']]: string } = {
  title: 'headline',
  description: 'description',
  lead: 'lead',
  body: 'text',
};

const entriesOf = (page: EntriesAnswer['page'], n: number) =>
  page === 'live-blog'
    ? count(n, { one: 'This page has # update', other: 'This page has # updates' })
    : count(n, { one: 'This page has # headline', other: 'This page has # headlines' });

/** Why there is no comparison, and what can be done next. */
export const emptyWords = {
  retry: 'Look again',
  readAnyway: 'Read this page anyway',
  restore: 'Put the starter articles back',
  openCorpus: 'Open your corpus',
  seen: 'Counted on this page',
  evidence: (evidence: Evidence) =>
    // A pack's star stands for any ending.
    `${evidence.alias.replaceAll('*', '…')} (${fields[evidence.field]}, ${numbers.format(evidence.count)}×${evidence.weight < 0 ? ', against' : ''})`,
  notArticle: {
    title: 'No article found on this page',
    next: 'Open a single article to have it compared. If this is one, it may still have been loading; a passage of any page can be selected and compared by the context menu.',
  },
  notTopic: {
    title: 'Not on a topic kept here',
    tooFew: 'This page was not compared: too few of the names that make up a topic stand in it.',
    against:
      'This page was not compared: the words counted against a topic outweigh the names that make it up.',
    next: 'It can be read all the same and compared with what is held here.',
  },
  notRead: {
    title: 'This page was not read',
    text: 'While the panel is open, pages are read by themselves only if their headline or first words may be on a topic kept here.',
    next: 'Any page can be read when you ask for it.',
    read: 'Read this page',
  },
  nothingOnEvent: {
    title: 'Nothing found here on this event',
    text: (held: number) =>
      count(held, {
        one: 'The one article held here was not found to be on this event.',
        other: 'No article on this event was found among the # held here.',
      }),
    next: 'Articles in another language are hardly found yet. Only what is held on this machine was searched, so this says nothing about other coverage.',
  },
  corpusEmpty: {
    title: 'No articles are held here',
    text: 'Lateral compares a page with articles kept on this machine, and there are none.',
    next: 'Open your corpus to bring in articles, or to put the five starter articles back; or keep articles as you read.',
  },
  corpusDamaged: {
    title: 'The corpus is damaged',
    text: (expected: number, found: number | null) =>
      `${articles(expected)} should be held here${found === null ? '; the record of what is held is lost' : `, ${numbers.format(found)} can be read`}. Nothing was compared: a gap in the corpus would look like silence of an outlet.`,
    next: 'Restart the browser and look again. If the number stays, put the starter articles back: what can still be read is kept.',
  },
  noEntries: {
    title: (page: EntriesAnswer['page']) =>
      page === 'live-blog'
        ? 'No update here is on an event held here'
        : 'No headline here is on an event held here',
    text: (page: EntriesAnswer['page'], total: number, lookedUp: number) =>
      `${entriesOf(page, total)}, ${numbers.format(lookedUp)} of them on a topic kept here; no coverage of their events was found.`,
    next: 'Open a single article to have it compared. Only what is held on this machine was searched, so this says nothing about other coverage.',
  },
  noSelection: {
    title: 'Hardly anything is selected',
    text: 'A passage is looked up by what it says: select a sentence or more of the page.',
    next: 'Then choose “Compare the selected passage” again, or compare the page as a whole.',
    page: 'Compare the page',
  },
  siteOff: {
    title: (site: string) => `Switched off on ${site}`,
    text: 'You switched Lateral off on this site: its pages are not looked at.',
    next: 'It can read this one page all the same, or be switched on again for the whole site.',
    on: 'Switch on here',
    once: 'Read this page once',
  },
  noPermission: {
    title: 'Lateral may not read pages',
    text: 'The permission to read pages was withdrawn, by you or by the browser. Your corpus is untouched.',
    next: 'Without it no page can be compared. What is read stays on this machine; nothing is sent.',
    grant: 'Allow it again',
    refused: 'It was not allowed. It can be granted in the browser’s page for extensions as well.',
  },
  noAccess: {
    title: 'The browser keeps Lateral out of this page',
    text: 'Extensions may not read the browser’s own pages, its add-on store or local files.',
    next: 'Open a news article in a tab. If this is one, allow Lateral on this site in the browser’s extensions menu.',
  },
  failed: {
    title: 'This page could not be compared',
    text: 'Something went wrong inside Lateral. What it said:',
    next: 'Nothing was changed in the corpus. Try once more; if it stays, reload the page.',
  },
} as const;
