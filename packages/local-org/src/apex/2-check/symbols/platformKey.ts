import { parseTypeReference, type TypeReference } from '../../../platform-types/index.ts';

/**
 * The library's key of a platform member: name and parameter types without namespaces,
 * `substring(Integer,Integer)`, `addAll(List<T>)`. With an empty name the key of a constructor.
 *
 * @param parameterTypes as the stubs spell them: `System.List<T>`
 */
export function platformKey(name: string, parameterTypes: readonly string[]): string {
    const types = parameterTypes.map((type) => unqualified(parseTypeReference(type)));
    return `${name}(${types.join(',')})`;
}

function unqualified({ name, typeArguments }: TypeReference): string {
    const simple = name.slice(name.lastIndexOf('.') + 1);
    const args = typeArguments.map(unqualified).join(',');
    return args === '' ? simple : `${simple}<${args}>`;
}
