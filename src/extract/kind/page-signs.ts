import { textOf } from '../metadata/found.ts';
import type { PageFacts } from '../metadata/page-facts.ts';
import { type AddressShape, addressShape } from './address-shape.ts';

/** What a page says of its own kind, to machines and in its address and title. */
export interface PageSigns {
  readonly address: AddressShape;
  /** `article`, `website`, `video.other`, …; '' if it says none. */
  readonly ogType: string;
  /** One node that is an article, and no more of them. */
  readonly toldArticle: boolean;
  readonly toldLive: boolean;
  readonly toldList: boolean;
  readonly toldSearch: boolean;
  readonly toldForum: boolean;
  readonly toldVideo: boolean;
  readonly toldLaw: boolean;
  /** Its address or title speaks of a live blog. */
  readonly wordsLive: boolean;
  /** Written by the programs that forums run on. */
  readonly forumProgram: boolean;
}

const LIVE_WORDS =
  /(?:^|[^\p{L}])(?:live(?:-?(?:blog|ticker|updates?|stream))?|newsblog|news-?ticker|liveberichte?|en direct|en vivo|minuto a minuto|ao vivo|in diretta|la diretta|na żywo|онлайн(?:-трансляция)?|наживо|онлайн-трансляція|прамы эфір|анлайн)(?![\p{L}])/iu;
const FORUM_PROGRAMS =
  /phpbb|vbulletin|xenforo|discourse|invision|mybb|simple machines|woltlab|burning board|discuz|vanilla/i;

export function pageSigns(facts: PageFacts, title: string): PageSigns {
  const { types, articles } = facts.jsonLd;
  const has = (...names: readonly string[]) => names.some((name) => types.has(name));
  const ogType = facts.meta.get('og:type')?.[0]?.toLowerCase() ?? '';
  const toldLive = has('LiveBlogPosting');
  const toldForum = has('DiscussionForumPosting', 'QAPage');
  return {
    address: addressShape(facts.url),
    ogType,
    toldArticle: articles === 1 && !toldForum,
    toldLive,
    toldList: articles !== 1 && has('CollectionPage', 'ItemList', 'ProfilePage'),
    toldSearch: has('SearchResultsPage'),
    toldForum,
    toldVideo: has('VideoObject') || ogType.startsWith('video'),
    toldLaw: has('Legislation', 'LegislationObject'),
    wordsLive:
      addressShape(facts.url).live || LIVE_WORDS.test(title) || LIVE_WORDS.test(headings(facts.document)),
    forumProgram:
      FORUM_PROGRAMS.test(facts.meta.get('generator')?.[0]?.slice(0, 200) ?? '') ||
      FORUM_PROGRAMS.test(
        `${facts.document.body.getAttribute('id') ?? ''} ${facts.document.documentElement.getAttribute('id') ?? ''}`,
      ),
  };
}

function headings(document: Document): string {
  const first = document.body.querySelector('h1');
  return first === null ? '' : textOf(first, 300);
}
