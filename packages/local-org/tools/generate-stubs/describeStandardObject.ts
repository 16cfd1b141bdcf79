import { ANY_OBJECT, type ObjectRecord } from '../../src/platform-types/index.ts';
import { isSObjectClass, sObjectName } from './apexNames.ts';
import type { ClassFile, ClassMember } from './readClassFile.ts';
import { parseFieldSignature } from './parseSignature.ts';

/** A record while it is being filled. */
type Draft = { [K in keyof ObjectRecord]: { -readonly [N in string]: ObjectRecord[K][N] } };

/** Objects through which the stubs show a relationship to several kinds of object. */
const POLYMORPHIC_STANDINS = new Set(['Name', 'SObject']);
/** Classes that the stubs share between an SObject and the compound value of the same name. */
const COMPOUND_TYPES = new Set(['Address', 'Location']);
const STATIC_MEMBERS = new Set(['SObjectType', 'Fields']);

/** Describes each class of the sobject-types jar, by API name, in alphabetical order. */
export function describeStandardObjects(files: readonly ClassFile[]): Map<string, ObjectRecord> {
    const objects = new Map<string, Draft>();
    for (const file of files.filter(({ name }) => isSObjectClass(name))) {
        objects.set(sObjectName(file.name), describe(file));
    }
    for (const [name, object] of objects) nameChildFields(name, object, objects);
    return new Map([...objects].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function describe(file: ClassFile): Draft {
    const object: Draft = { fields: {}, parents: {}, children: {} };
    const names = new Set(file.fields.map(({ name }) => name));
    for (const member of file.fields) {
        if (!STATIC_MEMBERS.has(member.name)) place(member, object, names);
    }
    return object;
}

function place(member: ClassMember, object: Draft, names: ReadonlySet<string>): void {
    const { name } = member;
    const isList = member.signature.startsWith('[');
    const type = parseFieldSignature(isList ? member.signature.slice(1) : member.signature);
    const target = sObjectTarget(type);
    if (isList && target !== undefined) object.children[name] = [target];
    else if (isList) object.fields[name] = `System.List<${type}>`;
    else if (target !== undefined && names.has(`${name}Id`)) {
        object.parents[name] = [
            `${name}Id`,
            POLYMORPHIC_STANDINS.has(target) ? ANY_OBJECT : target
        ];
    } else if (target !== undefined && COMPOUND_TYPES.has(target)) {
        object.fields[name] = `System.${target}`;
    } else object.fields[name] = type;
}

function sObjectTarget(type: string): string | undefined {
    if (type === 'System.SObject') return 'SObject';
    return type.startsWith('Schema.') && !type.includes('<')
        ? type.slice('Schema.'.length)
        : undefined;
}

/**
 * The stubs say which object a child relationship holds, not by which of its fields. Where just one
 * field of the child can lead here, that is it; where several can, nothing is said.
 */
function nameChildFields(parent: string, object: Draft, objects: ReadonlyMap<string, Draft>): void {
    for (const [relationship, [child]] of Object.entries(object.children)) {
        const lookups = Object.values(objects.get(child)?.parents ?? {});
        const exact = lookups.filter(([, target]) => target === parent);
        const open = lookups.filter(
            ([field, target]) => target === ANY_OBJECT && field !== 'OwnerId'
        );
        const [only, another] = exact.length > 0 ? exact : open;
        if (only !== undefined && another === undefined)
            object.children[relationship] = [child, only[0]];
    }
}
