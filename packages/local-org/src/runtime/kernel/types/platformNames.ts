import type { PlatformLibrary } from '../../library/index.ts';

/** Namespaces whose types a descriptor names without them. */
const IMPLICIT = ['System.', 'Schema.', ''];

/** `System.HttpRequest` of `HttpRequest`: the library's name for a canonical one. */
export function fullPlatformName(library: PlatformLibrary, canonical: string): string {
    for (const namespace of IMPLICIT) {
        const name = namespace + canonical;
        if (library.hasType(name)) return name;
    }
    return canonical;
}
