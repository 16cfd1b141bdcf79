/** An answer of the REST API that is not a success: a status and `[{errorCode, message}]`. */
export class ApiError extends Error {
    readonly status: number;
    readonly errorCode: string;
    readonly fields: readonly string[];

    constructor(
        status: number,
        errorCode: string,
        message: string,
        fields: readonly string[] = []
    ) {
        super(message);
        this.status = status;
        this.errorCode = errorCode;
        this.fields = fields;
    }

    get body(): unknown[] {
        const error = { message: this.message, errorCode: this.errorCode };
        return [this.fields.length === 0 ? error : { ...error, fields: this.fields }];
    }
}
