import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { readBundleMeta, type BundleMeta } from './bundleMeta.ts';
import type { FileCompiler } from './compileFile.ts';
import type { LwcBundle } from './findBundles.ts';
import type { LwcProblem } from './LwcProblem.ts';
import { resolveImport, deployedEntry, type ResolutionContext } from './resolveImport.ts';
import { scanScript, scanStylesheet, scanTemplate, type ImportSite } from './scanImports.ts';

/** A bundle after each of its files was compiled and each of its imports looked up. */
export interface CheckedBundle {
    bundle: LwcBundle;
    meta: BundleMeta | null;
    problems: LwcProblem[];
    /** Base components and engine modules it needs from the vendor build. */
    vendor: Set<string>;
    /** Other bundles it imports. */
    uses: Set<string>;
}

/** Compiles every file of the bundle and resolves every import, each finding at its place in the source. */
export async function checkBundle(
    bundle: LwcBundle,
    compiler: FileCompiler,
    context: ResolutionContext
): Promise<CheckedBundle> {
    const { meta, problem } = readBundleMeta(join(bundle.directory, `${bundle.name}.js-meta.xml`));
    const checked: CheckedBundle = {
        bundle,
        meta,
        problems: [...(problem ? [problem] : []), ...unbuiltScripts(bundle)],
        vendor: new Set(),
        uses: new Set()
    };
    if (!deployedEntry(bundle) && checked.problems.length === 0) {
        const message = `The bundle has no ${bundle.name}.js.`;
        checked.problems.push(problemAt(bundle.directory, { line: 0, column: 0 }, message));
    }
    for (const name of bundle.files.filter(isDeployedSource)) {
        const file = join(bundle.directory, name);
        const identity = { namespace: 'c', name: bundle.name, apiVersion: meta?.apiVersion };
        const { problems } = compiler.compile(file, identity, name.endsWith('.scoped.css'));
        checked.problems.push(...problems);
        for (const site of importSites(file)) {
            await checkImport(site, file, checked, context);
        }
    }
    return checked;
}

async function checkImport(
    site: ImportSite,
    file: string,
    checked: CheckedBundle,
    context: ResolutionContext
): Promise<void> {
    const resolution = await resolveImport(site.specifier, file, context);
    if (resolution.kind === 'refused') {
        const written = writtenSite(site, file);
        checked.problems.push(problemAt(written.file, written, resolution.message));
    } else if (resolution.kind === 'vendor') {
        checked.vendor.add(resolution.specifier);
    } else if (resolution.kind === 'bundle') {
        checked.uses.add(resolution.name);
    }
}

/** The place a person edits: the `.ts` beside an emitted `.js`. */
function writtenSite(site: ImportSite, file: string): ImportSite & { file: string } {
    const source = file.replace(/\.js$/, '.ts');
    if (source !== file && existsSync(source)) {
        const same = scanScript(readFileSync(source, 'utf8')).find(
            (candidate) => candidate.specifier === site.specifier
        );
        if (same) {
            return { ...same, file: source };
        }
    }
    return { ...site, file };
}

function importSites(file: string): ImportSite[] {
    const source = readFileSync(file, 'utf8');
    switch (extname(file)) {
        case '.js':
            return scanScript(source);
        case '.html':
            return scanTemplate(source);
        default:
            return scanStylesheet(source);
    }
}

/** TypeScript is compiled before it is deployed; without its JavaScript, or with an older one, the org would differ. */
function unbuiltScripts(bundle: LwcBundle): LwcProblem[] {
    return bundle.files
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
        .flatMap((name) => {
            const source = join(bundle.directory, name);
            const built = source.replace(/\.ts$/, '.js');
            if (!existsSync(built)) {
                const message =
                    'This file was not compiled to JavaScript yet. Run `npm run build`.';
                return [problemAt(source, { line: 0, column: 0 }, message)];
            }
            const stale = statSync(built).mtimeMs < statSync(source).mtimeMs;
            const message = 'Its JavaScript is older than this file. Run `npm run build`.';
            return stale
                ? [
                      {
                          ...problemAt(source, { line: 0, column: 0 }, message),
                          severity: 'warning' as const
                      }
                  ]
                : [];
        });
}

function isDeployedSource(name: string): boolean {
    return ['.js', '.html', '.css'].includes(extname(name));
}

function problemAt(
    file: string,
    at: { line: number; column: number },
    message: string
): LwcProblem {
    return { file, line: at.line, column: at.column, message, severity: 'error' };
}
