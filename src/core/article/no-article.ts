import type { EntriesPage, OtherPage } from './page-entries.ts';

const SENTENCES: Readonly<Record<EntriesPage | OtherPage, string>> = {
  'front-page': 'This is a front page: it holds headlines of many articles and is no article itself.',
  section: 'This page lists articles and is no article itself.',
  'live-blog': 'This is a live blog: it holds many updates and is not one article.',
  'search-results': 'This page shows results of a search and is no article.',
  video: 'This page shows a video with hardly any text to compare.',
  forum: 'This page is a discussion: many people wrote it, and none of them for an outlet.',
  document: 'This page is a document, such as a text file or a law, and no article.',
  frame:
    'This page has hardly any running text of its own; what it shows in a frame belongs to another page.',
  other: 'This page has hardly any running text.',
};

/** Why a page is not read as one article, for the lists of an import and the command line; surfaces say it in the reader's language. */
export function whyNoArticle({ page }: { readonly page: EntriesPage | OtherPage }): string {
  return SENTENCES[page];
}
