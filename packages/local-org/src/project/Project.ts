import type { Diagnostic } from '../diagnostics.ts';
import type {
    CustomMetadataRecordMetadata,
    CustomPermissionMetadata,
    EventSubscriberConfigMetadata,
    ExternalCredentialMetadata,
    GlobalValueSetMetadata,
    GroupMetadata,
    LabelMetadata,
    NamedCredentialMetadata,
    NotificationTypeMetadata,
    ObjectMetadata,
    PermissionSetGroupMetadata,
    PermissionsMetadata,
    QueueMetadata,
    RemoteSiteMetadata,
    RoleMetadata,
    TranslationMetadata
} from './metadata/index.ts';
import type { SourceTree } from './source/index.ts';
import type { XmlElement } from './xml/index.ts';

/** sfdx-project.json, as far as it matters here. */
export interface ProjectSettings {
    /** null for a project without a namespace. */
    namespace: string | null;
    /** `67.0` */
    sourceApiVersion: string;
    packageDirectories: PackageDirectory[];
}

export interface PackageDirectory {
    path: string;
    isDefault: boolean;
    packageName: string | null;
    versionName: string | null;
    versionNumber: string | null;
    postInstallScript: string | null;
}

/** One `.cls` or `.trigger` with what its `-meta.xml` says. */
export interface ApexSource {
    name: string;
    /** Relative to the project's root. */
    file: string;
    text: string;
    /** `67` for `<apiVersion>67.0</apiVersion>`. */
    apiVersion: number;
    isActive: boolean;
}

/** A folder below `lwc/`. */
export interface LwcBundle {
    name: string;
    folder: string;
    /** Paths relative to the project's root. */
    files: string[];
    /** `<name>.js-meta.xml`; null for bundles without one. */
    configuration: XmlElement | null;
}

/** A static resource: one file or, unpacked, a folder. */
export interface StaticResource {
    name: string;
    contentType: string;
    /** File, or folder of an unpacked archive. */
    path: string;
    files: string[];
}

/** Metadata of a kind that is read by whoever shows it: pages, layouts, tabs, applications, actions. */
export interface MetadataDocument {
    /** The suffix before `-meta.xml`: `flexipage`, `layout`, `tab`, `app`, `quickAction` … */
    kind: string;
    name: string;
    file: string;
    root: XmlElement;
}

/** Everything a Salesforce DX project declares, read but not yet resolved against each other. */
export interface Project {
    tree: SourceTree;
    settings: ProjectSettings;
    /** Features of the org that the project is for: see readFeatures. */
    features: readonly string[];
    classes: ApexSource[];
    triggers: ApexSource[];
    objects: ObjectMetadata[];
    globalValueSets: GlobalValueSetMetadata[];
    labels: LabelMetadata[];
    translations: TranslationMetadata[];
    permissionSets: PermissionsMetadata[];
    permissionSetGroups: PermissionSetGroupMetadata[];
    profiles: PermissionsMetadata[];
    customMetadataRecords: CustomMetadataRecordMetadata[];
    customPermissions: CustomPermissionMetadata[];
    namedCredentials: NamedCredentialMetadata[];
    externalCredentials: ExternalCredentialMetadata[];
    remoteSites: RemoteSiteMetadata[];
    notificationTypes: NotificationTypeMetadata[];
    eventSubscriberConfigs: EventSubscriberConfigMetadata[];
    queues: QueueMetadata[];
    groups: GroupMetadata[];
    roles: RoleMetadata[];
    lwcBundles: LwcBundle[];
    staticResources: StaticResource[];
    /** Kinds without a reader of their own, flexipages and layouts among them. */
    documents: MetadataDocument[];
    /** What is wrong with the metadata; errors among them make the project undeployable. */
    diagnostics: Diagnostic[];
}
