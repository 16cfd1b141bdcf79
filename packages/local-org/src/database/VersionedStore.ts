import type { Row, Store } from './store/index.ts';

/** Rows of these objects decide what users may do. */
const WATCHED = new Set([
    'FieldPermissions',
    'Group',
    'GroupMember',
    'ObjectPermissions',
    'PermissionSet',
    'PermissionSetAssignment',
    'PermissionSetGroup',
    'PermissionSetGroupComponent',
    'Profile',
    'SetupEntityAccess',
    'User',
    'UserRole'
]);

/** A store that counts changes to the rows permissions depend on, so that they can be kept meanwhile. */
export class VersionedStore implements Store {
    readonly #store: Store;
    /** Changes whenever permissions may have. */
    version = 0;

    constructor(store: Store) {
        this.#store = store;
    }

    get(object: string, id: string): Row | undefined {
        return this.#store.get(object, id);
    }

    rows(object: string): Iterable<Row> {
        return this.#store.rows(object);
    }

    find(object: string, field: string, value: unknown): Iterable<Row> | undefined {
        return this.#store.find(object, field, value);
    }

    put(object: string, row: Row): void {
        if (WATCHED.has(object)) this.version++;
        this.#store.put(object, row);
    }

    remove(object: string, id: string): void {
        if (WATCHED.has(object)) this.version++;
        this.#store.remove(object, id);
    }

    nextNumber(counter: string): number {
        return this.#store.nextNumber(counter);
    }

    mark(): number {
        return this.#store.mark();
    }

    rollback(mark: number): void {
        this.version++;
        this.#store.rollback(mark);
    }

    commit(): void {
        this.#store.commit();
    }

    close(): void {
        this.#store.close();
    }
}
