import { printable } from './terminal.ts';

/**
 * Text broken into lines of at most `width` characters, each behind `indent`; white space within becomes one blank.
 * A word that is longer than a line stands alone and sticks out, so that an address can still be copied.
 */
export function wrap(text: string, width: number, indent = ''): string {
  const room = Math.max(20, width - indent.length);
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const word of printable(text).split(' ')) {
    if (word === '') continue;
    const wordLength = [...word].length;
    if (line !== '' && length + 1 + wordLength > room) {
      lines.push(indent + line);
      line = '';
      length = 0;
    }
    line = line === '' ? word : `${line} ${word}`;
    length += (length === 0 ? 0 : 1) + wordLength;
  }
  if (line !== '') lines.push(indent + line);
  return lines.join('\n');
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `19 December 2022` of an ISO day or moment; 'no date' for null. The day is the one written, whatever the offset. */
export function dayInWords(published: string | null): string {
  if (published === null) return 'no date';
  const [year = '', month = '', day = ''] = published.slice(0, 10).split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** `1 outlet`, `4 outlets`. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
}

/** A line in bold where the terminal shows colour. Words that matter are never told by colour alone. */
export function bold(text: string, colour: boolean): string {
  return colour && text !== '' ? `\u001b[1m${text}\u001b[22m` : text;
}
