import { openProject } from '../src/org/index.ts';

/** A member of a platform type. */
export interface Member {
    /** `System.String` */
    readonly type: string;
    /** `substring(Integer,Integer)`, `new (String)`, `size` */
    readonly member: string;
}

/**
 * Asks the checker which platform members the Apex of a project refers to. A member that the library lacks
 * is an error of the compiler, so what stands here is implemented.
 *
 * @returns each once, in order
 * @throws Error when the project does not compile
 */
export function membersUsed(project: string): Member[] {
    const { checked, program, diagnostics } = openProject(project, { compilesAnew: true });
    if (checked === null || program === null) {
        throw new Error(diagnostics.map((each) => `${each.file}: ${each.message}`).join('\n'));
    }
    const found = new Map<string, Member>();
    for (const unit of checked.units) {
        for (const reference of unit.references.values()) {
            const used = memberOf(reference);
            if (used !== null) found.set(`${used.type}.${used.member}`, used);
        }
    }
    return [...found.keys()].sort().map((key) => found.get(key) as Member);
}

interface PlatformReference {
    readonly kind: string;
    readonly type?: unknown;
    readonly key?: string;
    readonly name?: string;
    readonly method?: string;
}

function memberOf({ kind, type, key = '', name = '', method = '' }: PlatformReference) {
    if (kind === 'sobjectMethod') return { type: 'System.SObject', member: key };
    if (kind === 'sobjectFieldError') return { type: 'System.SObject', member: `field.${key}` };
    if (kind === 'customSettingMethod') return { type: 'Custom setting', member: method };
    if (typeof type !== 'string') return null;
    if (kind === 'platformMethod') return { type, member: key };
    if (kind === 'platformConstructor') return { type, member: `new ${key}` };
    return kind === 'platformProperty' ? { type, member: name } : null;
}
