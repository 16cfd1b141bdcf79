import { messageOfCause } from '../../library/index.ts';
import type { UserObject } from '../../types/index.ts';
import { ApexException } from '../../values/index.ts';

/** What emitted exception classes extend: the four constructors that all exceptions have. */
export class ApexUserException extends ApexException {
    constructor() {
        super((new.target.prototype as unknown as UserObject).apexClass.name);
    }

    new$(): this {
        return this;
    }

    new$String(message: string | null): this {
        this.apexMessage = message;
        return this;
    }

    new$System_Exception(cause: ApexException | null): this {
        this.apexMessage = cause === null ? null : messageOfCause(cause);
        this.apexCause = cause;
        return this;
    }

    new$String$System_Exception(message: string | null, cause: ApexException | null): this {
        this.apexMessage = message;
        this.apexCause = cause;
        return this;
    }
}
