import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ApexErrorListener, ApexParser, ApexParserFactory } from '@apexdevtools/apex-parser';
import { takeShortcuts } from '../../src/apex/1-parse/shortcuts.ts';

const ROOT = join(import.meta.dirname, '../../../..');

class Listener extends ApexErrorListener {
    override apexSyntaxError(): void {}
}

for (const folder of [
    'force-app',
    'packages/local-org/test/apex',
    'packages/local-org/test/fixtures'
]) {
    test(`the parser reads all Apex of ${folder} as it does without shortcuts`, () => {
        const files = filesIn(folder);

        assert.ok(files.length > 10);
        for (const file of files) {
            const text = readFileSync(join(ROOT, folder, file), 'utf8');
            assert.equal(treeOf(text, true), treeOf(text, false), file);
        }
    });
}

test('what only looks like a shortcut is read right', () => {
    for (const statement of [
        'Set<Id> ids = new Set<Id>();',
        'Map<Id, List<a.b.C>> all;',
        'List<String>.class.getName();',
        'Boolean isLess = list < five;',
        'Boolean isLess = set < five && map > six;',
        'insert (new List<Account>());',
        'x = (Set<Id>) y;',
        'x = y instanceof List<Id>;',
        'List<Id>[] many;',
        'for (Set<Id> each : all) each.clear();',
        'get(1).put(2).get.put(3);',
        'x = [SELECT Id FROM Account WHERE Id IN :of(x) AND Name = :a.b(c)];'
    ]) {
        const text = `class X { void x() { ${statement} } }`;
        assert.equal(treeOf(text, true), treeOf(text, false), statement);
    }
});

function treeOf(text: string, withShortcuts: boolean): string {
    const { parser } = ApexParserFactory.createLexerAndParser(text, new Listener());
    if (withShortcuts) takeShortcuts(parser);
    const tree = text.trimStart().startsWith('trigger')
        ? parser.triggerUnit()
        : parser.compilationUnit();
    return tree.toStringTree(ApexParser.ruleNames, parser);
}

function filesIn(folder: string): string[] {
    return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(cls|trigger)$/.test(file))
        .sort();
}
