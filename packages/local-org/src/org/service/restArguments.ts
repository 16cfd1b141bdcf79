import type { EmittedMethod } from '../../apex/3-emit/index.ts';
import { fromJson, fromJsonUntyped, toJson } from '../../runtime/library/index.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { ApexException, ApexMap } from '../../runtime/values/index.ts';
import type { ApiRestRequest } from '../OrgProtocol.ts';

/** A body that does not fit the method. */
export class BadArguments {
    readonly errorCode = 'JSON_PARSER_ERROR';
    readonly message: string;

    constructor(message: string) {
        this.message = message;
    }
}

/**
 * The arguments of a REST method: members of the body by name, null for those that are not there.
 * XML bodies are not in the local org. Source: Apex Developer Guide, "RestResource Annotation".
 */
export function argumentsOf(
    rt: Runtime,
    method: EmittedMethod,
    request: ApiRestRequest
): unknown[] | BadArguments {
    if (method.parameters.length === 0) return [];
    const type = header(request, 'content-type') ?? '';
    if (!/^application\/json\b/i.test(type)) {
        throw new Error(
            `${method.name} has parameters: the local org reads them from application/json only, not from "${type}".`
        );
    }
    try {
        return read(rt, method, Buffer.from(request.body).toString('utf8'));
    } catch (error) {
        if (error instanceof ApexException) return new BadArguments(error.apexMessage ?? '');
        throw error;
    }
}

function read(rt: Runtime, method: EmittedMethod, text: string): unknown[] | BadArguments {
    const body = fromJsonUntyped(rt, text);
    if (!(body instanceof ApexMap)) {
        return new BadArguments('The HTTP entity body must be a JSON object.');
    }
    const names = method.parameters.map(({ name }) => name);
    for (const { key } of body.entries()) {
        // Names are case-sensitive, and what is not a parameter is refused.
        if (!names.includes(String(key))) {
            return new BadArguments(
                `Unexpected parameter encountered during deserialization: ${String(key)}`
            );
        }
    }
    return method.parameters.map(({ name, type }) => {
        const value = body.get(rt, name);
        return value === null ? null : fromJson(rt, toJson(rt, value), type);
    });
}

/** The body of a method that does not write to RestContext.response: its result as JSON. */
export function returned(rt: Runtime, method: EmittedMethod, result: unknown): Uint8Array {
    if (method.returnType === null || method.returnType.name === 'void') return new Uint8Array();
    return Buffer.from(toJson(rt, result ?? null));
}

function header(request: ApiRestRequest, name: string): string | undefined {
    return Object.entries(request.headers).find(([each]) => each.toLowerCase() === name)?.[1];
}
