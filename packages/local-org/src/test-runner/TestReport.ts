/** What `local-org test --json FILE` writes. Tools rely on these names. */
export interface TestReport {
    passed: number;
    failed: number;
    skipped: number;
    tests: TestOutcome[];
    /** Percent of executable lines reached, by class or trigger. */
    coverage: Record<string, number>;
    /** Platform members that the project uses and the local org does not have. */
    notImplemented: string[];
}

export interface TestOutcome {
    /** `MessageSelectorTest.findsNothing` */
    name: string;
    outcome: 'Pass' | 'Fail' | 'CompileFail';
    /** Exception and stack trace; null for a passed test. */
    message: string | null;
    ms: number;
}
