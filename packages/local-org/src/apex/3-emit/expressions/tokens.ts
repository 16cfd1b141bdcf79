import type { Reference } from '../../2-check/index.ts';
import type { Emission } from '../Emission.ts';

/** References to something that the org has rather than the program: labels, pages, schema tokens. */
type TokenReference = Extract<
    Reference,
    {
        kind:
            | 'label'
            | 'page'
            | 'sobjectType'
            | 'sobjectDescribe'
            | 'sobjectFieldToken'
            | 'sobjectFieldDescribe'
            | 'fieldSet'
            | 'sobjectFields'
            | 'sobjectFieldSets';
    }
>;

const kinds = new Set([
    'label',
    'page',
    'sobjectType',
    'sobjectDescribe',
    'sobjectFieldToken',
    'sobjectFieldDescribe',
    'fieldSet',
    'sobjectFields',
    'sobjectFieldSets'
]);

export function isToken(reference: Reference): reference is TokenReference {
    return kinds.has(reference.kind);
}

export function emitToken(reference: TokenReference, to: Emission): string {
    const name = to.use(reference.kind);
    switch (reference.kind) {
        case 'label':
            return call(name, reference.namespace, reference.name);
        case 'page':
            return call(name, reference.name);
        case 'sobjectType':
        case 'sobjectDescribe':
        case 'sobjectFieldSets':
            return call(name, reference.object);
        case 'sobjectFieldToken':
        case 'sobjectFieldDescribe':
            return call(name, reference.object, reference.field);
        case 'fieldSet':
            return call(name, reference.object, reference.name);
        case 'sobjectFields':
            return call(name, reference.object, reference.giving);
    }
}

function call(name: string, ...args: (string | null)[]): string {
    return `${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
}
