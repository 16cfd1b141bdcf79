import type { MethodRecord, PropertyRecord, TypeRecord } from '../../src/platform-types/index.ts';
import { apexMemberName, apexTypeName } from './apexNames.ts';
import { AccessFlag, type ClassFile, type ClassMember } from './readClassFile.ts';
import {
    parseClassSignature,
    parseFieldSignature,
    parseMethodSignature
} from './parseSignature.ts';

const ENUM_MEMBERS = new Set(['values', 'valueOf', 'ordinal', 'equals', 'hashCode', 'name']);

/** Describes a class of the standard-types jar in Apex's terms. */
export function describePlatformType(file: ClassFile): TypeRecord {
    const members = new TypeMembers(file);
    return withoutEmpty({
        name: apexTypeName(file.name),
        kind: kindOf(file),
        abstract: isAbstractClass(file) || undefined,
        ...heritageOf(file),
        constants: members.constants(),
        constructors: members.constructors(),
        methods: members.methods(false),
        staticMethods: members.methods(true),
        properties: members.properties(false),
        staticProperties: members.properties(true)
    });
}

function kindOf(file: ClassFile): TypeRecord['kind'] {
    if (has(file.flags, AccessFlag.enum)) return 'enum';
    return has(file.flags, AccessFlag.interface) ? 'interface' : 'class';
}

function isAbstractClass(file: ClassFile): boolean {
    return kindOf(file) === 'class' && has(file.flags, AccessFlag.abstract);
}

function heritageOf(file: ClassFile): Partial<TypeRecord> {
    if (kindOf(file) === 'enum') return {};
    const heritage =
        file.signature === undefined
            ? {
                  typeParameters: [],
                  superclass: apexTypeName(file.superclass ?? 'java/lang/Object'),
                  interfaces: file.interfaces.map(apexTypeName)
              }
            : parseClassSignature(file.signature);
    const superclass = heritage.superclass === 'Object' ? undefined : heritage.superclass;
    return { ...heritage, superclass };
}

/** Sorts a class file's members into what Apex distinguishes; private and compiler-made ones go. */
class TypeMembers {
    private readonly file: ClassFile;
    private readonly isEnum: boolean;

    constructor(file: ClassFile) {
        this.file = file;
        this.isEnum = kindOf(file) === 'enum';
    }

    constants(): string[] {
        return this.file.fields
            .filter((field) => has(field.flags, AccessFlag.enum))
            .map((field) => apexMemberName(field.name));
    }

    constructors(): (readonly string[])[] {
        if (this.isEnum) return [];
        return this.visible(this.file.methods)
            .filter((method) => method.name === '<init>')
            .map((method) => parseMethodSignature(method.signature).parameters);
    }

    methods(isStatic: boolean): MethodRecord[] {
        return this.visible(this.file.methods)
            .filter((method) => !method.name.startsWith('<'))
            .filter((method) => has(method.flags, AccessFlag.static) === isStatic)
            .map((method) => ({ ...method, name: apexMemberName(method.name) }))
            .filter((method) => !(this.isEnum && ENUM_MEMBERS.has(method.name)))
            .map(({ name, signature }) => {
                const { parameters, returns } = parseMethodSignature(signature);
                return [name, returns, parameters];
            });
    }

    properties(isStatic: boolean): PropertyRecord[] {
        return this.visible(this.file.fields)
            .filter((field) => !has(field.flags, AccessFlag.enum))
            .filter((field) => has(field.flags, AccessFlag.static) === isStatic)
            .map((field) => [apexMemberName(field.name), parseFieldSignature(field.signature)]);
    }

    private visible(members: readonly ClassMember[]): ClassMember[] {
        return members.filter(
            (member) => isReachable(member) && !has(member.flags, AccessFlag.synthetic)
        );
    }
}

/**
 * Private and protected constructors mark types that Apex code cannot create. Members without any
 * modifier (13 fields, all of ConnectApi) are an omission of the stubs: Apex sees them.
 */
function isReachable(member: ClassMember): boolean {
    const isPackagePrivate = (member.flags & 0x0007) === 0 && member.name !== '<clinit>';
    return has(member.flags, AccessFlag.public) || isPackagePrivate;
}

function has(flags: number, flag: number): boolean {
    return (flags & flag) !== 0;
}

function withoutEmpty(record: { [K in keyof TypeRecord]: TypeRecord[K] | undefined }) {
    return Object.fromEntries(
        Object.entries(record).filter(
            ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)
        )
    ) as unknown as TypeRecord;
}
