import type { PermissionsMetadata } from '../../project/index.ts';
import { withNamespace } from '../../schema/index.ts';
import { joinRights, NO_RIGHTS, type ObjectRights } from './ObjectRights.ts';

export interface FieldRights {
    read: boolean;
    edit: boolean;
}

/** What one profile or permission set grants, looked up by lower-case names. */
export class Grants {
    readonly #objects = new Map<string, ObjectRights>();
    readonly #fields = new Map<string, FieldRights>();
    readonly #viewAllFields = new Set<string>();
    readonly userPermissions = new Set<string>();
    readonly customPermissions = new Set<string>();
    readonly classes = new Set<string>();
    readonly customMetadataTypes = new Set<string>();
    readonly customSettings = new Set<string>();
    readonly externalCredentialPrincipals = new Set<string>();

    addObject(name: string, rights: ObjectRights): void {
        const key = name.toLowerCase();
        this.#objects.set(key, joinRights(this.#objects.get(key) ?? NO_RIGHTS, rights));
    }

    /** @param path `Message__c.Body__c` */
    addField(path: string, rights: FieldRights): void {
        const key = path.toLowerCase();
        const known = this.#fields.get(key);
        this.#fields.set(key, {
            read: rights.read || (known?.read ?? false),
            edit: rights.edit || (known?.edit ?? false)
        });
    }

    object(name: string): ObjectRights {
        return this.#objects.get(name.toLowerCase()) ?? NO_RIGHTS;
    }

    field(objectName: string, fieldName: string): FieldRights {
        const key = objectName.toLowerCase();
        const found = this.#fields.get(`${key}.${fieldName.toLowerCase()}`);
        const read = this.#viewAllFields.has(key) || (found?.read ?? false);
        return { read, edit: found?.edit ?? false };
    }

    /** Adds what a metadata file grants; its names may lack the org's namespace. */
    addMetadata(metadata: PermissionsMetadata, namespace: string | null): void {
        const official = (name: string): string => withNamespace(name, namespace);
        for (const entry of metadata.objects) {
            this.addObject(official(entry.object), {
                create: entry.create,
                read: entry.read,
                edit: entry.edit,
                delete: entry.delete,
                viewAll: entry.viewAll,
                modifyAll: entry.modifyAll
            });
            if (entry.viewAllFields) this.#viewAllFields.add(official(entry.object).toLowerCase());
        }
        for (const entry of metadata.fields) {
            const path = entry.field.split('.').map(official).join('.');
            this.addField(path, { read: entry.readable, edit: entry.editable });
        }
        for (const name of metadata.userPermissions) this.userPermissions.add(name.toLowerCase());
        for (const name of metadata.customPermissions) {
            this.customPermissions.add(name.toLowerCase());
        }
        for (const name of metadata.classes) this.classes.add(name.toLowerCase());
        for (const name of metadata.customMetadataTypes) {
            this.customMetadataTypes.add(official(name).toLowerCase());
        }
        for (const name of metadata.customSettings) {
            this.customSettings.add(official(name).toLowerCase());
        }
        for (const name of metadata.externalCredentialPrincipals) {
            this.externalCredentialPrincipals.add(name.toLowerCase());
        }
    }
}
