import type { Runtime } from '../../runtime.ts';

/** The error for algorithms, keys and certificates that cannot be used. */
export function invalid(rt: Runtime, message: string): Error {
    return rt.exception('System.InvalidParameterValueException', message);
}

export function unsupportedAlgorithm(rt: Runtime, algorithm: string): Error {
    // knowledge, not documented: the words
    return invalid(rt, `Invalid algorithm: ${algorithm}`);
}
