import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../support/product.ts';

const SF = join(import.meta.dirname, '../../../node_modules/.bin/sf');

let home: string;

test.beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'sf-home-'));
});
test.afterAll(() => rmSync(home, { recursive: true, force: true }));

test('sf logs in with an access token, queries, and runs Apex tests', async ({ product }) => {
    test.setTimeout(180_000);
    const token = await accessToken(product.orgUrl);
    const login = ['org', 'login', 'access-token', '--no-prompt', '--alias', 'local'];
    await sf([...login, '--instance-url', product.orgUrl], { SF_ACCESS_TOKEN: token });

    const query = "SELECT Name, Owner.Name FROM Lead WHERE LastName = 'Smith' LIMIT 1";
    const { result } = await sf(['data', 'query', '--target-org', 'local', '--query', query]);
    expect(result).toMatchObject({
        totalSize: 1,
        records: [{ Name: 'Jane Smith', Owner: { Name: 'Amy Agent' } }]
    });

    const run = ['apex', 'run', 'test', '--target-org', 'local', '--synchronous'];
    const { result: tests } = await sf([...run, '--tests', 'NamespaceTest']);
    const { summary } = tests as {
        summary: { outcome: string; testsRan: number; failing: number };
    };
    expect(summary.outcome).toBe('Passed');
    expect(summary.testsRan).toBeGreaterThan(0);
    expect(summary.failing).toBe(0);
});

async function accessToken(orgUrl: string): Promise<string> {
    const answer = await fetch(`${orgUrl}/services/oauth2/token`, {
        method: 'POST',
        body: new URLSearchParams({
            grant_type: 'password',
            username: 'admin@local.org',
            password: 'demo'
        })
    });
    return ((await answer.json()) as { access_token: string }).access_token;
}

/** Runs the command with a home of its own; nothing of it leaves this machine. */
function sf(
    args: readonly string[],
    env: Readonly<Record<string, string>> = {}
): Promise<{ result: unknown }> {
    const own = {
        HOME: home,
        SF_USE_GENERIC_UNIX_KEYCHAIN: 'true',
        SF_DISABLE_TELEMETRY: 'true',
        SF_SKIP_NEW_VERSION_CHECK: 'true',
        SF_DISABLE_LOG_FILE: 'true',
        // What Playwright sets for its own reporter colours sf's JSON as well.
        FORCE_COLOR: '0',
        ...env
    };
    return new Promise((resolve, reject) => {
        const options = { env: { ...process.env, ...own }, cwd: home };
        execFile(SF, [...args, '--json'], options, (error, stdout, stderr) => {
            if (error === null) resolve(JSON.parse(stdout) as { result: unknown });
            else if (error.code === 'ENOENT')
                reject(new Error(`${SF} is missing: run npm install`));
            else reject(new Error(`sf ${args.join(' ')}: ${stdout}${stderr}${error.message}`));
        });
    });
}
