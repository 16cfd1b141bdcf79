import type { ObjectDefinition, OrgSchema } from './definitions.ts';
import { withNamespace } from './names.ts';

/** The org's objects. Standard objects that nobody asks for are never built. */
export class Schema implements OrgSchema {
    readonly #namespace: string | null;
    readonly #objects = new Map<string, ObjectDefinition>();
    readonly #byPrefix = new Map<string, ObjectDefinition>();
    readonly #findStandard: (name: string) => ObjectDefinition | undefined;

    /**
     * @param objects the project's objects and the standard objects that are described
     * @param findStandard builds any other standard object on first use
     */
    constructor(
        objects: readonly ObjectDefinition[],
        namespace: string | null,
        findStandard: (name: string) => ObjectDefinition | undefined
    ) {
        this.#namespace = namespace;
        this.#findStandard = findStandard;
        for (const object of objects) {
            this.#objects.set(object.name.toLowerCase(), object);
            if (object.keyPrefix !== '') this.#byPrefix.set(object.keyPrefix, object);
        }
    }

    object(name: string): ObjectDefinition | undefined {
        const key = name.toLowerCase();
        const own = withNamespace(name, this.#namespace).toLowerCase();
        const known = this.#objects.get(own) ?? this.#objects.get(key);
        if (known !== undefined) return known;
        const standard = this.#findStandard(name);
        if (standard !== undefined) this.#objects.set(key, standard);
        return standard;
    }

    /** The described standard objects and the project's own, in order of name. */
    *objects(): Iterable<ObjectDefinition> {
        const described = [...this.#objects.values()].filter((object) => object.isDescribed);
        yield* described.sort((one, other) => (one.name < other.name ? -1 : 1));
    }

    objectByKeyPrefix(prefix: string): ObjectDefinition | undefined {
        return this.#byPrefix.get(prefix);
    }
}
