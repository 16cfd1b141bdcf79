import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A body of a webhook, as `packages/vonage-simulator/fixtures` has it. */
export interface WebhookFixture {
    /** `whatsapp/reaction.json inboundTakenBack` */
    readonly name: string;
    readonly kind: 'inbound' | 'status';
    readonly body: Readonly<Record<string, unknown>>;
}

/** All of them, in the order of their files. @param root folder of the project */
export function webhookFixtures(root: string): WebhookFixture[] {
    const folder = join(root, 'packages/vonage-simulator/fixtures');
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.json'))
        .sort()
        .flatMap((file) => inFile(folder, file));
}

function inFile(folder: string, file: string): WebhookFixture[] {
    const content = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, object>;
    return Object.entries(content)
        .filter(([name]) => !name.startsWith('outbound'))
        .map(([name, body]) => ({
            name: `${file} ${name}`,
            kind: name.startsWith('inbound') ? 'inbound' : 'status',
            body: body as Record<string, unknown>
        }));
}
