/**
 * What tells kinds of page. Chosen on the development half of the extraction set, in which nearly all pages are articles, and
 * on the pages of `test/fixtures/page-kinds` that are not kept aside; a page is called an article where it is in doubt.
 */

/** A link is a headline from so many words, or so many characters of a script that has no spaces. */
export const HEADLINE = {
  /** In a heading. */
  words: 2,
  characters: 12,
  /** On its own in a line. */
  bareWords: 4,
  bareCharacters: 25,
  unspaced: 8,
  longest: 300,
} as const;

/** Links and time stamps looked at; what comes after is left out. */
export const MOST_LINKS = 3_000;
export const MOST_STAMPS = 1_500;

/** A box's form (tag and class) is that of a list from this many boxes on. */
export const REPEATED = 3;

/** UTF-16 units that a card holds at most beside its headline: a box with more is an article's. */
export const CARD_TEXT = 700;
/** The same of a headline whose box looks like no other, a page's lead. */
export const LONE_CARD = 400;

/** Headlines from which a page may be a list. */
export const LEAST_CARDS = 5;

/** What speaks for a list (above zero) and for an article (below). At `least` the page is a list. */
export const LIST = {
  least: 5,
  /** Nearly all running text of the page lies in its cards; more of it than outside. */
  nearlyAllInCards: 3,
  mostInCards: 1,
  mostOutside: -4,
  nearlyAll: 0.25,
  manyCards: 1,
  many: 10,
  datedCards: 1,
  dated: 5,
  listType: 2,
  articleType: -4,
  ogArticle: -3,
  front: 3,
  listAddress: 2,
  articleAddress: -2,
  /** UTF-16 units of running text between the headline and the first card. */
  leadText: -3,
  lead: 220,
  /** UTF-16 units of running text outside of cards, whatever stands in them. */
  longText: -4,
  long: 1_200,
} as const;

/** Updates from which a page may be a live blog: where the page says that it is one, and where only its words do. */
export const LEAST_UPDATES = { told: 2, worded: 4 } as const;
/** UTF-16 units of text that an update has at least. */
export const UPDATE_TEXT = 30;
/** Share of the page's running text that lies in its updates. */
export const UPDATES_SHARE = 0.5;

/** With more running text than this, in UTF-16 units, a page with a video is an article with a video. */
export const VIDEO_TEXT = 600;

/** Sections of a statute: so many, and so large a share of the lines. */
export const STATUTE = { sections: 5, share: 0.15 } as const;
