import type { EmittedUnit, LineTable } from '../../apex/3-emit/index.ts';
import type { ApexException, ApexStackFrame } from '../values/index.ts';

/** Before the name of the file in JavaScript's stack traces. */
const SCHEME = 'apex:';

/** Frames that a JavaScript stack trace keeps; ten, the default, end inside the library. */
const STACK_DEPTH = 64;

/** Turns JavaScript's stack traces into Apex's. */
export class StackFrames {
    private readonly tables = new Map<string, LineTable>();
    private readonly filled = new WeakSet<ApexException>();

    constructor() {
        Error.stackTraceLimit = Math.max(Error.stackTraceLimit, STACK_DEPTH);
    }

    static fileName(file: string): string {
        return SCHEME + file;
    }

    add(unit: EmittedUnit): void {
        this.tables.set(unit.file, unit.lines);
    }

    /** Gives an exception its frames, from where it was made. They are worked out when asked for. */
    fill(exception: ApexException): void {
        if (this.filled.has(exception)) return;
        this.filled.add(exception);
        const stack = exception.stack ?? '';
        let frames: readonly ApexStackFrame[] | undefined;
        Object.defineProperty(exception, 'frames', {
            configurable: true,
            get: () => (frames ??= this.framesOf(stack)),
            set: (given: readonly ApexStackFrame[]) => {
                frames = given;
            }
        });
    }

    private framesOf(stack: string): ApexStackFrame[] {
        const frames: ApexStackFrame[] = [];
        for (const line of stack.split('\n')) {
            const match = /apex:(.+?):(\d+):\d+\)?$/.exec(line);
            const frame = match && this.frameAt(match[1] ?? '', Number(match[2]));
            if (frame) frames.push(frame);
        }
        return frames;
    }

    private frameAt(file: string, codeLine: number): ApexStackFrame | null {
        const table = this.tables.get(file);
        const index = codeLine - 1;
        const line = table?.lines[index];
        if (table === undefined || line === undefined || line === 0) return null;
        const place = table.places.findLast(({ from }) => from <= index)?.place ?? 'AnonymousBlock';
        // The platform says column 1 for nearly all frames.
        return { place, line, column: 1 };
    }
}
