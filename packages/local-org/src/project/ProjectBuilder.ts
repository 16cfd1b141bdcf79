import { diagnostic, type Diagnostic, type DiagnosticCode } from '../diagnostics.ts';
import type { ObjectMetadata } from './metadata/index.ts';
import type { Project, ProjectSettings } from './Project.ts';
import type { SourceTree } from './source/index.ts';
import { parseXml, XmlError, type Complain, type XmlElement } from './xml/index.ts';

/** A project while its files are being read, in any order. */
export class ProjectBuilder {
    readonly project: Project;
    readonly #objects = new Map<string, ObjectMetadata>();
    readonly #declared = new Map<string, string>();
    readonly #elements = new Map<string, XmlElement>();

    constructor(tree: SourceTree, settings: ProjectSettings, features: readonly string[]) {
        this.project = {
            tree,
            settings,
            features,
            classes: [],
            triggers: [],
            objects: [],
            globalValueSets: [],
            labels: [],
            translations: [],
            permissionSets: [],
            permissionSetGroups: [],
            profiles: [],
            customMetadataRecords: [],
            customPermissions: [],
            namedCredentials: [],
            externalCredentials: [],
            remoteSites: [],
            notificationTypes: [],
            eventSubscriberConfigs: [],
            queues: [],
            groups: [],
            roles: [],
            lwcBundles: [],
            staticResources: [],
            documents: [],
            diagnostics: []
        };
    }

    get tree(): SourceTree {
        return this.project.tree;
    }

    report(found: Diagnostic): void {
        this.project.diagnostics.push(found);
    }

    complainer(file: string): Complain {
        return (code: DiagnosticCode, at, args) =>
            this.report(
                diagnostic(code, file, at, args, code === 'invalid-metadata' ? 'warning' : 'error')
            );
    }

    /** The object whose folder holds a file; made when first seen. */
    object(name: string, file: string): ObjectMetadata {
        const known = this.#objects.get(name.toLowerCase());
        if (known !== undefined) return known;
        const object: ObjectMetadata = {
            file,
            name,
            isDeclared: false,
            label: null,
            pluralLabel: null,
            nameField: null,
            sharingModel: null,
            customSettingsType: null,
            visibility: 'Public',
            publishBehavior: null,
            fields: [],
            validationRules: [],
            recordTypes: [],
            fieldSets: [],
            compactLayouts: []
        };
        this.#objects.set(name.toLowerCase(), object);
        this.project.objects.push(object);
        return object;
    }

    /** Reports a second declaration of the same component, which a deployment would refuse too. */
    declare(kind: string, name: string, file: string): void {
        const key = `${kind}:${name}`.toLowerCase();
        const first = this.#declared.get(key);
        if (first === undefined) this.#declared.set(key, file);
        else {
            const at = { line: 1, column: 1 };
            this.report(diagnostic('duplicate-component', file, at, [`${kind} ${name}`, first]));
        }
    }

    /** Hundreds of classes have the same `-meta.xml`: one text is parsed once. */
    #parsed(text: string): XmlElement {
        const known = this.#elements.get(text) ?? parseXml(text);
        this.#elements.set(text, known);
        return known;
    }

    /** The root element of a file; null, with a report, when the file is broken or has another root. */
    xml(file: string, rootName: string | null): XmlElement | null {
        try {
            const root = this.#parsed(this.tree.readText(file));
            if (rootName === null || root.name === rootName) return root;
            this.report(diagnostic('wrong-root', file, root.at, [root.name, rootName]));
        } catch (cause) {
            if (!(cause instanceof XmlError)) throw cause;
            this.report(diagnostic('broken-xml', file, cause.at, [cause.message]));
        }
        return null;
    }
}
