import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { indexedFieldsOf, SqliteStore } from '../database/index.ts';
import { formatDiagnostic } from '../diagnostics.ts';
import { AdjustableClock, systemRandom } from '../host/index.ts';
import { ProjectError } from '../project/index.ts';
import type { OrgForUi } from '../contract/index.ts';
import { inboxFile } from './inboxFile.ts';
import { Org } from './Org.ts';
import { openProject } from './openProject.ts';
import type { OrgControl } from './OrgControl.ts';
import type { OrgProtocol } from './OrgProtocol.ts';
import type { OrgSetup } from './OrgSetup.ts';
import { Pump } from './Pump.ts';
import { SEEDED_AT_EACH_START } from './seed/index.ts';
import { controlService, protocolService, setupService, uiService } from './service/index.ts';

export interface RunningOrgOptions {
    projectDirectory: string;
    /** Records go to `data`, what can be made again to `cache`. */
    stateDirectory: string;
    /** Scratch org definition below the project; the usual one when left out. */
    definition?: string | null;
}

/** Everything that can be asked of a running org. */
export type RunningOrgService = OrgForUi & OrgProtocol & OrgSetup & OrgControl;

/**
 * Opens the org that a server shows: records in a file, real time, jobs and events running.
 *
 * @returns the org, or a report of why the project cannot be opened
 */
export function openRunningOrg(
    options: RunningOrgOptions
): { service: RunningOrgService; close(): void } | { report: string } {
    const cacheDirectory = join(options.stateDirectory, 'cache');
    const dataDirectory = join(options.stateDirectory, 'data');
    let opened;
    try {
        opened = openProject(options.projectDirectory, {
            cacheDirectory,
            definition: options.definition ?? null
        });
    } catch (error) {
        if (error instanceof ProjectError) return { report: error.message };
        throw error;
    }
    if (opened.program === null) {
        return { report: opened.diagnostics.map(formatDiagnostic).join('\n') };
    }
    mkdirSync(dataDirectory, { recursive: true });
    const clock = new AdjustableClock();
    const store = new SqliteStore(
        join(dataDirectory, 'org.sqlite'),
        indexedFieldsOf(opened.schema),
        (object) => !SEEDED_AT_EACH_START.has(object) && !object.endsWith('__mdt')
    );
    const org = new Org({
        opened,
        emitted: opened.program,
        store,
        clock,
        random: systemRandom,
        inboxStorage: inboxFile(join(dataDirectory, 'notifications.json')),
        unorderedRows: 'creation',
        say: (line) => process.stderr.write(`${line}\n`)
    });
    const pump = new Pump(org);
    return {
        service: {
            ...uiService(org, cacheDirectory),
            ...protocolService(org),
            ...setupService(org, pump),
            ...controlService(org, pump, clock)
        },
        close() {
            pump.stop();
            org.close();
            store.close();
        }
    };
}
