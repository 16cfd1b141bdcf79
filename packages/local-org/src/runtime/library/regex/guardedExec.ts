import { Script } from 'node:vm';
import { ApexException } from '../../values/index.ts';

/** An org counts how often the pattern reads the text; here time stands for it. */
const TIME_LIMIT_MS = 1_000;

const SLOT = 'local-org regex';
const runner = new Script(`globalThis[Symbol.for('${SLOT}')]()`);

/**
 * Runs an expression that may backtrack for ever. Only a script of its own can be interrupted.
 *
 * @throws System.LimitException "Regex too complicated", which Apex cannot catch
 */
export function guardedExec(expression: RegExp, text: string): RegExpExecArray | null {
    const scope = globalThis as unknown as Record<symbol, unknown>;
    const slot = Symbol.for(SLOT);
    scope[slot] = () => expression.exec(text);
    try {
        return runner.runInThisContext({ timeout: TIME_LIMIT_MS }) as RegExpExecArray | null;
    } catch (cause) {
        if ((cause as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw cause;
        throw new ApexException('System.LimitException', 'Regex too complicated');
    } finally {
        scope[slot] = undefined;
    }
}

/**
 * Whether a pattern can try a text in very many ways: something without bounds inside a repeated group, a
 * repeated choice, or three repetitions in one pattern. All others run without a guard, which costs time.
 */
export function mayRunAway(js: string): boolean {
    const plain = js.replace(/\\./g, 'x').replace(/\[(?:[^\]])*\]/g, 'x');
    const isRepeatedGroup = /\)(?:[*+]|\{\d+,\}|\{\d*,?\d{2,}\})/.test(plain);
    const repetitions = plain.match(/[*+]|\{\d+,\}/g)?.length ?? 0;
    return (isRepeatedGroup && (repetitions > 1 || plain.includes('|'))) || repetitions > 2;
}
