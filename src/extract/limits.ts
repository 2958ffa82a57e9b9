/**
 * What extraction takes from one page. Round numbers from the project's table of limits; each holds for any page,
 * so that a hostile one costs bounded time. A page over a limit is read up to it.
 */

/** Elements copied from a page. */
export const MAX_ELEMENTS = 50_000;

/** Nodes of any kind looked at in copying: comments and empty texts are no elements, but cost time too. */
export const MAX_NODES = 250_000;

/** UTF-16 units of text copied from a page, JSON-LD included. */
export const MAX_CHARACTERS = 2_000_000;

/** Levels of nesting kept; what lies deeper hangs on the last level. Readability is quadratic in depth. */
export const MAX_DEPTH = 150;

/**
 * Elements left after pruning up to which Readability is asked; above it the densest box stands alone. In Chromium
 * on a busy two-core machine Readability took 3 to 50 ms on pages of up to 2,500 elements, 1 to 3 s on 48,000.
 */
export const MAX_READABILITY_ELEMENTS = 10_000;

/** UTF-16 units kept of one attribute: `content` and `href` are read, `class` and `id` go through patterns. */
export const MAX_ATTRIBUTE = 2_048;

/** UTF-16 units of attributes kept of a whole page; elements after that are kept without. */
export const MAX_ATTRIBUTES = 4_000_000;

/** UTF-16 units of one JSON-LD block, and how deep its values are followed. */
export const MAX_JSON_LD = 500_000;
export const MAX_JSON_LD_DEPTH = 12;

/** What an article may hold. */
export const MAX_TITLE = 1_000;
export const MAX_TEXT = 1_000_000;
export const MAX_URL = 2_048;
export const MAX_OUTLET = 100;
export const MAX_BYLINE = 200;
