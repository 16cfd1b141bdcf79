/**
 * Regenerates `NumberingPlanTable.cls` from the npm package libphonenumber-js:
 *
 *     node --import tsx scripts/generate-numbering-plans/main.ts
 *
 * Run it after the pinned version of that package changes and commit the result.
 */
import { writeFileSync } from 'node:fs';

import { numberingPlanTable } from './numberingPlanTable.ts';
import { readMetadata } from './readMetadata.ts';
import { TABLE_FILE } from './tableFile.ts';

const text = await numberingPlanTable(readMetadata(), TABLE_FILE);
writeFileSync(TABLE_FILE, text);
process.stdout.write(`Wrote ${TABLE_FILE}: ${text.split('\n').length} lines.\n`);
