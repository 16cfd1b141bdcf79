import { resolve } from 'node:path';

/** The generated class. */
export const TABLE_FILE = resolve(
    import.meta.dirname,
    '../../force-app/main/default/classes/phone/NumberingPlanTable.cls'
);
