import { pictureStrings as say } from '../words.ts';
import type { QuotedGroup } from './quoted-data.ts';

/** As the topic pack names a group. */
export function groupName({ group, name }: Pick<QuotedGroup, 'group' | 'name'>): string {
  return group === null ? say.quoted.nobody : (name ?? group);
}
