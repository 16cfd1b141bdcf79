import type { ObjectDefinition } from '../../../schema/index.ts';
import type { DescribedPermissions } from '../../database.ts';
import type { Runtime } from '../../runtime.ts';
import { SObjectValue } from '../../sobject/index.ts';
import { INTEGER_TYPE, mapOf, setOf, STRING_TYPE } from '../../types/index.ts';
import { ApexList, ApexMap, ApexSet, type ApexEnum } from '../../values/index.ts';
import { definePlatformType } from '../definePlatformType.ts';

/** An instance of System.SObjectAccessDecision. */
export class ApexAccessDecision {
    readonly records: ApexList;
    /** By object name, what was taken out. */
    readonly removed: ReadonlyMap<string, ReadonlySet<string>>;
    readonly modifiedIndexes: readonly number[];

    constructor(
        records: ApexList,
        removed: ReadonlyMap<string, ReadonlySet<string>>,
        modifiedIndexes: readonly number[]
    ) {
        this.records = records;
        this.removed = removed;
        this.modifiedIndexes = modifiedIndexes;
    }
}

/** One call of stripInaccessible on its way through records, parents and children. */
class Stripper {
    readonly #rt: Runtime;
    readonly #access: string;
    readonly #permissions: DescribedPermissions;
    readonly removed = new Map<string, Set<string>>();

    constructor(rt: Runtime, access: string, permissionSetId: string | null) {
        this.#rt = rt;
        this.#access = access;
        this.#permissions = rt.database.permissions(rt.transaction.user.id, permissionSetId);
    }

    strip(record: SObjectValue): SObjectValue {
        const copy = new SObjectValue(record.type);
        for (const [name, value] of record.values()) {
            if (this.#mayKeep(record.type, name)) copy.setValue(name, value);
            else this.#remove(record.type, name);
        }
        for (const [name, parent] of record.parents()) {
            const lookup = record.type.relationship(name);
            if (lookup !== undefined && !this.#mayKeep(record.type, lookup.name)) {
                this.#remove(record.type, name);
            } else copy.setParent(name, parent === null ? null : this.strip(parent));
        }
        for (const [name, list] of record.children()) {
            const child = record.type.childRelationship(name);
            const object = this.#rt.schema.object(child?.childObject ?? '');
            if (object === undefined || !this.mayAccessObject(object)) {
                this.#remove(record.type, name);
                continue;
            }
            const rows = (list as ApexList).items.map((row) => this.strip(row as SObjectValue));
            copy.setChildren(name, new ApexList((list as ApexList).type, rows));
        }
        if (record.queriedNames !== null) {
            const removed = this.removed.get(record.type.name);
            copy.markQueried(
                [...record.queriedNames].filter((name) => removed?.has(name) !== true)
            );
        }
        return copy;
    }

    mayAccessObject(object: ObjectDefinition): boolean {
        const rights = this.#permissions.object(object);
        switch (this.#access) {
            case 'CREATABLE':
                return rights.create;
            case 'UPDATABLE':
                return rights.edit;
            case 'UPSERTABLE':
                return rights.create && rights.edit;
            default:
                return rights.read;
        }
    }

    #mayKeep(object: ObjectDefinition, name: string): boolean {
        const field = object.field(name);
        if (field === undefined || field.name === 'Id') return true;
        const rights = this.#permissions.field(object, field);
        switch (this.#access) {
            case 'CREATABLE':
                return field.createable && rights.edit;
            case 'UPDATABLE':
                return field.updateable && rights.edit;
            case 'UPSERTABLE':
                return field.createable && field.updateable && rights.edit;
            default:
                return rights.read;
        }
    }

    #remove(object: ObjectDefinition, name: string): void {
        const names = this.removed.get(object.name) ?? new Set();
        this.removed.set(object.name, names.add(name));
    }
}

/**
 * With a permission set, its rights count in addition to the user's own.
 *
 * @throws System.NoAccessException when the user lacks the right to the object itself
 */
function stripInaccessible(
    rt: Runtime,
    accessType: ApexEnum,
    records: ApexList,
    ...rest: (boolean | string | null)[]
): ApexAccessDecision {
    const enforceRootObject = rest.find((each) => typeof each === 'boolean') ?? true;
    const permissionSetId = rest.find((each) => typeof each === 'string') ?? null;
    const stripper = new Stripper(rt, accessType.name, permissionSetId);
    const modified: number[] = [];
    const stripped = records.items.map((item, index) => {
        const record = item as SObjectValue;
        if (enforceRootObject && !stripper.mayAccessObject(record.type)) {
            throw rt.exception(
                'System.NoAccessException',
                `No access to entity: ${record.type.name}`
            );
        }
        const copy = stripper.strip(record);
        if (copy.values().size !== record.values().size) modified.push(index);
        return copy;
    });
    return new ApexAccessDecision(new ApexList(records.type, stripped), stripper.removed, modified);
}

export const securityTypes = [
    definePlatformType({ name: 'System.Security', statics: { stripInaccessible } }),
    definePlatformType({
        name: 'System.SObjectAccessDecision',
        jsClass: ApexAccessDecision,
        methods: {
            'getRecords()': (_rt, self: ApexAccessDecision) => self.records,
            'getModifiedIndexes()': (rt, self: ApexAccessDecision) =>
                ApexSet.of(rt, setOf(INTEGER_TYPE), self.modifiedIndexes),
            'getRemovedFields()': (rt, self: ApexAccessDecision) =>
                ApexMap.of(
                    rt,
                    mapOf(STRING_TYPE, setOf(STRING_TYPE)),
                    [...self.removed].map(
                        ([name, fields]) =>
                            [name, ApexSet.of(rt, setOf(STRING_TYPE), fields)] as const
                    )
                ),
            'toString()': () => 'System.SObjectAccessDecision'
        }
    })
];
