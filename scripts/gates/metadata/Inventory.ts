import { sep } from 'node:path';

import {
    type PlatformTypes,
    loadPlatformTypes
} from '../../../packages/local-org/src/platform-types/index.ts';
import { type MetadataDocument, childrenOf, textOf } from './documents.ts';

/** What of a custom field matters to those who refer to it. */
export interface KnownField {
    /** Nobody may be given or denied access to it: required, or a master-detail. */
    readonly isAlwaysVisible: boolean;
}

/** What the project and the platform define, by the names that metadata uses. */
export class Inventory {
    private readonly customFields = new Map<string, KnownField>();
    private readonly customObjects = new Set<string>();
    private readonly named = new Map<string, Set<string>>();
    private readonly platform: PlatformTypes;

    constructor(
        documents: readonly MetadataDocument[],
        files: readonly string[],
        platform: PlatformTypes = loadPlatformTypes()
    ) {
        this.platform = platform;
        for (const document of documents) this.add(document);
        for (const file of files) {
            const bundle = /[/\\]lwc[/\\]([^/\\]+)[/\\]\1\.ts$/.exec(file)?.[1];
            if (bundle !== undefined) this.name('LightningComponentBundle', bundle);
            const apexClass = /([^/\\]+)\.cls$/.exec(file)?.[1];
            if (apexClass !== undefined) this.name('ApexClass', apexClass);
        }
    }

    /** Whether the project has a component of that type and name (`CustomTab`, `Message__c`). */
    has(type: string, name: string): boolean {
        return this.named.get(type)?.has(name) ?? false;
    }

    /** Whether the object exists, of the project's own or the platform's. */
    hasObject(name: string): boolean {
        return this.customObjects.has(name) || this.platform.standardObject(name) !== undefined;
    }

    /** A field by `Object.Field`; undefined when neither project nor platform has it. */
    field(path: string): KnownField | undefined {
        const custom = this.customFields.get(path);
        if (custom !== undefined) return custom;
        const [object = '', field = ''] = path.split('.');
        if (this.customObjects.has(object) && SYSTEM_FIELDS.has(field))
            return { isAlwaysVisible: true };
        const standard = this.platform.standardObject(object)?.field(field);
        return standard && { isAlwaysVisible: standard.required };
    }

    private add({ file, name, root }: MetadataDocument): void {
        const object = /[/\\]objects[/\\]([^/\\]+)[/\\]/.exec(file)?.[1];
        if (root.name === 'CustomField' && object !== undefined) {
            const isRequired = textOf(root, 'required') === 'true';
            const isMasterDetail = textOf(root, 'type') === 'MasterDetail';
            this.customFields.set(`${object}.${name}`, {
                isAlwaysVisible: isRequired || isMasterDetail
            });
        } else if (root.name === 'CustomObject') {
            this.customObjects.add(name);
        } else if (root.name === 'CustomLabels') {
            for (const label of childrenOf(root, 'labels'))
                this.name('CustomLabel', textOf(label, 'fullName') ?? '');
        } else if (root.name !== 'ApexClass') {
            this.name(root.name, name.split(sep).at(-1) ?? name);
        }
    }

    private name(type: string, name: string): void {
        const names = this.named.get(type) ?? new Set();
        names.add(name);
        this.named.set(type, names);
    }
}

/** What every custom object has without declaring it. */
const SYSTEM_FIELDS = new Set([
    'Id',
    'Name',
    'OwnerId',
    'CreatedById',
    'CreatedDate',
    'LastModifiedById',
    'LastModifiedDate',
    'SystemModstamp',
    'IsDeleted',
    'RecordTypeId'
]);
