import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const PUBLIC = fileURLToPath(new URL('../public/', import.meta.url));

test('the page’s scripts fit the types of the simulator', () => {
    const config = ts.getParsedCommandLineOfConfigFile(
        `${PUBLIC}tsconfig.json`,
        {},
        {
            ...ts.sys,
            onUnRecoverableConfigFileDiagnostic: (problem) => {
                throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, '\n'));
            }
        }
    );
    const program = ts.createProgram(config!.fileNames, config!.options);

    const complaints = ts
        .getPreEmitDiagnostics(program)
        .map(
            ({ file, messageText }) =>
                `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
        );

    assert.ok(config!.fileNames.some((name) => name.endsWith('main.js')));
    assert.deepEqual(complaints, []);
});

test('the page never writes HTML from what people send', () => {
    const scripts = readdirSync(PUBLIC).filter((name) => name.endsWith('.js'));

    const careless = scripts.filter((name) =>
        /innerHTML|outerHTML\s*=[^=]|insertAdjacentHTML|document\.write/.test(
            readFileSync(PUBLIC + name, 'utf8')
        )
    );

    assert.deepEqual(careless, []);
});
