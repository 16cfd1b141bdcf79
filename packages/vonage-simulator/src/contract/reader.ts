import { Ajv } from 'ajv';
import type { ErrorObject, ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { ObjectSchema } from './schema.ts';

/** One thing wrong with a body: where, and what would be right. */
export interface Fault {
    /** Dotted path of the field, as Vonage writes it, for example `image.url`. */
    readonly name: string;
    readonly reason: string;
}

/** Holds bodies against schemas of the contract. Compiled schemas are kept, so that one reader serves all calls. */
export interface ContractReader {
    /** @returns everything wrong with `body`; nothing when it fits. */
    faultsOf(schema: ObjectSchema, body: unknown): Fault[];
}

export function createReader(): ContractReader {
    const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: true });
    // ajv-formats is CommonJS; its default export is the plugin itself under Node and the module under the types.
    (addFormats as unknown as (target: Ajv) => void)(ajv);
    const compiled = new Map<ObjectSchema, ValidateFunction>();

    return {
        faultsOf(schema, body) {
            const check = compiled.get(schema) ?? ajv.compile(schema);
            compiled.set(schema, check);
            return check(body) ? [] : withoutRepeats((check.errors ?? []).map(toFault));
        }
    };
}

function toFault(error: ErrorObject): Fault {
    const path = error.instancePath.split('/').slice(1);
    switch (error.keyword) {
        case 'required':
            return {
                name: dotted([...path, error.params['missingProperty']]),
                reason: 'is required.'
            };
        case 'additionalProperties':
            return {
                name: dotted([...path, error.params['additionalProperty']]),
                reason: 'is not a field of this message type.'
            };
        case 'enum':
            return { name: dotted(path), reason: oneOf(error.params['allowedValues']) };
        case 'const':
            return { name: dotted(path), reason: oneOf([error.params['allowedValue']]) };
        default:
            return { name: dotted(path), reason: `${error.message ?? 'is invalid'}.` };
    }
}

const dotted = (path: readonly string[]): string => path.join('.');

const oneOf = (values: readonly string[]): string =>
    `Must be one of ${values.map((value) => `\`${value}\``).join(', ')}.`;

function withoutRepeats(faults: readonly Fault[]): Fault[] {
    const seen = new Map(faults.map((fault) => [`${fault.name} ${fault.reason}`, fault]));
    return [...seen.values()];
}
