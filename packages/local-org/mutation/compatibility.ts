import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { gradedMembers, type GradedMember } from './members.ts';
import { PAGES } from './pages.ts';
import { isReplacement, type Area, type Evidence, type Rule, type State } from './Rule.ts';

export const COMPATIBILITY_FILE = join(import.meta.dirname, '../COMPATIBILITY.md');

/** The text of COMPATIBILITY.md: every rule with evidence, state and tests, and the members in use. */
export async function compatibility(areas: readonly Area[]): Promise<string> {
    const text = [
        HEAD,
        count(areas),
        SUITES,
        ...areas.map(areaText),
        members(gradedMembers())
    ].join('\n\n');
    const config = await resolveConfig(COMPATIBILITY_FILE);
    return format(text, { ...config, filepath: COMPATIBILITY_FILE });
}

const HEAD = `# Compatibility

How far the local org behaves as Salesforce does. This file is written from
[\`mutation/rules\`](mutation/rules) by \`npm run mutate -- --write\`; a test holds it up to date.

Nobody has compared these rules with a running Salesforce org. Each is taken from the document it names, or
is *knowledge*: what developers know and no document states. Its micro tests are Apex below
[\`test/apex\`](test/apex), written so that an org can run them unchanged.

- **Exact**: behaves as the evidence says.
- **Simplified**: differs as described.
- **Refused**: not there; using it is an error, never a plausible answer.

What is not listed and not implemented does not compile: the checker names file, line and member.

\`npm run mutate\` breaks one rule at a time in the source and runs that rule's tests. It lists the mutants
that survive, and fails when more than 5 % do.`;

const SUITES = `## Public suites

Projects that nobody here wrote, run as they are by \`npx local-org test --project DIR\`. None of their code is
in this repository.

| Project | Commit | Passed | What the others need |
| --- | --- | --- | --- |
| apex-enterprise-patterns/fflib-apex-mocks | 0cf357a | 471 of 471 | |
| trailheadapps/apex-recipes | 94e0020 | 301 of 322 | 16 run DataWeave scripts (BasicDataWeaveInApexRecipes_Tests 3, CsvToJsonConversionRecipes_Tests 3, DataWeaveErrorRecipes_Tests 2, FormattingRecipes_Tests 3, LoggingRecipes_Tests 1, MultipleInputRecipes_Tests 1, ObjectConversionRecipes_Tests 3); NamedCredentialRecipesTest.createNamedCredential and, with SeeAllData, OrgShape_Tests.testPlatformCacheDisabledWhenSeeAllDataTrue and testSeeAllDataPositiveWhenEnabled need ConnectApi; InboundEmailHandlerRecipes_tests.integrationTestPositive needs EmailMessage records, OrderAppMenu_Tests.testQueueableWithCalloutRecipesPositive those of AppMenuItem |

A use of something that is not there is a warning of \`test\` and an error of \`check\`. A test that comes to one
fails with its name, and no Apex can catch that.`;

function count(areas: readonly Area[]): string {
    const rules = areas.flatMap((area) => area.rules);
    const has = (test: (rule: Rule) => boolean): number => rules.filter(test).length;
    return [
        `${rules.length} rules: ${has(({ state }) => state === 'Exact')} exact,`,
        `${has(({ state }) => typeof state === 'object' && 'simplified' in state)} simplified,`,
        `${has(({ state }) => typeof state === 'object' && 'refused' in state)} refused.`,
        `${has(({ mutant }) => isReplacement(mutant))} have a mutant;`,
        `${has(({ mutant }) => !isReplacement(mutant))} say why they have none.`
    ].join(' ');
}

function areaText(area: Area): string {
    const rows = area.rules.map((rule) =>
        [
            `\`${rule.id}\``,
            rule.rule,
            evidenceText(rule.evidence),
            stateText(rule.state),
            rule.tests.map((name) => `\`${name}\``).join(', '),
            isReplacement(rule.mutant) ? 'yes' : rule.mutant.none
        ].map(cell)
    );
    return [
        `## ${area.title}`,
        table(['Rule', '', 'Evidence', 'State', 'Tests', 'Mutant'], rows)
    ].join('\n\n');
}

function evidenceText(evidence: Evidence): string {
    if (!('document' in evidence)) return '*knowledge*';
    const page = PAGES[evidence.document];
    return page === undefined ? evidence.document : `[${evidence.document}](${page})`;
}

function stateText(state: State): string {
    if (state === 'Exact') return 'Exact';
    return 'simplified' in state ? `Simplified: ${state.simplified}` : `Refused: ${state.refused}`;
}

function members(graded: readonly GradedMember[]): string {
    const types = new Map<string, GradedMember[]>();
    for (const each of graded) types.set(each.type, [...(types.get(each.type) ?? []), each]);
    const exact = graded.filter(({ simplified }) => simplified === null).length;
    const rows = [...types].map(([name, own]) =>
        [
            `\`${name}\``,
            own
                .filter(({ simplified }) => simplified === null)
                .map(({ member }) => `\`${member}\``)
                .join(', '),
            own
                .filter(({ simplified }) => simplified !== null)
                .map(({ member, simplified }) => `\`${member}\`: ${simplified}`)
                .join('; ')
        ].map(cell)
    );
    return [
        '## Members of the platform',
        `What follows is used by a micro test, or by a test that [\`mutation/members.ts\`](mutation/members.ts) names: ${exact} members are exact, ${graded.length - exact} simplified. The package's Apex may use these only; a test fails when it uses another.`,
        table(['Type', 'Exact', 'Simplified'], rows)
    ].join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
    const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function cell(text: string): string {
    return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
