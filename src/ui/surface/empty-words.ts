import type { Evidence } from '../../core/topic/topic-pack.ts';
import type { EntriesAnswer } from '../../messages/protocol.ts';
import { counted, text } from '../../words/speech.ts';
import { worded } from '../../words/worded.ts';
import { numbers } from '../strings.ts';

const fields: { readonly [field in Evidence['field']]: string } = worded({
  title: 'empty_fields_title',
  description: 'empty_fields_description',
  lead: 'empty_fields_lead',
  body: 'empty_fields_body',
});

const entriesOf = (page: EntriesAnswer['page'], n: number) =>
  page === 'live-blog' ? counted('empty_updates', n) : counted('empty_headlines', n);

/** Why there is no comparison, and what can be done next. */
export const emptyWords = worded({
  retry: 'empty_retry',
  readAnyway: 'empty_readAnyway',
  restore: 'empty_restore',
  openCorpus: 'empty_openCorpus',
  seen: 'empty_seen',
  evidence: ({ alias: written, field: place, count, weight }: Evidence) => {
    // A pack's star stands for any ending.
    const alias = written.replaceAll('*', '…');
    const [field, times] = [fields[place], numbers.format(count)];
    return weight < 0
      ? text('empty_evidenceAgainst', { alias, field, times })
      : `${alias} (${field}, ${times}×)`;
  },
  notArticle: {
    title: 'empty_notArticle_title',
    next: 'empty_notArticle_next',
  },
  notTopic: {
    title: 'empty_notTopic_title',
    tooFew: 'empty_notTopic_tooFew',
    against: 'empty_notTopic_against',
    next: 'empty_notTopic_next',
  },
  notRead: {
    title: 'empty_notRead_title',
    text: 'empty_notRead_text',
    next: 'empty_notRead_next',
    read: 'empty_notRead_read',
  },
  nothingOnEvent: {
    title: 'empty_nothingOnEvent_title',
    text: (held: number) => counted('empty_nothingOnEvent_text', held),
    next: 'empty_nothingOnEvent_next',
  },
  corpusEmpty: {
    title: 'empty_corpusEmpty_title',
    text: 'empty_corpusEmpty_text',
    next: 'empty_corpusEmpty_next',
  },
  corpusDamaged: {
    title: 'empty_corpusDamaged_title',
    text: (expected: number, found: number | null) =>
      found === null
        ? counted('empty_corpusDamaged_lost', expected)
        : counted('empty_corpusDamaged_left', expected, { found: numbers.format(found) }),
    next: 'empty_corpusDamaged_next',
  },
  noEntries: {
    title: (page: EntriesAnswer['page']) =>
      page === 'live-blog' ? text('empty_noEntries_noUpdate') : text('empty_noEntries_noHeadline'),
    text: (page: EntriesAnswer['page'], total: number, lookedUp: number) =>
      text('empty_noEntries_text', { page: entriesOf(page, total), lookedup: numbers.format(lookedUp) }),
    next: 'empty_noEntries_next',
  },
  noSelection: {
    title: 'empty_noSelection_title',
    text: 'empty_noSelection_text',
    next: 'empty_noSelection_next',
    page: 'empty_noSelection_page',
  },
  siteOff: {
    title: (site: string) => text('empty_siteOff_title', { site }),
    text: 'empty_siteOff_text',
    next: 'empty_siteOff_next',
    on: 'empty_siteOff_on',
    once: 'empty_siteOff_once',
  },
  noPermission: {
    title: 'empty_noPermission_title',
    text: 'empty_noPermission_text',
    next: 'empty_noPermission_next',
    grant: 'empty_noPermission_grant',
    refused: 'empty_noPermission_refused',
  },
  noAccess: {
    title: 'empty_noAccess_title',
    text: 'empty_noAccess_text',
    next: 'empty_noAccess_next',
  },
  failed: {
    title: 'empty_failed_title',
    text: 'empty_failed_text',
    next: 'empty_failed_next',
  },
});
