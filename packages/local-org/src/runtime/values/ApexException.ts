/** One line of an Apex stack trace. */
export interface ApexStackFrame {
    /** `Class.Outer.method`, `Trigger.MessageTrigger`, `AnonymousBlock`. */
    readonly place: string;
    readonly line: number;
    readonly column: number;
}

/**
 * A thrown Apex exception. User exception classes extend it in emitted code. The kernel fills `frames`
 * when it is thrown for the first time.
 */
export class ApexException extends Error {
    /** As getTypeName prints it: `System.NullPointerException`, `MyException`, `Outer.MyException`. */
    readonly typeName: string;
    /** What getMessage answers; null when constructed without one, and then printed as "Script-thrown exception". */
    apexMessage: string | null;
    apexCause: ApexException | null;
    /** AuraHandledException only: the text that Lightning components receive. */
    clientMessage: string | null = null;
    frames: readonly ApexStackFrame[] = [];
    /** Rows of a DmlException; empty for others. */
    dmlRows: readonly DmlFailure[] = [];
    /** Fields by object that kept a user-mode query from running; empty for others. */
    inaccessibleFields: ReadonlyMap<string, ReadonlySet<string>> = new Map();

    constructor(
        typeName: string,
        message: string | null = null,
        apexCause: ApexException | null = null
    ) {
        super(message ?? 'Script-thrown exception');
        this.typeName = typeName;
        this.apexMessage = message;
        this.apexCause = apexCause;
    }

    /** `System.NullPointerException: Attempt to de-reference a null object`, as String.valueOf prints it. */
    override toString(): string {
        return `${this.typeName}: ${this.apexMessage ?? 'Script-thrown exception'}`;
    }
}

/** One failed row of a DML statement. */
export interface DmlFailure {
    /** Index in the list given to the DML statement. */
    readonly index: number;
    readonly id: string | null;
    readonly message: string;
    /** A constant of System.StatusCode: `REQUIRED_FIELD_MISSING`. */
    readonly statusCode: string;
    readonly fields: readonly string[];
}
