import { pictureStrings as say } from '../words.ts';
import type { QuotedGroup } from './quoted-data.ts';

/** In the reader's language, where it is a group of the pack that ships; else as its topic pack names it. */
export function groupName({ group, name }: Pick<QuotedGroup, 'group' | 'name'>): string {
  if (group === null) return say.quoted.nobody;
  const { groups } = say.quoted;
  return Object.hasOwn(groups, group) ? groups[group as keyof typeof groups] : (name ?? group);
}
