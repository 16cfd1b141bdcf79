import type { PlatformFunction } from '../../library/index.ts';
import type { Runtime } from '../../runtime.ts';
import { isUserObject } from '../../types/index.ts';
import { ApexException } from '../../values/index.ts';
import { TOO_DEEP } from './methods.ts';
import { nullPointer } from './nulls.ts';

/** Apex code cannot catch these. */
const UNCATCHABLE = new Set(['System.LimitException', 'System.AssertException']);

export function exceptionSupport(rt: Runtime, fillFrames: (exception: ApexException) => void) {
    return {
        /** A new exception with the stack trace of its making. */
        located(exception: ApexException): ApexException {
            fillFrames(exception);
            return exception;
        },
        /** What a `throw` statement throws. */
        thrown(exception: ApexException | null): ApexException {
            if (exception === null) return nullPointer(rt);
            fillFrames(exception);
            return exception;
        },
        /**
         * What arrives in a `catch`. Errors of the local org itself pass through all of Apex, as do the
         * exceptions that an org does not let be caught.
         */
        caught(problem: unknown): ApexException {
            const exception = fromJavaScript(rt, problem);
            if (exception === null || UNCATCHABLE.has(exception.typeName)) {
                throw exception ?? problem;
            }
            return exception;
        },
        /** A method of System.Exception, which a user's exception may override. */
        exceptionMethod(
            method: PlatformFunction,
            self: ApexException,
            name: string,
            args: readonly unknown[]
        ): unknown {
            return isUserObject(self) && self.apexClass.hasMethod(name, args.length)
                ? rt.invoke(self, name, args)
                : method(rt, self, ...args);
        }
    };
}

/** @returns null for errors of the local org itself */
export function fromJavaScript(rt: Runtime, problem: unknown): ApexException | null {
    if (problem instanceof ApexException) return problem;
    const isDeep = problem instanceof RangeError && problem.message.includes('call stack');
    return isDeep ? rt.exception('System.LimitException', TOO_DEEP) : null;
}
