import type { DmlResult, LeadConversionResult, MergeResult } from '../../database.ts';
import type { Runtime } from '../../runtime.ts';
import type { RecordError } from '../../sobject/index.ts';
import { listOf, STRING_TYPE, typeDescriptor } from '../../types/index.ts';
import { ApexList } from '../../values/index.ts';
import { definePlatformType } from '../definePlatformType.ts';
import type { PlatformFunction, PlatformTypeDefinition } from '../definePlatformType.ts';

/** An instance of Database.Error. */
export class ApexDatabaseError {
    readonly error: RecordError;

    constructor(error: RecordError) {
        this.error = error;
    }
}

/** What every result tells. */
type Outcome = Pick<DmlResult, 'id' | 'isSuccess' | 'errors'>;

/** What the results of all DML methods have in common. */
class ApexDmlResult<R extends Outcome = Outcome> {
    readonly result: R;

    constructor(result: R) {
        this.result = result;
    }
}

export class ApexSaveResult extends ApexDmlResult {}
export class ApexUpsertResult extends ApexDmlResult<DmlResult> {}
export class ApexDeleteResult extends ApexDmlResult {}
export class ApexUndeleteResult extends ApexDmlResult {}
export class ApexEmptyRecycleBinResult extends ApexDmlResult {}
export class ApexMergeResult extends ApexDmlResult<MergeResult> {}
export class ApexLeadConvertResult extends ApexDmlResult<LeadConversionResult> {}

/** What EventBus.publish says of one event. */
export interface PublishedEvent {
    readonly eventUuid: string;
}

/** `EventBus.publish(event)` answers a SaveResult; a published event never fails here. */
export function saveResultOf(published: PublishedEvent): ApexSaveResult {
    return new ApexSaveResult({ id: published.eventUuid, isSuccess: true, errors: [] });
}

export function saveResults(published: readonly PublishedEvent[]): ApexList {
    return resultList('Database.SaveResult', published.map(saveResultOf));
}

/** A List of results of one type. */
export function resultList(type: string, results: object[]): ApexList {
    return new ApexList(listOf(typeDescriptor(type)), results);
}

export function errorList(errors: readonly RecordError[]): ApexList {
    return resultList(
        'Database.Error',
        errors.map((error) => new ApexDatabaseError(error))
    );
}

function statusCode(rt: Runtime, { error }: ApexDatabaseError): unknown {
    const found = rt.library.enumConstant('System.StatusCode', error.statusCode);
    if (found !== undefined) return found;
    throw new Error(`${error.statusCode} is not a constant of System.StatusCode.`);
}

const fieldsOf = (_rt: Runtime, { error }: ApexDatabaseError): ApexList =>
    new ApexList(listOf(STRING_TYPE), [...error.fields]);

const databaseError = definePlatformType({
    name: 'Database.Error',
    jsClass: ApexDatabaseError,
    methods: {
        'getFields()': fieldsOf,
        'getMessage()': (_rt, self: ApexDatabaseError) => self.error.message,
        'getStatusCode()': statusCode,
        'toString()': (_rt, { error }: ApexDatabaseError) =>
            `Database.Error[getFields=(${error.fields.join(', ')});getMessage=${error.message};getStatusCode=${error.statusCode};]`
    },
    properties: {
        fields: { get: fieldsOf },
        message: { get: (_rt, self: ApexDatabaseError) => self.error.message },
        statusCode: { get: statusCode }
    }
});

const COMMON: Readonly<Record<string, PlatformFunction>> = {
    'getErrors()': (_rt, self: ApexDmlResult) => errorList(self.result.errors),
    'getId()': (_rt, self: ApexDmlResult) => self.result.id,
    'isSuccess()': (_rt, self: ApexDmlResult) => self.result.isSuccess
};

function defineResult(
    name: string,
    jsClass: PlatformTypeDefinition['jsClass'],
    own: Readonly<Record<string, PlatformFunction>> = {},
    ownProperties: PlatformTypeDefinition['properties'] = {}
): PlatformTypeDefinition {
    const shortName = name.replace('Database.', '');
    return definePlatformType({
        name,
        ...(jsClass === undefined ? {} : { jsClass }),
        methods: {
            ...COMMON,
            ...own,
            'toString()': (_rt, { result }: ApexDmlResult) =>
                `Database.${shortName}[getErrors=(${result.errors.map((each) => each.message).join(', ')});getId=${result.id};isSuccess=${result.isSuccess};]`
        },
        properties: {
            errors: { get: (_rt, self: ApexDmlResult) => errorList(self.result.errors) },
            id: { get: (_rt, self: ApexDmlResult) => self.result.id },
            success: { get: (_rt, self: ApexDmlResult) => self.result.isSuccess },
            ...ownProperties
        }
    });
}

const texts = (values: readonly string[]): ApexList =>
    new ApexList(listOf(STRING_TYPE), [...values]);

export const resultTypes: readonly PlatformTypeDefinition[] = [
    databaseError,
    defineResult('Database.SaveResult', ApexSaveResult),
    defineResult(
        'Database.UpsertResult',
        ApexUpsertResult,
        {
            'isCreated()': (_rt, self: ApexUpsertResult) => self.result.isCreated
        },
        { created: { get: (_rt, self: ApexUpsertResult) => self.result.isCreated } }
    ),
    defineResult('Database.DeleteResult', ApexDeleteResult),
    defineResult('Database.UndeleteResult', ApexUndeleteResult),
    defineResult('Database.EmptyRecycleBinResult', ApexEmptyRecycleBinResult),
    defineResult('Database.MergeResult', ApexMergeResult, {
        'getMergedRecordIds()': (_rt, self: ApexMergeResult) => texts(self.result.mergedRecordIds),
        'getUpdatedRelatedIds()': (_rt, self: ApexMergeResult) =>
            texts(self.result.updatedRelatedIds)
    }),
    defineResult('Database.LeadConvertResult', ApexLeadConvertResult, {
        'getAccountId()': (_rt, self: ApexLeadConvertResult) => self.result.accountId,
        'getContactId()': (_rt, self: ApexLeadConvertResult) => self.result.contactId,
        'getLeadId()': (_rt, self: ApexLeadConvertResult) => self.result.leadId,
        'getOpportunityId()': (_rt, self: ApexLeadConvertResult) => self.result.opportunityId
    })
];
