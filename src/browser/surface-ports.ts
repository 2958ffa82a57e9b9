import { askAnswer, askKeep, askRestore, askSite, askUnkeep, ownSite } from './ask-background.ts';
import { askToReadPages } from './tabs.ts';

/** What popup and panel ask the rest of the extension for in the same way. */
export const surfacePorts = {
  answer: askAnswer,
  site: ownSite,
  switchSite: askSite,
  restore: askRestore,
  keep: askKeep,
  unkeep: askUnkeep,
  askToRead: askToReadPages,
};
