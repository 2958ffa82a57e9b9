import type { OptionsState } from '../../options-state.ts';
import type { PageRules } from '../../page-rules.ts';
import { type Draft, freshDraft } from './draft.ts';

/** What is being written at the place of the page that is shown, as it was typed or as it begins; null for nothing. */
export function draftAt({ route, topics, settings }: OptionsState, rules: PageRules): Draft | null {
  if (route.topic === null || settings.kind !== 'there') return null;
  return topics.drafts.get(route.topic) ?? freshDraft(route.topic, settings.value, rules.shipped);
}
