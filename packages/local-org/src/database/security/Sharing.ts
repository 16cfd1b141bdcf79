import type { ObjectDefinition, OrgSchema } from '../../schema/index.ts';
import type { Row, Store } from '../store/index.ts';
import type { UserPermissions } from './UserPermissions.ts';

/** What sharing lets a user do with one record. */
export type RecordLevel = 'none' | 'read' | 'edit' | 'all';

const RANK: Readonly<Record<RecordLevel, number>> = { none: 0, read: 1, edit: 2, all: 3 };

/** The lookup that decides for objects controlled by a parent without being its detail. */
const CONTROLLING_LOOKUPS: Readonly<Record<string, string>> = {
    Contact: 'AccountId',
    OpportunityContactRole: 'OpportunityId',
    OpportunityLineItem: 'OpportunityId',
    CaseComment: 'ParentId'
};

/** Who may read these does not see the files shared with them: that is for the user and the members. */
const NOT_ITS_READERS: ReadonlySet<string> = new Set(['User', 'Group']);

/** Records lead to their parents; a chain longer than this has a loop in it. */
const LONGEST_CHAIN = 10;

/** Decides which records one user may see and change: ownership, defaults, roles, shares, parents, libraries. */
export class Sharing {
    readonly #schema: OrgSchema;
    readonly #store: Store;
    readonly #userId: string;
    readonly #permissions: UserPermissions;
    readonly #groups: ReadonlySet<string>;
    readonly #subordinateRoles: ReadonlySet<string>;

