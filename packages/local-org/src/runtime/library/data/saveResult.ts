import { listOf, STRING_TYPE, typeDescriptor } from '../../types/index.ts';
import type { RecordError } from '../../sobject/index.ts';
import { ApexList } from '../../values/index.ts';
import type { DmlResult } from '../../runtime.ts';
import { definePlatformType } from '../definePlatformType.ts';

/** An instance of Database.SaveResult. */
export class ApexSaveResult {
    readonly id: string | null;
    readonly isSuccess: boolean;
    readonly errors: readonly RecordError[];

    constructor(result: Pick<DmlResult, 'id' | 'isSuccess' | 'errors'>) {
        this.id = result.id;
        this.isSuccess = result.isSuccess;
        this.errors = result.errors;
    }
}

/** An instance of Database.Error. */
export class ApexDatabaseError {
    readonly error: RecordError;

    constructor(error: RecordError) {
        this.error = error;
    }
}

export function errorList(errors: readonly RecordError[]): ApexList {
    return new ApexList(
        listOf(typeDescriptor('Database.Error')),
        errors.map((error) => new ApexDatabaseError(error))
    );
}

export const saveResult = definePlatformType({
    name: 'Database.SaveResult',
    jsClass: ApexSaveResult,
    methods: {
        getId: (_rt, self: ApexSaveResult) => self.id,
        isSuccess: (_rt, self: ApexSaveResult) => self.isSuccess,
        getErrors: (_rt, self: ApexSaveResult) => errorList(self.errors)
    }
});

export const databaseError = definePlatformType({
    name: 'Database.Error',
    jsClass: ApexDatabaseError,
    methods: {
        getMessage: (_rt, self: ApexDatabaseError) => self.error.message,
        getStatusCode: (rt, self: ApexDatabaseError) =>
            rt.library.enumConstant('System.StatusCode', self.error.statusCode) ?? null,
        getFields: (_rt, self: ApexDatabaseError) =>
            new ApexList(listOf(STRING_TYPE), [...self.error.fields])
    }
});
