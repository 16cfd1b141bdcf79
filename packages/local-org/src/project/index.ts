/** Reads a Salesforce DX project from disk or memory. */
export { loadProject } from './loadProject.ts';
export { ProjectError } from './readSettings.ts';
export type {
    ApexSource,
    LwcBundle,
    MetadataDocument,
    PackageDirectory,
    Project,
    ProjectSettings,
    StaticResource
} from './Project.ts';
export type * from './metadata/index.ts';
export { DiskTree, HashingTree, MemoryTree, type SourceTree } from './source/index.ts';
export type { XmlElement } from './xml/index.ts';
