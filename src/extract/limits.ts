/**
 * What extraction takes from one page. Round numbers from the project's table of limits; each holds for any page,
 * so that a hostile one costs bounded time. A page over a limit is read up to it.
 */

/** Elements copied from a page. */
export const MAX_ELEMENTS = 50_000;

/** Nodes of any kind looked at in copying: comments and empty texts are no elements, but cost time too. */
export const MAX_NODES = 250_000;

/**
 * Nodes parsed of a page that comes as a file, those included that are never copied (drawings, scripts, menus). More is
 * refused, since what a parser makes of tags that are never closed is not bounded by the length of the file. Of 990
 * pages of the extraction set the largest has 30,000.
 */
export const MAX_PARSED_NODES = 500_000;

/** UTF-16 units of text copied from a page, JSON-LD included. */
export const MAX_CHARACTERS = 2_000_000;

/** Levels of nesting kept; what lies deeper hangs on the last level. Readability is quadratic in depth. */
export const MAX_DEPTH = 150;

/**
 * What may be left after pruning for Readability to be asked; above it the densest box stands alone. Readability looks
 * at an element's whole text again and again, so it is quadratic in both: elements, and the text of each box added up
 * over all boxes, in UTF-16 units. Of 505 pages of the extraction set 99 % have up to 1,700 elements and 620,000 units,
 * all but one fewer than these. In Chromium on a busy two-core machine it took 2.8 s on 9,000 elements that held
 * 130,000,000 units, and 1.8 s on 9,000 of headlines and teasers.
 */
export const MAX_READABILITY_ELEMENTS = 3_000;
export const MAX_READABILITY_TEXT = 4_000_000;

/** Elements with a longer name are plain boxes; the longest of HTML has ten letters, those of sites' own up to some forty. */
export const MAX_NAME = 100;

/** UTF-16 units kept of one attribute: `content` and `href` are read, `class` and `id` go through patterns. */
export const MAX_ATTRIBUTE = 2_048;

/** UTF-16 units of attributes kept of a whole page; elements after that are kept without. */
export const MAX_ATTRIBUTES = 4_000_000;

/**
 * A page's copy as JSON, in UTF-16 units; no copy is longer, even if all its text and attributes have to be escaped. And how
 * many headlines it may point out, more than any page is asked for.
 */
export const MAX_WRITTEN = 50_000_000;
export const MAX_HEADLINES = 40;

/** UTF-16 units of one JSON-LD block, and how deep its values are followed. */
export const MAX_JSON_LD = 500_000;
export const MAX_JSON_LD_DEPTH = 12;

/** What an article may hold, beside the limits of `core/article/limits.ts`. */
export const MAX_OUTLET = 100;
export const MAX_BYLINE = 200;
