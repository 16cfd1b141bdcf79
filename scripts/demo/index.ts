/** The whole product on one machine: local org, simulator and demo data, wired to each other. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from '@vonage-conversations/local-org/server';
import type { OrgService } from '@vonage-conversations/local-org/server';
import { startSimulator } from '@vonage-conversations/vonage-simulator';
import type { Simulator } from '@vonage-conversations/vonage-simulator';
import { connectVonage, writeSettings } from './connectVonage.ts';
import { assignPermissions } from './people.ts';
import { importDemoData } from './importDemoData.ts';
import { passTime } from './passTime.ts';
import { writeLibrary } from './writeLibrary.ts';

export interface DemoOptions {
    projectDirectory: string;
    /** Where records and caches are kept. */
    stateDirectory: string;
    /** 0 takes any free port. */
    orgPort: number;
    simulatorPort: number;
    /** Told what goes on, a line each. */
    say(line: string): void;
}

export interface Demo {
    readonly orgUrl: string;
    readonly org: OrgService;
    readonly simulator: Simulator;
    /** The record page to begin with. */
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
            const token = webhookToken(dataDirectory);
            await fillEmptyOrg(server.org, simulator, token, options);
            await connectVonage(server.org, server.url, simulator, token);
            // What an earlier run left waiting calls Vonage, too.
            await server.org.resume();
            const lead = await firstLead(server.org);
            return {
                orgUrl: server.url,
                org: server.org,
                simulator,
                leadUrl: `${server.url}/lightning/r/Lead/${lead}/view`,
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

async function fillEmptyOrg(
    org: OrgService,
    simulator: Simulator,
    token: string,
    options: DemoOptions
): Promise<void> {
    if (!(await org.isEmpty())) return;
    options.say('Filling the new org with demo data …');
    const administrator = await org.idOf('User', 'admin@local.org');
    if (administrator === null) throw new Error('The org has no administrator.');
    await assignPermissions(org, administrator);
    await writeSettings(org, administrator, simulator, token);
    await importDemoData(org, administrator, options.projectDirectory);
    await writeLibrary(org, administrator, options.projectDirectory);
    await org.settle();
}

/** Made once per org, kept beside its records. */
function webhookToken(dataDirectory: string): string {
    const file = join(dataDirectory, 'webhook-token');
    if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
    return readFileSync(file, 'utf8').trim();
}

async function firstLead(org: OrgService): Promise<string> {
    const administrator = (await org.idOf('User', 'admin@local.org')) ?? '';
    const { records } = await org.query(
        administrator,
        "SELECT Id FROM Lead WHERE Name = 'Jane Smith' LIMIT 1"
    );
    const id = records[0]?.['Id'];
    if (typeof id !== 'string') throw new Error('The demo data has no lead Jane Smith.');
    return id;
}
