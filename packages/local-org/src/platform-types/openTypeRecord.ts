import type {
    PlatformConstructor,
    PlatformMethod,
    PlatformParameter,
    PlatformProperty,
    PlatformType
} from './platformType.ts';
import type { MethodRecord, PropertyRecord, TypeRecord } from './typeRecord.ts';

/** What the stubs leave out; Apex Reference Guide, Cache.Partition. */
const FORGOTTEN_SUPERCLASSES: Readonly<Record<string, string>> = {
    'Cache.OrgPartition': 'Cache.Partition',
    'Cache.SessionPartition': 'Cache.Partition'
};

/** Makes a record of the generated file the type that callers see. Done on first use of the type. */
export function openTypeRecord(record: TypeRecord): PlatformType {
    const parts = record.name.split('.');
    const methods = [
        ...(record.staticMethods ?? []).map((method) => openMethod(method, true)),
        ...(record.methods ?? []).map((method) => openMethod(method, false)),
        ...(record.kind === 'enum' ? enumMethods(record.name) : [])
    ];
    const properties = [
        ...(record.staticProperties ?? []).map((property) => openProperty(property, true)),
        ...(record.properties ?? []).map((property) => openProperty(property, false))
    ];
    const enumConstants = record.constants ?? [];
    const methodsByName = groupByName(methods);
    const propertyByName = new Map(properties.map((each) => [each.name.toLowerCase(), each]));
    const constantByName = new Map(enumConstants.map((each) => [each.toLowerCase(), each]));
    return {
        name: record.name,
        namespace: parts.length === 1 ? '' : (parts[0] ?? ''),
        simpleName: parts.at(-1) ?? record.name,
        kind: record.kind,
        isAbstract: record.abstract ?? record.kind === 'interface',
        typeParameters: record.typeParameters ?? [],
        superclass: record.superclass ?? FORGOTTEN_SUPERCLASSES[record.name],
        interfaces: record.interfaces ?? [],
        constructors: (record.constructors ?? []).map(openConstructor),
        methods,
        properties,
        enumConstants,
        methodsNamed: (name) => methodsByName.get(name.toLowerCase()) ?? [],
        property: (name) => propertyByName.get(name.toLowerCase()),
        enumConstant: (name) => constantByName.get(name.toLowerCase())
    };
}

/** What every Apex enum has; the stubs leave it to the compiler. */
function enumMethods(name: string): PlatformMethod[] {
    return [
        openMethod(['values', `System.List<${name}>`, []], true),
        openMethod(['valueOf', name, ['System.String']], true),
        openMethod(['name', 'System.String', []], false),
        openMethod(['ordinal', 'System.Integer', []], false),
        openMethod(['equals', 'System.Boolean', ['Object']], false),
        openMethod(['hashCode', 'System.Integer', []], false),
        openMethod(['toString', 'System.String', []], false)
    ];
}

function openMethod([name, returnType, types]: MethodRecord, isStatic: boolean): PlatformMethod {
    return { name, isStatic, returnType, parameters: openParameters(types) };
}

function openConstructor(types: readonly string[]): PlatformConstructor {
    return { parameters: openParameters(types) };
}

function openParameters(types: readonly string[]): PlatformParameter[] {
    return types.map((type) => ({ type }));
}

function openProperty([name, type]: PropertyRecord, isStatic: boolean): PlatformProperty {
    return { name, isStatic, type };
}

function groupByName(methods: readonly PlatformMethod[]): Map<string, PlatformMethod[]> {
    const groups = new Map<string, PlatformMethod[]>();
    for (const method of methods) {
        const key = method.name.toLowerCase();
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [method]);
        else group.push(method);
    }
    return groups;
}
