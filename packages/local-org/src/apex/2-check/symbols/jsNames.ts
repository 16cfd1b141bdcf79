import { typeName, type ApexType } from '../types.ts';

/** `send$String$List_Account`: one name for a method and all that it overrides or implements. */
export function methodJsName(name: string, parameters: readonly ApexType[]): string {
    const types = parameters.map((type) => `$${mangled(type)}`).join('');
    return `${name.toLowerCase()}${types === '' ? '$' : types}`;
}

/** `new$String$Integer`, `new$`. */
export function constructorJsName(parameters: readonly ApexType[]): string {
    return methodJsName('new', parameters);
}

function mangled(type: ApexType): string {
    return typeName(type)
        .replace(/[^A-Za-z0-9_]+/g, '_')
        .replace(/_$/, '');
}
