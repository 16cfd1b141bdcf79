/** Types that read and write the org's records and schema. */
import type { PlatformTypeDefinition } from '../definePlatformType.ts';
import { accessLevel } from './AccessLevel.ts';
import { database } from './Database.ts';
import { dmlOptionTypes } from './DmlOptions.ts';
import { idOfObject } from './Id.ts';
import { listOfRecords } from './ListOfRecords.ts';
import { leadConvert } from './LeadConvert.ts';
import { queryException } from './QueryException.ts';
import { queryLocatorTypes } from './QueryLocator.ts';
import { resultTypes } from './results.ts';
import { savepoint } from './Savepoint.ts';
import { schemaTypes } from './schema/index.ts';
import { search } from './Search.ts';
import { securityTypes } from './Security.ts';
import { sobject } from './SObject.ts';

export { ApexQueryLocator } from './QueryLocator.ts';
export { ApexSaveResult, saveResultOf, saveResults, type PublishedEvent } from './results.ts';
export { ApexSObjectField, ApexSObjectType } from './schema/index.ts';
export { sobjectTypeOfId } from './SObject.ts';

export const dataTypes: readonly PlatformTypeDefinition[] = [
    accessLevel,
    database,
    ...dmlOptionTypes,
    idOfObject,
    leadConvert,
    listOfRecords,
    queryException,
    ...queryLocatorTypes,
    ...resultTypes,
    savepoint,
    ...schemaTypes,
    search,
    ...securityTypes,
    sobject
];
export { typeToken } from './schema/index.ts';
