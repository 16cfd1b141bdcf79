import { contract } from '../src/index.ts';
import type { Fields } from './Field.ts';
import { readDocument } from './readDocument.ts';
import type { OpenApiDocument } from './readDocument.ts';

type Body = Readonly<Record<string, unknown>>;

/** Content that Vonage passes on unread, so that its document says nothing of it. */
const UNREAD = ['custom'];
/** Required by mistake: the document asks a custom message for the content of another kind. */
const NOT_ASKED_FOR = /^outbound whatsapp custom$/;

/**
 * Holds the bodies that a client sends straight against Vonage's document: no field that it does not know, none
 * missing that it asks for, and one body at least of every kind of the contract.
 *
 * @param bodies by name
 * @returns one line per problem
 */
export function checkBodies(
    document: OpenApiDocument,
    bodies: Readonly<Record<string, Body>>
): string[] {
    const kinds = readDocument(document);
    const messages = Object.entries(bodies).flatMap(([name, { failover = [], ...first }]) => [
        { name, body: first as Body },
        ...(failover as Body[]).map((body) => ({ name: `${name}, failover`, body }))
    ]);
    const problems = messages.flatMap(({ name, body }) => {
        const kind = kindOf(body);
        const fields = kinds.get(kind);
        return fields
            ? problemsOf(name, kind, body, fields)
            : [`${name}: the document has no ${kind}.`];
    });
    return [...problems, ...neverSent(messages.map(({ body }) => kindOf(body)))];
}

const kindOf = (body: Body): string =>
    `outbound ${String(body['channel'])} ${String(body['message_type'])}`;

function problemsOf(name: string, kind: string, body: Body, fields: Fields): string[] {
    const given = new Set(pathsIn(body, ''));
    const unknown = [...given].filter((path) => !fields.has(path));
    const missing = [...fields]
        .filter(([path, { required }]) => required && !path.includes('.') && !given.has(path))
        .filter(() => !NOT_ASKED_FOR.test(kind));
    return [
        ...unknown.map((path) => `${name}: the document has no field ${path}.`),
        ...missing.map(([path]) => `${name}: the document asks for ${path}.`)
    ];
}

/** Paths of all fields, items of a list under `list[]`, as `fieldsOf` names them. */
function pathsIn(value: unknown, prefix: string): string[] {
    if (Array.isArray(value)) {
        return value.flatMap((item) => pathsIn(item, `${prefix.replace(/\.$/, '')}[].`));
    }
    if (typeof value !== 'object' || value === null) {
        return [];
    }
    return Object.entries(value).flatMap(([name, part]) => {
        const path = prefix + name;
        return UNREAD.includes(path) ? [path] : [path, ...pathsIn(part, `${path}.`)];
    });
}

function neverSent(seen: readonly string[]): string[] {
    return Object.entries(contract.outbound)
        .flatMap(([channel, kinds]) =>
            Object.keys(kinds).map((kind) => `outbound ${channel} ${kind}`)
        )
        .filter((kind) => !seen.includes(kind))
        .map((kind) => `${kind}: never sent.`);
}
