import type { Answer } from '../messages/protocol.ts';

const rules = new Intl.PluralRules('en');

/** What the number on the icon counts, for its tool tip; '' where there is none. */
export function badgeTip(answer: Answer): string {
  if (answer.kind === 'context') {
    const n = answer.context.event.otherOutlets;
    return rules.select(n) === 'one'
      ? `${n} other outlet reports this event`
      : `${n} other outlets report this event`;
  }
  if (answer.kind !== 'entries') return '';
  const n = answer.found.length;
  const entry = answer.page === 'live-blog' ? 'update' : 'headline';
  return rules.select(n) === 'one'
    ? `${n} ${entry} here is on an event that you hold coverage of`
    : `${n} ${entry}s here are on events that you hold coverage of`;
}
