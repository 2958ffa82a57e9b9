import { join } from 'node:path';
import { lexiconFromTable } from '../../../../src/core/reading/lexicon.ts';
import { lexiconTable } from '../../../../tools/packaged-tables.ts';

/** The lexicon as it ships. */
export const lexicon = lexiconFromTable(lexiconTable(join(import.meta.dirname, '../../../..')));
