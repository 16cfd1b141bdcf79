import { Ajv } from 'ajv';
import { ControlError } from '../phones/index.ts';
import type { FaultSettings } from '../state/index.ts';
import type { World } from '../World.ts';

const share = { oneOf: [{ type: 'number', minimum: 0, maximum: 1 }, { type: 'boolean' }] };
const milliseconds = { type: 'number', minimum: 0 };

const settings = {
    type: 'object',
    additionalProperties: false,
    properties: {
        rate429: share,
        rate500: share,
        rateTimeout: share,
        rateLost: share,
        rateHang: share,
        timeoutMs: milliseconds,
        timeouts: milliseconds,
        duplicateWebhooks: share,
        lateStatus: milliseconds,
        outOfOrder: share,
        unsignedWebhooks: share,
        statusBeforeAnswer: share,
        nextSends: {
            type: 'array',
            items: { enum: [429, 500, 502, 503, 504, 'late', 'lost', 'hang'] }
        },
        seed: { type: 'integer' }
    }
};

/**
 * Switches faults on. Shares may be given as `true` (always) or `false` (never).
 *
 * @throws ControlError 400 for a fault that does not exist or a value that makes no sense.
 */
export function setFaults(body: unknown, world: World): Readonly<FaultSettings> {
    const ajv = new Ajv({ strict: true, allErrors: true });
    if (!ajv.validate(settings, body)) {
        throw new ControlError(
            400,
            `These faults cannot be set: ${ajv.errorsText(ajv.errors, { dataVar: 'faults' })}. Known are ${Object.keys(settings.properties).join(', ')}; shares run from 0 to 1; timeoutMs, timeouts and lateStatus are milliseconds.`
        );
    }
    const entries = Object.entries(body as Record<string, unknown>).map(([name, value]) => [
        name,
        typeof value === 'boolean' ? Number(value) : value
    ]);
    world.faults.set(Object.fromEntries(entries) as Partial<FaultSettings>);
    return world.faults.settings;
}
