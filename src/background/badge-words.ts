import type { Answer } from '../messages/protocol.ts';
import { counted } from '../words/speech.ts';
import { badgeOf } from './answer-tab.ts';

/** What the number on the icon counts, for its tool tip; '' where there is none. */
export function badgeTip(answer: Answer): string {
  if (badgeOf(answer) === '') return '';
  if (answer.kind === 'context') return counted('badge_outlets', answer.context.event.otherOutlets);
  if (answer.kind !== 'entries') return '';
  const n = answer.found.length;
  return answer.page === 'live-blog' ? counted('badge_updates', n) : counted('badge_headlines', n);
}
