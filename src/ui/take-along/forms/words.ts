import { counted, text } from '../../../words/speech.ts';
import { worded } from '../../../words/worded.ts';

/** The words of what is taken along; those that it has in common with the popup stand in `ui/strings.ts`. */
export const takenWords = worded({
  outlets: 'taken_outlets',
  articles: 'taken_articles',
  /** On what day, and with how much, where. */
  compared: (on: string, held: number) => counted('taken_compared', held, { on }),
  event: (day: string) => text('taken_event', { day }),
  /** Before the headline, where it is not all of the page that was compared. */
  of: {
    page: '',
    selection: 'taken_of_selection',
    entry: 'taken_of_entry',
  },
  /** Followed by an outlet's name. */
  tied: (reworded: boolean) => (reworded ? text('taken_textInCommonWith') : text('taken_sameTextAs')),
  /** Of a fact that the page does not have, surely or possibly. */
  notFoundHere: (others: number) => counted('taken_notFoundHere', others),
  howToRead: {
    title: 'taken_howToRead_title',
    lines: () => [
      text('taken_howToRead_thisPage'),
      text('taken_howToRead_verbatim'),
      text('taken_howToRead_matches'),
      text('taken_howToRead_notFound'),
      text('taken_howToRead_origins'),
      text('taken_howToRead_held'),
    ],
  },
  shapes: { strong: '●', possible: '◐', none: '○' },
});
