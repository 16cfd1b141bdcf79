import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseCompilationUnit, parseSoql, parseSosl } from '../../src/apex/1-parse/index.ts';
import { formatDiagnostic, type Diagnostic } from '../../src/diagnostics.ts';

const folder = join(import.meta.dirname, '../fixtures/parse');

for (const name of readdirSync(folder)) {
    test(`parses ${name}`, () => {
        const input = readdirSync(join(folder, name)).find((file) => file.startsWith('input.'));
        const source = readFileSync(join(folder, name, input ?? ''), 'utf8');

        const found = parseAny(source, input ?? '');

        const expected = join(folder, name, 'expected.json');
        const text = `${JSON.stringify(found, shortPositions, 1)}\n`;
        if (process.env['UPDATE_FIXTURES'] === '1') {
            writeFileSync(expected, text);
        }
        assert.ok(existsSync(expected), `${expected} is missing: run with UPDATE_FIXTURES=1`);
        assert.equal(text, readFileSync(expected, 'utf8'));
    });
}

function parseAny(source: string, file: string): unknown {
    if (file.endsWith('.soql')) {
        const { query, diagnostics } = parseSoql(source, file);
        return { query, diagnostics: readable(diagnostics) };
    }
    if (file.endsWith('.sosl')) {
        const { query, diagnostics } = parseSosl(source, file);
        return { query, diagnostics: readable(diagnostics) };
    }
    const { unit, diagnostics } = parseCompilationUnit(source, file);
    return { declaration: unit?.declaration ?? null, diagnostics: readable(diagnostics) };
}

function readable(diagnostics: Diagnostic[]): string[] {
    return diagnostics.map(formatDiagnostic);
}

/** `"at": "3:5"` keeps the fixtures readable; what is false or null says nothing and is left out. */
function shortPositions(key: string, value: unknown): unknown {
    if (key === 'at') {
        const { line, column } = value as { line: number; column: number };
        return `${line}:${column}`;
    }
    const isSilent = value === false || value === null || (Array.isArray(value) && !value.length);
    return isSilent && key !== 'value' && key !== 'diagnostics' ? undefined : value;
}
