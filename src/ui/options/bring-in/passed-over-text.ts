import type { PassedOver } from '../../../corpus/import/described.ts';
import { inWords } from '../../../words/in-words.ts';
import { bringInWords } from '../words/bring-in.ts';

/**
 * What was passed over as a text file: a line each, with tabs between file, line and reason, so that it opens as a
 * table too.
 * @param all how many were passed over; the list may be shorter
 */
export function passedOverText(list: readonly PassedOver[], all: number): string {
  const lines = list.map(({ file, line, reason }) =>
    [file, line ?? '', inWords(reason)].map(oneLine).join('\t'),
  );
  if (list.length < all) lines.push(bringInWords.outcome.listShort(list.length, all));
  return `${lines.join('\n')}\n`;
}

function oneLine(value: string | number): string {
  return String(value).replace(/\s+/gu, ' ');
}
