/** Platform types of queries, DML and describes. */
import type { PlatformTypeDefinition } from '../definePlatformType.ts';
import { databaseError, saveResult } from './saveResult.ts';

export { ApexDatabaseError, ApexSaveResult, errorList } from './saveResult.ts';

export const dataTypes: readonly PlatformTypeDefinition[] = [databaseError, saveResult];
