/** The whole product on one machine: local org, simulator and demo data, wired to each other. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from '@vonage-conversations/local-org/server';
import type { OrgService } from '@vonage-conversations/local-org/server';
import { startSimulator } from '@vonage-conversations/vonage-simulator';
import type { Simulator } from '@vonage-conversations/vonage-simulator';
import { deliverWebhooks, reachVonage, writeSettings } from './connectVonage.ts';
import { assignPermissions, makeAdministrator, takeMaintenance } from './people.ts';
import { importDemoData } from './importDemoData.ts';
import { passTime } from './passTime.ts';
import { writeLibrary } from './writeLibrary.ts';

const TOKEN_FILE = 'webhook-token';

export interface DemoOptions {
    projectDirectory: string;
    /** Where records and caches are kept. */
    stateDirectory: string;
    /** 0 takes any free port. */
    orgPort: number;
    simulatorPort: number;
    /** Leaves a new org as it is after installing: with an administrator, and nothing set up. */
    empty?: boolean;
    /** Told what goes on, a line each. */
    say(line: string): void;
}

export interface Demo {
    readonly orgUrl: string;
    readonly org: OrgService;
    readonly simulator: Simulator;
    /** The record page to begin with; the setup in an org that was begun empty. */
    readonly leadUrl: string;
    /** That lead's phone. */
    readonly customerUrl: string;
    /** Lets time pass at both ends, and with it what is due: retries, schedules, deadlines. */
    passTime(seconds: number): Promise<void>;
    close(): Promise<void>;
}

/** Starts everything. What is already running is closed again when a later part fails. */
export async function startDemo(options: DemoOptions): Promise<Demo> {
    const dataDirectory = join(options.stateDirectory, 'data');
    mkdirSync(dataDirectory, { recursive: true });
    options.say('Starting the Vonage simulator …');
    const simulator = await startSimulator({
        port: options.simulatorPort,
        stateFile: join(dataDirectory, 'simulator.json')
    });
    try {
        options.say('Compiling the Apex and the components …');
        const server = await startServer({
            projectDirectory: options.projectDirectory,
            stateDirectory: options.stateDirectory,
            port: options.orgPort,
            control: true
        });
        try {
            await reachVonage(server.org, server.url, simulator);
            if (await server.org.isEmpty()) {
                await fillOrg(server.org, server.url, simulator, dataDirectory, options);
            }
            deliverWebhooks(server.url, simulator, tokenOf(dataDirectory));
            // What an earlier run left waiting calls Vonage, too.
            await server.org.resume();
            return {
                orgUrl: server.url,
                org: server.org,
                simulator,
                leadUrl: server.url + (await firstPage(server.org)),
                customerUrl: `${simulator.url}/?phone=%2B14155550142`,
                passTime: (seconds) => passTime(server.org, simulator, seconds),
                async close() {
                    await server.close();
                    await simulator.close();
                }
            };
        } catch (error) {
            await server.close();
            throw error;
        }
    } catch (error) {
        await simulator.close();
        throw error;
    }
}

async function fillOrg(
    org: OrgService,
    orgUrl: string,
    simulator: Simulator,
    dataDirectory: string,
    options: DemoOptions
): Promise<void> {
    const administrator = await org.idOf('User', 'admin@local.org');
    if (administrator === null) throw new Error('The org has no administrator.');
    await org.install(administrator);
    if (options.empty === true) {
        options.say('Leaving the new org to its administrator …');
        await makeAdministrator(org, administrator);
    } else {
        options.say('Filling the new org with demo data …');
        await assignPermissions(org, administrator);
        await writeSettings(org, administrator, orgUrl, simulator, newToken(dataDirectory));
        await importDemoData(org, administrator, options.projectDirectory);
        await writeLibrary(org, administrator, options.projectDirectory);
        await takeMaintenance(org, administrator);
    }
    await org.settle();
}

/** Made once per org that is filled with demo data, kept beside its records. */
function newToken(dataDirectory: string): string {
    const token = randomBytes(24).toString('hex');
    writeFileSync(join(dataDirectory, TOKEN_FILE), token, { mode: 0o600 });
    return token;
}

/** @returns null for an org that was begun empty: its administrator tells Vonage where to post */
function tokenOf(dataDirectory: string): string | null {
    const file = join(dataDirectory, TOKEN_FILE);
    return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}

async function firstPage(org: OrgService): Promise<string> {
    const administrator = (await org.idOf('User', 'admin@local.org')) ?? '';
    const { records } = await org.query(
        administrator,
        "SELECT Id FROM Lead WHERE Name = 'Jane Smith' LIMIT 1"
    );
    const id = records[0]?.['Id'];
    return typeof id === 'string'
        ? `/lightning/r/Lead/${id}/view`
        : '/login?as=admin@local.org&to=/lightning/n/Vonage_Conversations_Setup';
}
