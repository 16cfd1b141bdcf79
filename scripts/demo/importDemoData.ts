import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OrgService } from '@vonage-conversations/local-org/server';
import { insert } from './connectVonage.ts';

type Fields = Record<string, string | number | boolean | null>;

interface TreeRecord {
    attributes: { type: string; referenceId: string };
    [field: string]: unknown;
}

interface PlanStep {
    sobject: string;
    files: string[];
}

type Owners = Record<string, Record<string, string[]>>;

/** User names behind the names that owners.json uses. */
const AGENTS: Readonly<Record<string, string>> = {
    amy: 'amy.agent@local.org',
    ben: 'ben.agent@local.org'
};

/** Imports `data/plan.json` as `sf data import tree` does, then gives the records to their owners. */
export async function importDemoData(
    org: OrgService,
    administratorId: string,
    projectDirectory: string
): Promise<void> {
    const folder = join(projectDirectory, 'data');
    const ids = new Map<string, string>();
    for (const step of readJson<PlanStep[]>(folder, 'plan.json')) {
        for (const file of step.files) {
            const { records } = readJson<{ records: TreeRecord[] }>(folder, file);
            const rows = records.map((record) => fieldsOf(record, ids));
            const inserted = await insert(org, administratorId, step.sobject, rows);
            records.forEach(({ attributes }, index) => {
                ids.set(attributes.referenceId, inserted[index] ?? '');
            });
        }
    }
    await assignOwners(org, administratorId, readJson<Owners>(folder, 'owners.json'), ids);
}

/** `@JaneSmith` stands for the id of the record with that reference. */
function fieldsOf(record: TreeRecord, ids: ReadonlyMap<string, string>): Fields {
    const fields: Fields = {};
    for (const [name, value] of Object.entries(record)) {
        if (name === 'attributes') continue;
        fields[name] =
            typeof value === 'string' && value.startsWith('@')
                ? referenced(value.slice(1), ids)
                : (value as Fields[string] & (string | number | boolean | null));
    }
    return fields;
}

async function assignOwners(
    org: OrgService,
    administratorId: string,
    owners: Owners,
    ids: ReadonlyMap<string, string>
): Promise<void> {
    for (const [agent, records] of Object.entries(owners)) {
        const ownerId = await org.idOf('User', AGENTS[agent] ?? agent);
        if (ownerId === null) throw new Error(`The org has no user for the owner ${agent}.`);
        for (const [object, references] of Object.entries(records)) {
            const rows = references.map((reference) => ({
                operation: 'update' as const,
                object,
                id: referenced(reference, ids),
                fields: { OwnerId: ownerId }
            }));
            const refused = (await org.save(administratorId, rows, true)).find(
                (result) => !result.success
            );
            if (refused !== undefined) {
                throw new Error(
                    `${agent} cannot own the ${object}: ${refused.errors[0]?.message ?? ''}`
                );
            }
        }
    }
}

function referenced(reference: string, ids: ReadonlyMap<string, string>): string {
    const id = ids.get(reference);
    if (id === undefined) throw new Error(`The demo data has no record ${reference}.`);
    return id;
}

function readJson<T>(folder: string, file: string): T {
    return JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
}