    constructor(
        schema: OrgSchema,
        store: Store,
        userId: string,
        permissions: UserPermissions,
        groups: ReadonlySet<string>
    ) {
        this.#schema = schema;
        this.#store = store;
        this.#userId = userId;
        this.#permissions = permissions;
        this.#groups = groups;
        this.#subordinateRoles = this.#rolesBelow(
            String(store.get('User', userId)?.['UserRoleId'] ?? '')
        );
    }

    level(object: ObjectDefinition, row: Row, depth = 0): RecordLevel {
        const rights = this.#permissions.object(object);
        if (rights.modifyAll) return 'all';
        const shared = this.#shared(object, row, depth);
        return rights.viewAll ? higher('read', shared) : shared;
    }

    #shared(object: ObjectDefinition, row: Row, depth: number): RecordLevel {
        if (depth > LONGEST_CHAIN) return 'none';
        if (object.name === 'ContentVersion' || object.name === 'ContentDocument') {
            return this.#contentLevel(object, row, depth);
        }
        if (object.name === 'ContentDocumentLink') return this.#linkLevel(row, depth);
        if (object.name === 'ContentWorkspaceDoc' || object.name === 'ContentDistribution') {
            return this.#filePartLevel(row, depth);
        }
        if (object.sharingModel === 'FullAccess') return 'all';
        const parent = this.#controllingParent(object, row);
        if (parent !== null) return this.level(parent.object, parent.row, depth + 1);
        if (this.#owns(row['OwnerId'])) return 'all';
        return [
            this.#defaultLevel(object),
            this.#roleLevel(row['OwnerId']),
            this.#shareLevel(object, row)
        ].reduce(higher, 'none');
    }

    #owns(ownerId: unknown): boolean {
        return ownerId === this.#userId || this.#groups.has(String(ownerId));
    }

    /** Guests get nothing from defaults, whatever they are. */
    #defaultLevel(object: ObjectDefinition): RecordLevel {
        if (this.#permissions.isGuest) return 'none';
        switch (object.sharingModel) {
            case 'Read':
                return 'read';
            case 'ReadWrite':
            case 'ReadWriteTransfer':
                return 'edit';
            default:
                return 'none';
        }
    }

    #roleLevel(ownerId: unknown): RecordLevel {
        if (this.#subordinateRoles.size === 0) return 'none';
        const roleId = this.#store.get('User', String(ownerId))?.['UserRoleId'];
        return this.#subordinateRoles.has(String(roleId)) ? 'all' : 'none';
    }

    #shareLevel(object: ObjectDefinition, row: Row): RecordLevel {
        const isCustom = object.kind === 'custom';
        const shareName = isCustom
            ? object.name.replace(/__c$/i, '__Share')
            : `${object.name}Share`;
        const parentField = isCustom ? 'ParentId' : `${object.name}Id`;
        const accessField = isCustom ? 'AccessLevel' : `${object.name}AccessLevel`;
        let level: RecordLevel = 'none';
        for (const share of this.#store.find(shareName, parentField, row['Id']) ?? []) {
            const grantee = String(share['UserOrGroupId']);
            if (grantee !== this.#userId && !this.#groups.has(grantee)) continue;
            if (share['IsDeleted'] === true) continue;
            level = higher(level, String(share[accessField]).toLowerCase() as RecordLevel);
        }
        return level;
    }

    #controllingParent(
        object: ObjectDefinition,
        row: Row
    ): { object: ObjectDefinition; row: Row } | null {
        if (object.sharingModel !== 'ControlledByParent') return null;
        const lookup =
            object.fields.find((field) => field.type === 'MasterDetail') ??
            object.field(CONTROLLING_LOOKUPS[object.name] ?? '');
        const id = lookup === undefined ? undefined : row[lookup.name];
        if (typeof id !== 'string') return null;
        return this.#record(id);
    }

    #record(id: string): { object: ObjectDefinition; row: Row } | null {
        const object = this.#schema.objectByKeyPrefix(id.slice(0, 3));
        const row = object === undefined ? undefined : this.#store.get(object.name, id);
        return object === undefined || row === undefined ? null : { object, row };
    }

    /** A file is seen by its owner, by whoever sees a record it is attached to, and by members of its library. */
    #contentLevel(object: ObjectDefinition, row: Row, depth: number): RecordLevel {
        if (this.#owns(row['OwnerId'])) return 'all';
        const documentId = object.name === 'ContentDocument' ? row['Id'] : row['ContentDocumentId'];
        let level: RecordLevel = 'none';
        const links = this.#store.find('ContentDocumentLink', 'ContentDocumentId', documentId);
        for (const link of links ?? []) level = higher(level, this.#linkLevel(link, depth));
        return level;
    }

    /** A file's place in a library, and its deliveries, are seen by whoever sees the file. */
    #filePartLevel(row: Row, depth: number): RecordLevel {
        const document = this.#record(String(row['ContentDocumentId']));
        return document === null
            ? 'none'
            : this.#contentLevel(document.object, document.row, depth + 1);
    }

    #linkLevel(link: Row, depth: number): RecordLevel {
        if (link['IsDeleted'] === true) return 'none';
        const entityId = String(link['LinkedEntityId']);
        if (entityId === this.#userId || this.#groups.has(entityId)) return 'edit';
        const entity = this.#record(entityId);
        if (entity === null || NOT_ITS_READERS.has(entity.object.name)) return 'none';
        if (entity.object.name === 'ContentWorkspace') return this.#libraryLevel(entityId);
        if (!this.#permissions.object(entity.object).read) return 'none';
        return this.level(entity.object, entity.row, depth + 1) === 'none' ? 'none' : 'read';
    }

    #libraryLevel(libraryId: string): RecordLevel {
        const members = this.#store.find('ContentWorkspaceMember', 'ContentWorkspaceId', libraryId);
        for (const member of members ?? []) {
            const memberId = String(member['MemberId']);
            if (memberId === this.#userId || this.#groups.has(memberId)) return 'read';
        }
        return 'none';
    }

    #rolesBelow(roleId: string): Set<string> {
        const below = new Set<string>();
        if (roleId === '') return below;
        const roles = [...this.#store.rows('UserRole')];
        const visit = (parent: string): void => {
            for (const role of roles) {
                const id = String(role['Id']);
                if (role['ParentRoleId'] !== parent || below.has(id)) continue;
                below.add(id);
                visit(id);
            }
        };
        visit(roleId);
        return below;
    }
}

export function allows(level: RecordLevel, wanted: RecordLevel): boolean {
    return RANK[level] >= RANK[wanted];
}

function higher(one: RecordLevel, other: RecordLevel): RecordLevel {
    return RANK[one] >= RANK[other] ? one : other;
}
