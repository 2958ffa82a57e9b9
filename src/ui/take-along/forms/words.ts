import type { Ask } from '../../../messages/protocol.ts';
import { count } from '../../strings.ts';

/** The words of what is taken along; those that it has in common with the popup stand in `ui/strings.ts`. */
export const takenWords = {
  outlets: 'Outlets',
  articles: 'The articles compared',
  /** On what day, and with how much, where. */
  compared: (on: string, held: number) =>
    count(held, {
      one: `Compared by Lateral on ${on}, on the reader’s own machine, with the one article held there.`,
      other: `Compared by Lateral on ${on}, on the reader’s own machine, with the # articles held there.`,
    }),
  event: (day: string) => `Event of ${day}`,
  /** Before the headline, where it is not all of the page that was compared. */
  of: {
    page: '',
    selection: 'A passage selected in',
    entry: 'One entry of a page, with what the page shows of its text',
  } satisfies { readonly [kind in Ask['kind']]: string },
  /** Followed by an outlet's name. */
  tied: (reworded: boolean) => (reworded ? 'text in common with' : 'same text as'),
  /** Of a fact that the page does not have, surely or possibly. */
  notFoundHere: (others: number) =>
    count(others, {
      one: 'No match was found on the page, which was compared with one other article.',
      other: 'No match was found on the page, which was compared with # other articles.',
    }),
  howToRead: {
    title: 'How to read this',
    lines: [
      '“This page” and “here” are the page named at the top.',
      'Every passage is cut from the stored text of its article, to the letter. Nothing here is a summary.',
      'A strong match and a possible match say how sure it is that two passages report the same. Read both passages before you count a possible one.',
      '“Not found” means that no match was found in the texts held. It does not mean that an outlet left something out: a text may be cut off, published earlier, or worded in a way that was not recognised.',
      'Outlets that print one text count as one origin.',
      'What is not held on the reader’s machine was not looked at.',
    ],
  },
  shapes: { strong: '●', possible: '◐', none: '○' },
} as const;
