import type { Schema } from '../../schema.ts';
import { envelope } from '../common.ts';

/** What every MMS carries beside its content. */
export const mmsEnvelope = {
    ...envelope,
    channel: { type: 'string', const: 'mms' },
    ttl: { type: 'integer', minimum: 300, maximum: 259200 }
} as const satisfies Readonly<Record<string, Schema>>;
