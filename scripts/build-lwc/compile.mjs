import { join, relative } from 'node:path';

import ts from 'typescript';

import { modulePaths } from './project.mjs';
import { buildInfoFile } from './stamp.mjs';

/**
 * Type-checks the components strictly and writes each one's JavaScript beside its source. Decorators
 * stay as they are: the LWC compiler wants to see them. Writes nothing when a type is wrong.
 *
 * @param {import('./project.mjs').LwcProject} project
 * @returns {string[]} problems as `file:line:column: message`; empty when all went well
 */
export function compile(project) {
    const { root, bundles, declarations } = project;
    const read = ts.readConfigFile(join(root, 'tsconfig.lwc.json'), ts.sys.readFile);
    if (read.error !== undefined) return [describe(read.error, root)];
    const { options, errors } = ts.convertCompilerOptionsFromJson(
        {
            ...read.config.compilerOptions,
            paths: absolute(modulePaths(project, '.'), root),
            noEmitOnError: true,
            incremental: true,
            tsBuildInfoFile: buildInfoFile(root)
        },
        root
    );
    if (errors.length > 0) return errors.map((error) => describe(error, root));
    const sources = bundles.flatMap((bundle) => bundle.sources);
    const program = ts.createIncrementalProgram({
        rootNames: [...sources, ...declarations].map((file) => join(root, file)),
        options
    });
    const problems = [
        ...program.getOptionsDiagnostics(),
        ...program.getGlobalDiagnostics(),
        ...program.getSyntacticDiagnostics(),
        ...program.getSemanticDiagnostics()
    ];
    if (problems.length === 0) problems.push(...program.emit().diagnostics);
    return problems.map((problem) => describe(problem, root));
}

/** Relative paths would count from wherever the process was started. */
function absolute(paths, root) {
    return Object.fromEntries(
        Object.entries(paths).map(([name, files]) => [name, files.map((file) => join(root, file))])
    );
}

function describe(diagnostic, root) {
    const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n    ');
    if (diagnostic.file === undefined) return `TS${diagnostic.code}: ${message}`;
    const { line, character } = diagnostic.file.getLineAndCharacterOfPosition(
        diagnostic.start ?? 0
    );
    const file = relative(root, diagnostic.file.fileName);
    return `${file}:${line + 1}:${character + 1}: ${message} (TS${diagnostic.code})`;
}
