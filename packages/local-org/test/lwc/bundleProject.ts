import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findBundles } from '../../src/lwc/findBundles.ts';
import { checkBundle, type CheckedBundle } from '../../src/lwc/checkBundle.ts';
import { FileCompiler } from '../../src/lwc/compileFile.ts';
import type { LwcProject } from '../../src/lwc/index.ts';
import type { ResolutionContext } from '../../src/lwc/resolveImport.ts';

const meta = `<?xml version="1.0"?>
<LightningComponentBundle xmlns="http://soap.sforce.com/2006/04/metadata">
    <apiVersion>65.0</apiVersion>
</LightningComponentBundle>`;

/** Writes bundles into a new folder; each gets a js-meta.xml unless it brings one (or null: none). */
export function bundleProject(files: Record<string, string | null>): string {
    const root = mkdtempSync(join(tmpdir(), 'lwc-project-'));
    const names = new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''));
    const metas = Object.fromEntries(
        [...names].map((name) => [`${name}/${name}.js-meta.xml`, meta])
    );
    for (const [path, text] of Object.entries({ ...metas, ...files })) {
        if (text !== null) {
            const file = join(root, 'lwc', path);
            mkdirSync(dirname(file), { recursive: true });
            writeFileSync(file, text);
        }
    }
    return root;
}

export function projectOf(root: string): LwcProject {
    return {
        directories: [root],
        namespace: 'acme',
        labels: { panel_Title: 'Panel' },
        apexMethods: [
            { className: 'PanelController', methodName: 'open', cacheable: false },
            { className: 'PanelController', methodName: 'read', cacheable: true }
        ],
        customPermissions: ['Choose_Number'],
        staticResources: ['Pictures'],
        contentAssets: [],
        schemaHas: async (reference) => ['Account', 'Account.Name'].includes(reference)
    };
}

/** Findings about one bundle as `file:line:column: sentence`, file names without folders. */
export async function problemsOf(root: string, name: string): Promise<string[]> {
    const { problems } = await checked(root, name);
    return problems.map(({ file, line, column, message }) => {
        return `${file.split('/').at(-1)}:${line}:${column}: ${message}`;
    });
}

export async function checked(root: string, name: string): Promise<CheckedBundle> {
    const bundles = findBundles([root]);
    const context: ResolutionContext = {
        project: projectOf(root),
        bundles: new Map(bundles.map((bundle) => [bundle.name, bundle]))
    };
    const bundle = context.bundles.get(name);
    if (!bundle) {
        throw new Error(`No bundle ${name}`);
    }
    return checkBundle(bundle, new FileCompiler(), context);
}
