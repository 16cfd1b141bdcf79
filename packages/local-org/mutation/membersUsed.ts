import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openProject } from '../src/org/index.ts';

const LIBRARY = join(import.meta.dirname, '../src/runtime/library');

/** A platform type of which a project uses members. */
export interface UsedType {
    /** `System.String` */
    readonly name: string;
    /** `substring(Integer,Integer)`, `new (String)`, `size` */
    readonly members: readonly string[];
    /** Where it is implemented, below src/runtime/library. */
    readonly file: string;
}

/**
 * Asks the checker which platform members the Apex of a project refers to. A member that the library lacks
 * is an error of the compiler, so what stands here is implemented.
 *
 * @throws Error when the project does not compile
 */
export function membersUsed(project: string): UsedType[] {
    const { checked, program, diagnostics } = openProject(project);
    if (checked === null || program === null) {
        throw new Error(diagnostics.map((each) => `${each.file}: ${each.message}`).join('\n'));
    }
    const byType = new Map<string, Set<string>>();
    for (const unit of checked.units) {
        for (const reference of unit.references.values()) {
            const member = memberOf(reference);
            if (member === null) continue;
            const members = byType.get(member.type) ?? new Set();
            byType.set(member.type, members.add(member.text));
        }
    }
    const files = definitions();
    return [...byType].sort().map(([name, members]) => ({
        name,
        members: [...members].sort(),
        file: files.get(name) ?? 'several'
    }));
}

interface PlatformReference {
    readonly kind: string;
    readonly type?: unknown;
    readonly key?: string;
    readonly name?: string;
}

function memberOf(reference: PlatformReference): { type: string; text: string } | null {
    const { kind, type, key = '', name = '' } = reference;
    if (typeof type !== 'string') return null;
    if (kind === 'platformMethod') return { type, text: key };
    if (kind === 'platformConstructor') return { type, text: `new ${key}` };
    return kind === 'platformProperty' ? { type, text: name } : null;
}

/** File by the type that it defines under its full name. */
function definitions(): Map<string, string> {
    const found = new Map<string, string>();
    for (const file of readdirSync(LIBRARY, { recursive: true, encoding: 'utf8' }).sort()) {
        if (!file.endsWith('.ts')) continue;
        const text = readFileSync(join(LIBRARY, file), 'utf8');
        const names = text.matchAll(
            /(?:name: |define\w+\(\s*)'((?:System|Database|Schema|EventBus|Messaging)\.\w+)'/g
        );
        for (const [, name = ''] of names) if (!found.has(name)) found.set(name, file);
    }
    return found;
}
