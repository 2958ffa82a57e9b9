import { join } from 'node:path';
import type { EventTables } from '../../../../src/core/event/same-event.ts';
import { lexiconFromTable } from '../../../../src/core/reading/lexicon.ts';
import { lexiconTable } from '../../../../tools/packaged-tables.ts';
import { rarity } from '../sample-event.ts';

/** The tables that ship. */
export const tables: EventTables & { readonly lexicon: ReturnType<typeof lexiconFromTable> } = {
  rarity,
  lexicon: lexiconFromTable(lexiconTable(join(import.meta.dirname, '../../../..'))),
};
