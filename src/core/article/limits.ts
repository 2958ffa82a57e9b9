/** What an article may hold at most, wherever it comes from, in UTF-16 units. Longer ones are passed over, never cut. */
export const MAX_TEXT_CHARACTERS = 1_000_000;
export const MAX_TITLE_CHARACTERS = 1_000;
/** Every other field: id, outlet, byline. */
export const MAX_FIELD_CHARACTERS = 1_000;
export const MAX_URL_CHARACTERS = 2_048;
