import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contract } from '../../src/index.ts';
import type { ObjectSchema } from '../../src/index.ts';

const ROOT = fileURLToPath(new URL('../../fixtures/', import.meta.url));

export interface Fixture {
    /** For example `whatsapp/text inboundQuoting`. */
    readonly name: string;
    readonly schema: ObjectSchema;
    readonly body: Readonly<Record<string, unknown>>;
}

/** Every body of every fixture file, with the schema that it must keep. */
export function allFixtures(): Fixture[] {
    return Object.keys(contract.outbound).flatMap((channel) =>
        readdirSync(ROOT + channel).flatMap((file) => {
            const kind = file.replace('.json', '');
            const bodies = JSON.parse(readFileSync(`${ROOT}${channel}/${file}`, 'utf8')) as Record<
                string,
                Fixture['body']
            >;
            return Object.entries(bodies).map(([part, body]) => ({
                name: `${channel}/${kind} ${part}`,
                schema: schemaFor(channel, kind, part),
                body
            }));
        })
    );
}

/** One body of one fixture file. */
export function fixture(channel: string, kind: string, part: string): Fixture['body'] {
    const found = allFixtures().find(({ name }) => name === `${channel}/${kind} ${part}`);
    if (!found) {
        throw new Error(`There is no fixture ${channel}/${kind} ${part}.`);
    }
    return found.body;
}

function schemaFor(channel: string, kind: string, part: string): ObjectSchema {
    const side =
        kind === 'status' ? 'status' : part.startsWith('outbound') ? 'outbound' : 'inbound';
    const ofChannel = (contract[side] as Record<string, unknown>)[channel];
    const schema =
        side === 'status' ? ofChannel : (ofChannel as Record<string, unknown> | undefined)?.[kind];
    if (!schema) {
        throw new Error(
            `The contract has no ${side} ${channel} ${kind}; the fixture is misplaced.`
        );
    }
    return schema as ObjectSchema;
}
