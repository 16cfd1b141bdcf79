import { join, resolve } from 'node:path';
import { compile } from '../apex/index.ts';
import type { CheckedProgram, Compilation, EmittedProgram, LabelIndex } from '../apex/index.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { loadPlatformTypes } from '../platform-types/index.ts';
import type { PlatformTypes } from '../platform-types/index.ts';
import { DiskTree, HashingTree, loadProject } from '../project/index.ts';
import type { LabelMetadata, Project } from '../project/index.ts';
import { dataTypes } from '../runtime/library/data/index.ts';
import { createPlatformLibrary } from '../runtime/library/index.ts';
import type { PlatformLibrary } from '../runtime/library/index.ts';
import { loadSchema } from '../schema/index.ts';
import type { OrgSchema } from '../schema/index.ts';
import { KeptPrograms } from './KeptPrograms.ts';

/** A project that has been read and compiled. */
export interface OpenedProject {
    /** Absolute. */
    readonly directory: string;
    readonly project: Project;
    readonly schema: OrgSchema;
    readonly platformTypes: PlatformTypes;
    readonly library: PlatformLibrary;
    readonly namespace: string | null;
    /** null when there are errors. */
    readonly program: EmittedProgram | null;
    /** null when there are errors, and for a program that an earlier run has compiled. */
    readonly checked: CheckedProgram | null;
    readonly diagnostics: readonly Diagnostic[];
    /** Number of Apex files. */
    readonly units: number;
}

export interface OpenOptions {
    /** The namespace to run under; the package's own code is deployed without one when null. */
    namespace?: string | null;
    /** Scratch org definition below the project's root; `config/project-scratch-def.json` when left out. */
    definition?: string | null;
    cacheDirectory?: string;
    /** See CompileOptions; `errors` when left out. */
    gaps?: 'errors' | 'traps';
    /** Takes no program of an earlier run: for who wants `checked`, or has changed the compiler in memory. */
    compilesAnew?: boolean;
}

/**
 * Reads metadata and compiles the Apex of a project.
 *
 * @param directory folder of sfdx-project.json
 * @throws ProjectError when the folder is no project
 */
export function openProject(directory: string, options: OpenOptions = {}): OpenedProject {
    const root = resolve(directory);
    const namespace = options.namespace ?? null;
    const cacheFolder = options.cacheDirectory ?? join(root, '.local-org', 'cache');
    const tree = new HashingTree(new DiskTree(root));
    const project = loadProject(tree, options.definition ?? null);
    const platformTypes = loadPlatformTypes(project.features);
    const { schema, diagnostics: ofSchema } = loadSchema(project, platformTypes, { namespace });
    const library = createPlatformLibrary(platformTypes, dataTypes);
    const sources = [...project.classes, ...project.triggers];
    const gaps = options.gaps ?? 'errors';
    const keptPrograms = new KeptPrograms(cacheFolder);
    const mayBeKept = options.compilesAnew !== true;
    const key = mayBeKept
        ? keptPrograms.keyOf(tree.digest(), String(namespace), gaps, ...project.features)
        : '';
    const kept = mayBeKept ? keptPrograms.find(key) : null;
    const labels = labelIndex(project.labels);
    const compilation: Compilation =
        kept === null
            ? compile(
                  sources,
                  { platformTypes, schema, library, labels, namespace },
                  { cacheFolder, gaps }
              )
            : { ...kept, checked: null };
    if (mayBeKept && kept === null && compilation.program !== null) {
        keptPrograms.keep(key, { ...compilation, program: compilation.program });
    }
    const diagnostics = [...project.diagnostics, ...ofSchema, ...compilation.diagnostics];
    const isSound = diagnostics.every(({ severity }) => severity !== 'error');
    return {
        directory: root,
        project,
        schema,
        platformTypes,
        library,
        namespace,
        program: isSound ? compilation.program : null,
        checked: compilation.checked,
        diagnostics,
        units: sources.length
    };
}

function labelIndex(labels: readonly LabelMetadata[]): LabelIndex {
    const names = new Set(labels.map((label) => label.name.toLowerCase()));
    return {
        has: (namespace, name) => namespace === null && names.has(name.toLowerCase())
    };
}
