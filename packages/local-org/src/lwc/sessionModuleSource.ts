import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { uiDirectory } from './uiFiles.ts';

/** The session module's source, compiled for the browser; it is served at an address of its own. */
export async function sessionModuleSource(): Promise<string> {
    const { transform } = await import('esbuild');
    const file = join(uiDirectory, 'platform', 'session', 'session.ts');
    return (await transform(readFileSync(file, 'utf8'), { loader: 'ts', target: 'es2022' })).code;
}
