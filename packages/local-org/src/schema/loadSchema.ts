import { diagnostic, type Diagnostic } from '../diagnostics.ts';
import type { PlatformTypes } from '../platform-types/index.ts';
import type { FieldMetadata, ObjectMetadata, Project } from '../project/index.ts';
import { customChildRelationships } from './childRelationships.ts';
import { customField, type FieldContext } from './custom/customField.ts';
import { customObject, kindOf, partsOf } from './custom/customObject.ts';
import { hasShares, shareObject } from './custom/shareObject.ts';
import type {
    ChildRelationship,
    FieldDefinition,
    FieldType,
    ObjectDefinition,
    OrgSchema
} from './definitions.ts';
import { assignKeyPrefixes } from './keyPrefixes.ts';
import { isCustomName, withNamespace, withoutNamespace } from './names.ts';
import { objectModel, type ObjectProperties } from './ObjectModel.ts';
import { Schema } from './Schema.ts';
import { convertStandardObject } from './standard/convertStandardObject.ts';
import { STANDARD_SHARES } from './standard/shareObjects.ts';
import { recordTypeField } from './custom/systemFields.ts';
import { openToCustomObjects } from './standard/openLookups.ts';

export interface SchemaOptions {
    /** The org's namespace: own API names then carry it, and resolve without it too. */
    namespace: string | null;
    /** Organisation-wide defaults that differ from the standard ones, by object name. */
    sharingModels?: Readonly<Record<string, ObjectDefinition['sharingModel']>>;
}

export interface LoadedSchema {
    schema: OrgSchema;
    diagnostics: Diagnostic[];
}

/** Merges the standard objects with what the project declares. */
export function loadSchema(
    project: Project,
    platform: PlatformTypes,
    options: SchemaOptions
): LoadedSchema {
    return new SchemaLoader(project, platform, options).load();
}

class SchemaLoader {
    readonly #project: Project;
    readonly #platform: PlatformTypes;
    readonly #options: SchemaOptions;
    readonly #diagnostics: Diagnostic[] = [];
    readonly #children: Map<string, ChildRelationship[]>;
    readonly #prefixes = new Map<string, string>();
    readonly #additions = new Map<string, ObjectMetadata>();

    constructor(project: Project, platform: PlatformTypes, options: SchemaOptions) {
        this.#project = project;
        this.#platform = platform;
        this.#options = options;
        this.#children = customChildRelationships(project, options.namespace);
        for (const object of project.objects) {
            if (kindOf(object) === 'standard')
                this.#additions.set(object.name.toLowerCase(), object);
        }
        this.#assignPrefixes();
    }

