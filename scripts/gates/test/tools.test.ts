import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';

import { allGates } from '../allGates.ts';
import type { GateContext, GateResult, ToolRun } from '../gate.ts';

const root = resolve(import.meta.dirname, '../../..');
const clean: ToolRun = { code: 0, stdout: '', stderr: '' };

test('Prettier names the files it would change, and a crash is no pass', async () => {
    const unformatted = {
        code: 1,
        stdout: '',
        stderr: '[warn] a.ts\n[warn] Code style issues found\n'
    };

    assert.deepEqual((await check('format', unformatted)).problems, [
        'a.ts: not formatted; run npm run format'
    ]);
    assert.deepEqual((await check('format', clean)).problems, []);
    assert.match(
        (await check('format', { ...clean, code: 2 })).problems.join(),
        /ended with code 2/
    );
});

test('ESLint counts errors, not hints, and a crash is no pass', async () => {
    const file = (severity: number): unknown => ({
        filePath: resolve(root, 'a.ts'),
        messages: [{ line: 2, column: 3, severity, ruleId: 'eqeqeq', message: 'Expected\n===' }]
    });
    const report = (severity: number): ToolRun => ({
        ...clean,
        stdout: JSON.stringify([file(severity)])
    });

    assert.deepEqual((await check('lint', report(2))).problems, [
        'a.ts:2:3: Expected === (eqeqeq)'
    ]);
    assert.deepEqual((await check('lint', report(1))).problems, []);
    assert.equal((await check('lint', { ...clean, code: 2 })).problems.length, 1);
});

test('the type check tells errors with their place', async () => {
    const wrong = {
        code: 2,
        stdout: 'a.ts(3,5): error TS2322: Type x is not y.\n  because\n',
        stderr: ''
    };

    const { problems } = await check('types', wrong);

    assert.equal(problems[0], 'a.ts:3:5: TS2322: Type x is not y.');
    assert.ok((await check('types', { ...clean, code: 1 })).problems.length > 0);
    assert.deepEqual((await check('types', clean)).problems, []);
});

test('apex-ls tells errors with their place, and not being able to work is no pass', async () => {
    const issues = {
        files: [
            {
                path: resolve(root, 'A.cls'),
                messages: [{ line: 7, category: 'Missing', message: 'No type X' }]
            }
        ]
    };

    assert.deepEqual(
        (await check('apex-ls', { code: 4, stdout: JSON.stringify(issues), stderr: '' })).problems,
        ['A.cls:7: No type X (Missing)']
    );
    assert.deepEqual((await check('apex-ls', { ...clean, stdout: '{"files":[]}' })).problems, []);
    assert.equal((await check('apex-ls', { ...clean, code: 1 })).problems.length, 1);
    assert.equal(
        (await check('apex-ls', { code: 4, stdout: '{"files":[]}', stderr: '' })).problems.length,
        1
    );
});

test('PMD tells violations, files it cannot read and rules that are not there', async () => {
    const report = {
        files: [
            {
                filename: resolve(root, 'A.cls'),
                violations: [{ beginline: 3, description: 'Empty catch', rule: 'EmptyCatchBlock' }]
            }
        ],
        processingErrors: [{ filename: resolve(root, 'B.cls'), message: 'unexpected token' }],
        configurationErrors: [{ rule: 'NoSuchRule', message: 'unknown' }]
    };

    assert.deepEqual((await check('pmd', { ...clean, code: 4 }, report)).problems, [
        'A.cls:3: Empty catch (EmptyCatchBlock)',
        'B.cls:1: PMD could not read it: unexpected token',
        'config/pmd-ruleset.xml: NoSuchRule: unknown'
    ]);
    assert.equal((await check('pmd', { ...clean, code: 1 })).problems.length, 1);
});

test("the local org's errors are told, and a crash is no pass", async () => {
    const stdout =
        "A.cls:3:38: error unknown-field: No such column 'X'.\n1 Apex files, 1 errors, 9 ms\n";

    assert.deepEqual((await check('local-org', clean)).problems, []);
    assert.deepEqual((await check('local-org', { code: 1, stdout, stderr: '' })).problems, [
        "A.cls:3:38: error unknown-field: No such column 'X'."
    ]);
    assert.match(
        (await check('local-org', { code: 1, stdout: '', stderr: 'boom' })).problems.join(),
        /ended with code 1:[^]*boom/
    );
});

/** Runs a gate on this project with a tool that behaves as told, writing `report` where it is asked to. */
async function check(name: string, run: ToolRun, report?: unknown): Promise<GateResult> {
    const gate = allGates.find((each) => each.name === name);
    assert.ok(gate);
    const context: GateContext = {
        root,
        java: 'java',
        run: (_command, args) => {
            const file = args[args.indexOf('--report-file') + 1];
            if (report !== undefined && file !== undefined)
                writeFileSync(file, JSON.stringify(report));
            return Promise.resolve(run);
        }
    };
    return gate.check(context);
}
