import { type Saying, saying } from '../../words/saying.ts';
import type { EntriesPage, OtherPage } from './page-entries.ts';

const SAYINGS: Readonly<Record<EntriesPage | OtherPage, Saying>> = {
  'front-page': saying('noArticle_frontPage'),
  section: saying('noArticle_section'),
  'live-blog': saying('noArticle_liveBlog'),
  'search-results': saying('noArticle_searchResults'),
  video: saying('noArticle_video'),
  forum: saying('noArticle_forum'),
  document: saying('noArticle_document'),
  frame: saying('noArticle_frame'),
  other: saying('noArticle_littleText'),
};

/** Why a page is not read as one article. */
export function whyNoArticle({ page }: { readonly page: EntriesPage | OtherPage }): Saying {
  return SAYINGS[page];
}
