/** An Apex type string taken apart: `System.Map<System.Id,T>` is `System.Map` of `System.Id` and `T`. */
export interface TypeReference {
    readonly name: string;
    readonly typeArguments: readonly TypeReference[];
}

/**
 * Takes an Apex type string as the platform types spell it (no blanks) apart.
 *
 * @throws Error when brackets do not match
 */
export function parseTypeReference(text: string): TypeReference {
    const [reference, end] = readReference(text, 0);
    if (end !== text.length) throw new Error(`"${text}" is not a type: unexpected text at ${end}.`);
    return reference;
}

function readReference(text: string, start: number): [TypeReference, number] {
    let at = start;
    while (at < text.length && !'<>,'.includes(text.charAt(at))) at++;
    const name = text.slice(start, at);
    if (name === '') throw new Error(`"${text}" is not a type: a name is missing at ${start}.`);
    const typeArguments: TypeReference[] = [];
    if (text.charAt(at) !== '<') return [{ name, typeArguments }, at];
    do {
        const [argument, next] = readReference(text, at + 1);
        typeArguments.push(argument);
        at = next;
    } while (text.charAt(at) === ',');
    if (text.charAt(at) !== '>') throw new Error(`"${text}" is not a type: > is missing at ${at}.`);
    return [{ name, typeArguments }, at + 1];
}
