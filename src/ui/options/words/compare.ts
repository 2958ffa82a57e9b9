import type { ComparedPair } from '../../../core/pair/compared-pair.ts';
import { count } from '../../strings.ts';
import { number } from './amounts.ts';

const passages = (n: number) => count(n, { one: '# passage', other: '# passages' });
const sentences = (n: number) => count(n, { one: '# sentence', other: '# sentences' });

export const compareWords = {
  title: 'Two articles compared',
  offer: 'Compare with another article',
  pick: {
    title: 'Choose the other article',
    text: (title: string) =>
      `It is compared with “${title}”. Search for it, then press it or Enter on its row.`,
    cancel: 'Back to the article',
  },
  loading: 'Comparing the two texts',
  retry: 'Try again',
  failed: 'They could not be compared',
  done: (n: number) => `Compared: ${passages(n)} matched.`,
  back: 'Back to the first article',
  another: 'Compare the first with another one',
  text: { a: 'First article', b: 'Second article' },

  event: {
    same: 'They are thought to report one event.',
    /** They were compared because the reader asked. */
    other: 'They are not thought to report one event. They were compared all the same.',
    why: ({ days, dates, announced, sharedTerms }: ComparedPair['event']): string[] => [
      ...(days === null
        ? ['one has no date']
        : days > 0
          ? [count(days, { one: 'published a day apart', other: 'published # days apart' })]
          : ['published on the same day']),
      ...(dates === 'shared'
        ? ['their openings name the same day']
        : dates === 'other'
          ? ['their openings name other days']
          : []),
      ...(announced ? ['one tells of what is to come'] : []),
      count(sharedTerms, { one: '# telling word in common', other: '# telling words in common' }),
    ],
  },
  copied: (agency: string | null) =>
    agency === null
      ? 'One text stands behind both, in part or whole.'
      : `One text stands behind both, in part or whole; credited to ${agency}.`,
  languages: (one: string, other: string) =>
    `One is in ${one}, the other in ${other}. Between languages only names, numbers and days are matched, so most matches are possible ones, and much stays without one.`,
  cut: 'The texts are longer than what is compared: the first 1,000 sentences of each are.',
  nothing: 'No passage of the one was matched to a passage of the other.',

  legend: {
    title: 'How to read it',
    'same-words': (n: number) => `${passages(n)} in the same words`,
    strong: (n: number) => `${passages(n)} matched surely`,
    possible: (n: number) => `${passages(n)} matched possibly`,
    alone: (a: number, b: number) =>
      `without a match: ${sentences(a)} of the first, ${number(b)} of the second`,
    differing: (n: number) =>
      `${count(n, { one: '# match differs', other: '# matches differ' })} in what is marked`,
    how: 'Press a passage or its number to bring its partner level with it.',
  },
  /** The number of a match, for those who hear it. */
  match: (n: number, standing: 'same-words' | 'strong' | 'possible') =>
    `${number(n)}, ${standing === 'same-words' ? 'the same words' : standing === 'strong' ? 'matched surely' : 'matched possibly'}: show its partner`,

  one: {
    title: 'This is one article',
    text: 'An article is compared with another one. Choose that from the list.',
    go: 'Choose another article',
  },
  missing: {
    title: 'One of the two is not held here',
    text: 'It may have been deleted, or its set was. Choose from the articles that are held.',
    both: 'Neither of the two is held here',
    go: 'To the articles',
  },
  noText: 'No text is held.',
} as const;
