/** What a suite's own report says. */
export interface Counts {
    readonly passed: number;
    readonly failed: number;
    readonly skipped: number;
}

/** A suite that ran to its end, or the reason why it cannot be trusted to have. */
export type SuiteOutcome = Counts & {
    /** Set when the suite did not run, or ended badly without a failed test to show for it. */
    readonly problem?: string;
};

/** One of the suites that prove the product. */
export interface Suite {
    readonly name: string;
    /** What it proves, for the heading above its output. */
    readonly title: string;
    run(context: SuiteContext): Promise<SuiteOutcome>;
}

/** What a suite needs from outside. */
export interface SuiteContext {
    /** Folder of the project. */
    readonly root: string;
    /** Folder of its own for report files, emptied with the process. */
    readonly reports: string;
    /** Runs a Node program, its output going where ours goes; resolves to its exit code. */
    runNode(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<number>;
}

export const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0 };
