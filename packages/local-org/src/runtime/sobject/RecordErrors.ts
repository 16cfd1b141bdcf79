/** One refusal of a record: by `addError`, by a validation, or by the platform's own checks. */
export interface RecordError {
    /** The text of the platform's StatusCode: `FIELD_CUSTOM_VALIDATION_EXCEPTION`, `REQUIRED_FIELD_MISSING` … */
    statusCode: string;
    message: string;
    /** Official field names; empty for errors of the whole record. */
    fields: string[];
}

/** The errors that code has put on one record since it was last sent to the database. */
export class RecordErrors {
    readonly #errors: RecordError[] = [];

    add(error: RecordError): void {
        this.#errors.push(error);
    }

    get isEmpty(): boolean {
        return this.#errors.length === 0;
    }

    list(): readonly RecordError[] {
        return this.#errors;
    }

    /** Empties the list and returns what was in it. */
    take(): RecordError[] {
        return this.#errors.splice(0);
    }
}
