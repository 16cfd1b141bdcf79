import { ApexException, ApexList } from '../values/index.ts';
import { STRING_TYPE, listOf } from '../types/index.ts';
import type { Runtime } from '../runtime.ts';
import { definePlatformType } from './definePlatformType.ts';
import type { PlatformTypeDefinition } from './definePlatformType.ts';

/** What getMessage answers when an exception was made without one. */
const NO_MESSAGE = 'Script-thrown exception';

/** Base of all exceptions, user exceptions too. */
export const systemException = definePlatformType({
    name: 'System.Exception',
    jsClass: ApexException,
    methods: {
        'getMessage()': (_rt, self: ApexException) => self.apexMessage ?? NO_MESSAGE,
        'setMessage(String)': (_rt, self: ApexException, message: string | null) => {
            self.apexMessage = message;
        },
        'getTypeName()': (_rt, self: ApexException) => self.typeName,
        'getCause()': (_rt, self: ApexException) => self.apexCause,
        'initCause(Exception)': (rt, self: ApexException, cause: ApexException | null) => {
            initCause(rt, self, cause);
        },
        'getLineNumber()': (_rt, self: ApexException) => self.frames[0]?.line ?? 0,
        'getStackTraceString()': (_rt, self: ApexException) => stackTraceText(self),
        'getNumDml()': (rt, self: ApexException) => dmlRowsOf(rt, self).length,
        'getDmlIndex(Integer)': (rt, self: ApexException, row: number) =>
            dmlRow(rt, self, row).index,
        'getDmlId(Integer)': (rt, self: ApexException, row: number) => dmlRow(rt, self, row).id,
        'getDmlMessage(Integer)': (rt, self: ApexException, row: number) =>
            dmlRow(rt, self, row).message,
        'getDmlStatusCode(Integer)': (rt, self: ApexException, row: number) =>
            dmlRow(rt, self, row).statusCode,
        'getDmlType(Integer)': (rt, self: ApexException, row: number) =>
            statusCode(rt, dmlRow(rt, self, row).statusCode),
        'getDmlFieldNames(Integer)': (rt, self: ApexException, row: number) =>
            new ApexList(listOf(STRING_TYPE), [...dmlRow(rt, self, row).fields]),
        'toString()': (_rt, self: ApexException) => self.toString()
    }
});

/** `Class.Outer.method: line 12, column 1`, a line per frame, innermost first. */
export function stackTraceText(exception: ApexException): string {
    return exception.frames
        .map((frame) => `${frame.place}: line ${frame.line}, column ${frame.column}`)
        .join('\n');
}

/** The cause may be given once, and never be the exception itself. */
function initCause(rt: Runtime, self: ApexException, cause: ApexException | null): void {
    if (self === cause) {
        // knowledge, not documented
        throw rt.exception('System.IllegalArgumentException', 'Self-causation not permitted');
    }
    if (self.apexCause !== null) {
        // knowledge, not documented
        throw rt.exception('System.IllegalArgumentException', "Can't overwrite cause");
    }
    self.apexCause = cause;
}

function dmlRowsOf(rt: Runtime, self: ApexException) {
    if (/^System\.(Dml|Email)Exception$/.test(self.typeName)) return self.dmlRows;
    // knowledge, not documented
    throw rt.exception(
        'System.TypeException',
        `DML methods are not supported on exceptions of type ${self.typeName}`
    );
}

function dmlRow(rt: Runtime, self: ApexException, row: number) {
    const found = dmlRowsOf(rt, self)[row];
    if (found !== undefined) return found;
    throw rt.exception('System.ListException', `List index out of bounds: ${row}`);
}

function statusCode(rt: Runtime, name: string): unknown {
    const found = rt.library.enumConstant('System.StatusCode', name);
    if (found === undefined) throw new Error(`${name} is not a constant of System.StatusCode.`);
    return found;
}

/** Exceptions with the four usual constructors. */
const SYSTEM_EXCEPTIONS = [
    'AssertException',
    'AsyncException',
    'BigObjectException',
    'CalloutException',
    'CanvasException',
    'DataWeaveScriptException',
    'DmlException',
    'DuplicateMessageException',
    'EmailException',
    'EmailTemplateRenderException',
    'ExternalObjectException',
    'FatalCursorException',
    'FinalException',
    'FlowException',
    'FormulaEvaluationException',
    'FormulaValidationException',
    'HandledException',
    'IllegalArgumentException',
    'InvalidHeaderException',
    'InvalidReadOnlyUserDmlException',
    'JSONException',
    'LicenseException',
    'LimitException',
    'ListException',
    'MathException',
    'NoAccessException',
    'NoDataFoundException',
    'NoSuchElementException',
    'NullPointerException',
    'PlatformCacheException',
    'ProcedureException',
    'QueryException',
    'RequiredFeatureMissingException',
    'SObjectException',
    'SearchException',
    'SecurityException',
    'SerializationException',
    'StringException',
    'TouchHandledException',
    'TransientCursorException',
    'TypeException',
    'UnexpectedException',
    'UnsupportedOperationException',
    'VisualforceException',
    'WaveTemplateException',
    'XmlException'
];

/** Constructors, superclass and all of one built-in exception type. */
export function defineException(name: string): PlatformTypeDefinition {
    return definePlatformType({
        name,
        superclass: 'System.Exception',
        constructors: {
            '()': () => new ApexException(name),
            '(String)': (_rt, message: string | null) => new ApexException(name, message),
            '(Exception)': (_rt, cause: ApexException | null) =>
                new ApexException(name, cause === null ? null : messageOfCause(cause), cause),
            '(String,Exception)': (_rt, message: string | null, cause: ApexException | null) =>
                new ApexException(name, message, cause)
        }
    });
}

/** An exception made of a cause alone speaks with the cause's words. */
export function messageOfCause(cause: ApexException): string {
    return cause.toString();
}

/**
 * An exception for Lightning components. Its constructor's text goes to the component only: getMessage
 * answers "Script-thrown exception" until setMessage is called.
 */
// knowledge, not documented: the text of getMessage
export const systemAuraHandledException = definePlatformType({
    name: 'System.AuraHandledException',
    superclass: 'System.Exception',
    constructors: {
        '(String)': (_rt, message: string | null) => {
            const made = new ApexException('System.AuraHandledException');
            made.clientMessage = message;
            return made;
        }
    }
});

/** Names its parameter in the message. */
const invalidParameterValue = definePlatformType({
    name: 'System.InvalidParameterValueException',
    superclass: 'System.Exception',
    constructors: {
        '(String,String)': (_rt, message: string | null, parameter: string | null) =>
            new ApexException(
                'System.InvalidParameterValueException',
                // knowledge, not documented: how the two are joined
                [message, parameter].filter((part) => part !== null).join(': ')
            )
    }
});

export const systemExceptions = [
    invalidParameterValue,
    systemException,
    systemAuraHandledException,
    ...SYSTEM_EXCEPTIONS.map((name) => defineException(`System.${name}`))
];
