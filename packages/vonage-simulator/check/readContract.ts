import { contract } from '../src/index.ts';
import type { Kinds } from './readDocument.ts';
import { fieldsOf } from './fieldsOf.ts';
import type { LooseSchema } from './Field.ts';

/** Our own kinds under the same names as the document's. */
export function readContract(): Kinds {
    const { outbound, inbound, status, update } = contract;
    const named = [
        ...byKind('outbound', outbound),
        ...byKind('inbound', inbound),
        ...byChannel('status', status),
        ...byChannel('update', update)
    ];
    return new Map(named.map(([name, schema]) => [name, fieldsOf(schema)]));
}

type Named = readonly [name: string, schema: LooseSchema];

const byKind = (side: string, channels: Record<string, Record<string, unknown>>): Named[] =>
    Object.entries(channels).flatMap(([channel, kinds]) => byChannel(`${side} ${channel}`, kinds));

const byChannel = (side: string, schemas: Record<string, unknown>): Named[] =>
    Object.entries(schemas).map(([name, schema]) => [`${side} ${name}`, schema as LooseSchema]);
