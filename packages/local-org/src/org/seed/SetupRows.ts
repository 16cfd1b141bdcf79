import { createHash } from 'node:crypto';
import { makeRecordId } from '../../schema/index.ts';
import type { Store } from '../../database/index.ts';
import type { OrgSchema } from '../../schema/index.ts';
import { ApexDatetime } from '../../runtime/values/index.ts';

/** Ids of setup rows stay clear of the ids that records get one after the other. */
const FIRST_STABLE_NUMBER = 62 ** 5;
const STABLE_RANGE = 62 ** 4;

/** Writes the rows that an org has before anybody works in it. */
export class SetupRows {
    private readonly store: Store;
    private readonly schema: OrgSchema;
    private readonly time: ApexDatetime;
    /** Who "created" them: the administrator. */
    private readonly creator: string;

    /** @param now milliseconds since 1970 */
    constructor(store: Store, schema: OrgSchema, now: number) {
        this.store = store;
        this.schema = schema;
        this.time = new ApexDatetime(now);
        this.creator = this.idOf('User', 'admin');
    }

    /**
     * The id of a setup row: the same at each start and in each org, since it comes from the name.
     *
     * @param name unique among the rows of the object
     */
    idOf(object: string, name: string): string {
        const definition = this.schema.object(object);
        if (definition === undefined) throw new Error(`The schema has no object ${object}.`);
        const digest = createHash('sha256').update(`${object}:${name.toLowerCase()}`).digest();
        const number = FIRST_STABLE_NUMBER + (digest.readUIntBE(0, 6) % STABLE_RANGE);
        return makeRecordId(definition.keyPrefix, number);
    }

    /** Inserts or replaces a row. @returns its id */
    put(object: string, name: string, values: Readonly<Record<string, unknown>>): string {
        const id = this.idOf(object, name);
        this.store.put(object, {
            Id: id,
            IsDeleted: false,
            CreatedDate: this.time,
            CreatedById: this.creator,
            LastModifiedDate: this.time,
            LastModifiedById: this.creator,
            SystemModstamp: this.time,
            ...values
        });
        return id;
    }

    has(object: string, name: string): boolean {
        return this.store.get(object, this.idOf(object, name)) !== undefined;
    }
}
