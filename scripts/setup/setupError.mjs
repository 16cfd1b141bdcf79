/** Something this machine lacks; the message says what, why it is needed and what to do. */
export class SetupError extends Error {}

/**
 * Ends the process with a readable reason: the sentence of a SetupError, the stack of anything else.
 *
 * @param {unknown} error
 * @returns {never}
 */
export function reportAndExit(error) {
    console.error(error instanceof SetupError ? `\n${error.message}` : error);
    process.exit(1);
}
