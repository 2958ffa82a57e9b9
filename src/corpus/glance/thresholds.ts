/** Places where articles stand close together that are judged: some seconds of work. */
export const MOST_CROWDS = 40;
/** Events that are shown. */
export const MOST_EVENTS = 24;
