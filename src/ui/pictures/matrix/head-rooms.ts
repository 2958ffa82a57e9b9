import { widthOf } from '../frame/fitted.ts';
import { pictureStrings as say } from '../words.ts';

/** Size of the letters of heads, and the air beside them. */
const [HEAD_REM, HEAD_AIR_REM] = [0.6875, 0.75];

/**
 * Widths of the columns of text, in rem: each has room for the longest word of its head in the reader's language. Rows are
 * boxes of their own, so none can take it from another.
 */
export const headRooms = () => ({
  origins: headRoom(say.matrix.sort.origins, 4.25),
  place: headRoom(say.matrix.sort.place, 5.75),
  time: headRoom(say.matrix.sort.time, 6.5),
});

function headRoom(head: string, least: number): number {
  const words = head.split(/\s+/u).map((word) => widthOf(word, HEAD_REM, true));
  return Math.max(least, ...words.map((width) => width + HEAD_AIR_REM));
}
