import type { Context } from '../../core/context/context.ts';
import { strings } from '../strings.ts';
import type { FindingKind } from './findings.ts';

/** What each kind's list was made from, said once under its heading; nothing where the heading says all. */
export function sectionNotes(context: Context): { readonly [kind in FindingKind]?: string } {
  const others = context.event.otherArticles;
  return {
    elsewhere: strings.elsewhere.note(others),
    shared: strings.shared.note,
    'possibly-shared': strings.possiblyShared.note,
    'only-here': strings.onlyHere.note(others, context.onlyHere.length, context.undecided),
    copies: strings.copies.note,
  };
}