    load(): LoadedSchema {
        const custom = this.#project.objects
            .filter((object) => kindOf(object) !== 'standard')
            .flatMap((object) => this.#customObjects(object));
        const standard = this.#wantedStandardObjects().flatMap(
            (name) => this.#standardObject(name) ?? []
        );
        const { namespace } = this.#options;
        const schema = new Schema([...standard, ...custom], namespace, (name) =>
            this.#standardObject(name)
        );
        this.#checkNames(schema);
        return { schema, diagnostics: this.#diagnostics };
    }

    /** Opening all of the 4,800 standard objects would take a second; most are never used. */
    #wantedStandardObjects(): string[] {
        const additions = [...this.#additions.values()].map((object) => object.name);
        const names = new Set([
            ...this.#platform.describedObjectNames(),
            ...additions,
            ...Object.keys(STANDARD_SHARES)
        ]);
        return [...names];
    }

    #customObjects(metadata: ObjectMetadata): ObjectDefinition[] {
        const { namespace } = this.#options;
        const fields = metadata.fields.flatMap((field) => this.#field(field) ?? []);
        const prefix = this.#prefixes.get(metadata.name) ?? '';
        const object = customObject(metadata, fields, prefix, namespace);
        if (!metadata.isDeclared)
            this.#report(metadata.file, `${metadata.name} has no .object-meta.xml file.`);
        const share = hasShares(object) ? [shareObject(object.name, object.label)] : [];
        return [object, ...share].map((each) => this.#model(each));
    }

    #standardObject(name: string): ObjectDefinition | undefined {
        const standard = this.#platform.standardObject(name);
        if (standard === undefined) return undefined;
        const object = openToCustomObjects(convertStandardObject(standard), this.#customNames());
        const additions = this.#additions.get(object.name.toLowerCase());
        return this.#model(additions === undefined ? object : this.#extended(object, additions));
    }

    /** Names of the project's own tables. */
    #customNames(): string[] {
        return this.#project.objects
            .filter((object) => kindOf(object) === 'custom')
            .map((object) => withNamespace(object.name, this.#options.namespace));
    }

    #extended(object: ObjectProperties, additions: ObjectMetadata): ObjectProperties {
        const own = additions.fields.filter((field) => isCustomName(field.name));
        const parts = partsOf(additions, this.#options.namespace);
        const sharingModel = additions.sharingModel as ObjectDefinition['sharingModel'] | null;
        const needsRecordType =
            parts.recordTypes.length > 0 &&
            !object.fields.some((field) => field.name === 'RecordTypeId');
        return {
            ...object,
            ...parts,
            recordTypes: [...object.recordTypes, ...parts.recordTypes],
            sharingModel: sharingModel ?? object.sharingModel,
            fields: [
                ...object.fields,
                ...(needsRecordType ? [recordTypeField()] : []),
                ...own.flatMap((field) => this.#field(field) ?? [])
            ]
        };
    }

    #model(object: ObjectProperties): ObjectDefinition {
        const sharingModel = this.#options.sharingModels?.[object.name] ?? object.sharingModel;
        const added = this.#children.get(object.name.toLowerCase()) ?? [];
        return objectModel(
            {
                ...object,
                sharingModel,
                childRelationships: [...object.childRelationships, ...added]
            },
            this.#options.namespace
        );
    }

    #field(metadata: FieldMetadata): FieldDefinition | null {
        const field = customField(metadata, this.#fieldContext());
        if (!('problem' in field)) return field;
        this.#report(metadata.file, field.problem);
        return null;
    }

    #fieldContext(): FieldContext {
        return {
            namespace: this.#options.namespace,
            globalValues: (name) =>
                this.#project.globalValueSets.find((set) => sameName(set.name, name))?.values,
            typeOf: (path) => this.#typeOf(path)
        };
    }

    #typeOf(path: string): FieldType | undefined {
        const [objectName = '', fieldName = ''] = path.split('.');
        const metadata = this.#project.objects
            .find((object) => this.#isSame(object.name, objectName))
            ?.fields.find((field) => this.#isSame(field.name, fieldName));
        if (metadata === undefined) return undefined;
        const field = customField(metadata, this.#fieldContext());
        return 'problem' in field ? undefined : field.type;
    }

    #isSame(one: string, other: string): boolean {
        const { namespace } = this.#options;
        return sameName(withoutNamespace(one, namespace), withoutNamespace(other, namespace));
    }

    #assignPrefixes(): void {
        const names = (letter: string): string[] =>
            this.#project.objects.filter((each) => letterOf(each) === letter).map((o) => o.name);
        for (const letter of ['a', 'e', 'm']) {
            for (const [name, prefix] of assignKeyPrefixes(letter, names(letter))) {
                this.#prefixes.set(name, prefix);
            }
        }
    }

    /** What one file says of another component that is not there. */
    #checkNames(schema: OrgSchema): void {
        for (const object of this.#project.objects) {
            const name = withNamespace(object.name, this.#options.namespace);
            if (schema.object(name) === undefined) this.#reportUnknown(object.file, object.name);
            for (const field of object.fields) {
                const target = field.referenceTo.find((each) => schema.object(each) === undefined);
                if (target !== undefined) this.#reportUnknown(field.file, target);
            }
        }
    }

    #reportUnknown(file: string, name: string): void {
        this.#diagnostics.push(diagnostic('unknown-object', file, { line: 1, column: 1 }, [name]));
    }

    #report(file: string, problem: string): void {
        const at = { line: 1, column: 1 };
        this.#diagnostics.push(diagnostic('invalid-metadata', file, at, [problem]));
    }
}

function letterOf(object: ObjectMetadata): string {
    const kind = kindOf(object);
    if (kind === 'standard') return '';
    if (kind === 'platformEvent') return 'e';
    return kind === 'customMetadata' ? 'm' : 'a';
}

function sameName(one: string, other: string): boolean {
    return one.toLowerCase() === other.toLowerCase();
}
