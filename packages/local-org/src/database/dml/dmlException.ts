import type { Runtime } from '../../runtime/runtime.ts';
import type { RecordError } from '../../runtime/sobject/index.ts';
import type { ApexException, DmlFailure } from '../../runtime/values/index.ts';

const VERBS: Readonly<Record<string, string>> = {
    insert: 'Insert',
    update: 'Update',
    upsert: 'Upsert',
    delete: 'Delete',
    undelete: 'Undelete',
    merge: 'Merge',
    convertLead: 'ConvertLead'
};

export interface FailedRow {
    index: number;
    id: string | null;
    errors: readonly RecordError[];
}

/** The System.DmlException of a statement whose rows failed, in the platform's words. */
export function dmlException(
    rt: Runtime,
    operation: string,
    failed: readonly FailedRow[]
): ApexException {
    const [first] = failed;
    const [error] = first?.errors ?? [];
    const place =
        first?.id == null ? `row ${first?.index ?? 0}` : `row ${first.index} with id ${first.id}`;
    const exception = rt.exception(
        'System.DmlException',
        `${VERBS[operation] ?? operation} failed. First exception on ${place}; first error: ${errorText(error)}`
    );
    exception.dmlRows = failed.flatMap((row) => row.errors.map((each) => failure(row, each)));
    return exception;
}

function errorText(error: RecordError | undefined): string {
    if (error === undefined) return 'UNKNOWN_EXCEPTION, : []';
    return `${error.statusCode}, ${error.message}: [${error.fields.join(', ')}]`;
}

function failure(row: FailedRow, error: RecordError): DmlFailure {
    return {
        index: row.index,
        id: row.id,
        message: error.message,
        statusCode: error.statusCode,
        fields: error.fields
    };
}
