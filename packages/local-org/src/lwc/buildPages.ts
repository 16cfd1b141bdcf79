import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appBuild } from './appBuild.ts';
import { checkBundle, type CheckedBundle } from './checkBundle.ts';
import type { FileCompiler } from './compileFile.ts';
import { bundlesIn } from './findBundles.ts';
import type { LwcBuild, LwcBuilderOptions } from './LwcBuild.ts';
import { resolveImport, type ResolutionContext } from './resolveImport.ts';
import { scanScript, scanTemplate } from './scanImports.ts';
import { shellDirectories } from './uiFiles.ts';
import { vendorBuild } from './vendorBuild.ts';

export { FileCompiler } from './compileFile.ts';

/** Checks every bundle, then builds what pages load: the shell, the bundles, and what both need of the platform. */
export async function buildPages(
    context: ResolutionContext,
    options: LwcBuilderOptions,
    compiler: FileCompiler
): Promise<LwcBuild> {
    const bundles = new Map<string, CheckedBundle>();
    for (const [name, bundle] of context.bundles) {
        bundles.set(name, await checkBundle(bundle, compiler, context));
    }
    const needed = new Set(await vendorModulesOfShell(context));
    for (const { vendor } of bundles.values()) {
        vendor.forEach((specifier) => needed.add(specifier));
    }
    const vendor = await vendorBuild(needed, options.cacheDirectory);
    const app = await appBuild({
        entries: options.entries,
        checked: bundles,
        compiler,
        context,
        vendorUrl: options.vendorUrl(vendor.key)
    });
    const problems = [...bundles.values()].flatMap((checked) => checked.problems);
    return { app, vendor, bundles, problems };
}

async function vendorModulesOfShell(context: ResolutionContext): Promise<string[]> {
    const needed: string[] = [];
    for (const bundle of shellDirectories.flatMap(bundlesIn)) {
        for (const name of bundle.files.filter((each) => /\.(ts|html)$/.test(each))) {
            const file = join(bundle.directory, name);
            const source = readFileSync(file, 'utf8');
            const sites = name.endsWith('.ts') ? scanScript(source) : scanTemplate(source);
            for (const { specifier } of sites) {
                if (/^(lightning|lwc$|@lwc)/.test(specifier)) {
                    const found = await resolveImport(specifier, file, context);
                    if (found.kind === 'vendor') {
                        needed.push(found.specifier);
                    }
                }
            }
        }
    }
    return needed;
}
