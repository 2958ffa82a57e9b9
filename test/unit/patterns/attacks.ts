/** Letters of every kind that patterns tell apart. */
const POOL = [
  ...'aAzZéяЯ1 0٣\t\n\r\u00a0\u3000.,;:!?\'"“”«»„’-–—_/\\|()[]{}<>&=+*#%@$^~`…·\u0301\u200b\u202e漢',
];
/** Pieces of texts that are more than a letter. */
const PIECES = [
  ' A',
  ' a',
  'Aa ',
  'a. ',
  'A. ',
  'a, ',
  '1 ',
  '1.',
  '1,',
  '“a',
  '"a" ',
  "a'",
  '(a',
  '<a',
  '&a;',
  'a\n',
  ' \n',
  '\r\n',
  '-a',
  '1-',
];
/** Ends that no pattern goes on with. */
const ENDS = ['', '\u0001'];
const MOST_LETTERS = 9;
const MOST_WORDS = 5;

/** Something that is repeated, with what stands before and behind it. */
export interface Attack {
  readonly before: string;
  readonly repeated: string;
  readonly behind: string;
}

/** Attacks on a pattern: its own letters and words, alone and in pairs, repeated in front of what it can't match. */
export function* attacksOn({
  source,
  flags,
}: {
  readonly source: string;
  readonly flags: string;
}): Generator<Attack> {
  const letters = lettersOf(source, flags);
  const words = [...new Set(source.match(/[\p{L} ]{3,}/gu) ?? [])].slice(0, MOST_WORDS);
  const pairs = letters.flatMap((one) =>
    letters.filter((other) => other !== one).map((other) => one + other),
  );
  for (const repeated of [...letters, ...pairs, ...words, ...PIECES])
    for (const before of ['', ...words.slice(0, 2)])
      for (const behind of ENDS) yield { before, repeated, behind };
}

/** A letter or two for each class, escape and literal of a pattern. */
function lettersOf(source: string, flags: string): string[] {
  const atoms =
    source.match(/\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\[dDsSwW]|\\.|[^\\()[\]{}?*+^$|]/gu) ?? [];
  const letters = new Set<string>();
  for (const atom of new Set(atoms)) {
    const one = matcher(atom, flags);
    for (const letter of POOL.filter((each) => one?.test(each)).slice(0, 2)) letters.add(letter);
  }
  return [...letters].slice(0, MOST_LETTERS);
}

function matcher(atom: string, flags: string): RegExp | null {
  try {
    return new RegExp(`^(?:${atom})$`, flags.replace(/[gym]/g, ''));
  } catch {
    return null; // Half of something longer.
  }
}
