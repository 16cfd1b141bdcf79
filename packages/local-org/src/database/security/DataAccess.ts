import type { FieldDefinition, ObjectDefinition } from '../../schema/index.ts';
import type { Row } from '../store/index.ts';
import type { AccessOptions } from '../DatabaseEngine.ts';
import { ALL_RIGHTS, type ObjectRights } from './ObjectRights.ts';
import { allows, type RecordLevel, type Sharing } from './Sharing.ts';
import type { UserPermissions } from './UserPermissions.ts';

/**
 * What one statement may touch. In user mode object permissions, field permissions and sharing bind; in
 * system mode only sharing, and only where the class asks for it.
 */
export class DataAccess {
    readonly #permissions: UserPermissions;
    readonly #sharing: Sharing;
    readonly #isUserMode: boolean;
    readonly #isShared: boolean;

    constructor(permissions: UserPermissions, sharing: Sharing, options: AccessOptions) {
        this.#permissions = permissions;
        this.#sharing = sharing;
        this.#isUserMode = options.accessMode === 'user';
        this.#isShared = this.#isUserMode || options.sharing;
    }

    get isUserMode(): boolean {
        return this.#isUserMode;
    }

    object(object: ObjectDefinition): ObjectRights {
        return this.#isUserMode ? this.#permissions.object(object) : ALL_RIGHTS;
    }

    canReadObject(object: ObjectDefinition): boolean {
        return this.object(object).read;
    }

    canReadField(object: ObjectDefinition, field: FieldDefinition): boolean {
        return !this.#isUserMode || this.#permissions.field(object, field).read;
    }

    canEditField(object: ObjectDefinition, field: FieldDefinition): boolean {
        return !this.#isUserMode || this.#permissions.field(object, field).edit;
    }

    canReadRow(object: ObjectDefinition, row: Row): boolean {
        return this.#reaches(object, row, 'read');
    }

    canEditRow(object: ObjectDefinition, row: Row): boolean {
        return this.#reaches(object, row, 'edit');
    }

    canDeleteRow(object: ObjectDefinition, row: Row): boolean {
        const wanted = object.sharingModel === 'ControlledByParent' ? 'edit' : 'all';
        return this.#reaches(object, row, wanted);
    }

    #reaches(object: ObjectDefinition, row: Row, wanted: RecordLevel): boolean {
        return !this.#isShared || allows(this.#sharing.level(object, row), wanted);
    }
}
