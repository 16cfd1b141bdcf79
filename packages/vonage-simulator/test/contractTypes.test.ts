import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const TYPES = fileURLToPath(new URL('contractTypes.ts', import.meta.url));
const SMS = fileURLToPath(new URL('../src/contract/outbound/sms/text.ts', import.meta.url));
const CONFIG = fileURLToPath(new URL('../tsconfig.json', import.meta.url));

/** Compiler messages about contractTypes.ts, with one source file optionally rewritten on the way. */
function complaints(rewrite?: { file: string; from: string; to: string }): string[] {
    const read = ts.getParsedCommandLineOfConfigFile(
        CONFIG,
        {},
        {
            ...ts.sys,
            onUnRecoverableConfigFileDiagnostic: (problem) => {
                throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, '\n'));
            }
        }
    );
    const host = ts.createCompilerHost(read!.options);
    const readFile = host.readFile.bind(host);
    host.readFile = (name) => {
        const text = readFile(name);
        if (!rewrite || name !== rewrite.file) {
            return text;
        }
        assert.ok(text?.includes(rewrite.from), 'the text to rewrite is there');
        return text?.replace(rewrite.from, rewrite.to);
    };
    const program = ts.createProgram([TYPES], read!.options, host);
    const source = program.getSourceFile(TYPES);
    return program
        .getSemanticDiagnostics(source)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('the contract agrees with the types of Vonage’s SDK', () => {
    assert.deepEqual(complaints(), []);
});

for (const [what, from, to] of [
    ['a field with another name', 'content_id:', 'contents_id:'],
    ['a field of another type', 'text: text(1000)', "text: { type: 'integer' }"],
    ['a value that the SDK has and we refuse', "'auto'", "'other'"],
    [
        'a field that we ask for and the SDK leaves open',
        "[...alwaysRequired, 'text']",
        "[...alwaysRequired, 'text', 'ttl']"
    ]
] as const) {
    test(`would not compile with ${what}`, () => {
        assert.notDeepEqual(complaints({ file: SMS, from, to }), []);
    });
}
