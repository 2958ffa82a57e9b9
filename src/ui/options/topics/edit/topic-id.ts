/** Letters of an id that is made of a name; room is left for a number. */
const MOST_LETTERS = 48;

/** An id out of a topic's name that none of `taken` has: "Floods on the Danube" is "floods-on-the-danube". */
export function idFor(name: string, taken: readonly string[]): string {
  const plain = name
    .slice(0, 200)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]/u)
    .filter((word) => word !== '')
    .join('-')
    .slice(0, MOST_LETTERS)
    .replace(/-$/u, '');
  // A name in other letters leaves nothing; its number tells it apart.
  const stem = plain === '' ? 'topic' : plain;
  for (let n = 1; ; n++) {
    const id = n === 1 ? stem : `${stem}-${n}`;
    if (!taken.includes(id)) return id;
  }
}
