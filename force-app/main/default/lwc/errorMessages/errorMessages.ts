import unknownError from '@salesforce/label/c.errorPanel_Unknown';
import offline from '@salesforce/label/c.errorPanel_Offline';

/** What an Apex call rejects with. `exceptionType` stands there only for exceptions nobody meant to show. */
interface ApexError {
    body?: { message?: unknown; exceptionType?: unknown };
}

const MEANT_TO_BE_SHOWN = 'System.AuraHandledException';

/**
 * The sentence to show for anything that was thrown: the server's own when it was meant for people, else a general one.
 *
 * @param error Whatever a promise rejected with.
 */
export function errorMessage(error: unknown): string {
    if (typeof navigator !== 'undefined' && navigator.onLine === false) {
        return offline;
    }
    const body = (error as ApexError | undefined)?.body;
    const isMeant = !body?.exceptionType || body.exceptionType === MEANT_TO_BE_SHOWN;
    return isMeant && typeof body?.message === 'string' && body.message
        ? body.message
        : unknownError;
}
