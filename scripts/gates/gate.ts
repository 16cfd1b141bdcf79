/** What one gate found. */
export interface GateResult {
    /** One line each, beginning with `file:line:` where there is a place. Empty: the gate is green. */
    readonly problems: readonly string[];
    /** What was looked at (`75 classes`), so that a gate that looked at nothing shows. */
    readonly scope: string;
}

/** A check of the sources that needs no running product. */
export interface Gate {
    readonly name: string;
    check(context: GateContext): Promise<GateResult>;
}

/** What a gate needs from outside. */
export interface GateContext {
    /** Folder of the project. */
    readonly root: string;
    /** Path of the java program. */
    readonly java: string;
    /** Runs a program in the project to its end and keeps what it prints. */
    run(
        command: string,
        args: readonly string[],
        env?: Readonly<Record<string, string>>
    ): Promise<ToolRun>;
}

export interface ToolRun {
    readonly code: number;
    readonly stdout: string;
    readonly stderr: string;
}

/** The result for a tool that failed without naming a problem: its own words, never a pass. */
export function toolFailure(tool: string, { code, stdout, stderr }: ToolRun): GateResult {
    const words = `${stdout}\n${stderr}`.trim().split('\n').slice(-20).join('\n    ');
    return { problems: [`${tool} ended with code ${code}:\n    ${words}`], scope: 'nothing' };
}
