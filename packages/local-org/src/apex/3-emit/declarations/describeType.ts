import type { Annotation } from '../../ast/index.ts';
import type { FieldSymbol, MethodSymbol, PropertySymbol, TypeSymbol } from '../../2-check/index.ts';
import { canonicalName, descriptorOf } from '../descriptors.ts';
import type { EmittedAnnotation, EmittedField, EmittedMethod, EmittedType } from '../emitted.ts';
import { methodName, propertyName, storageName } from '../names.ts';

/**
 * What running code and the host need to know of a type besides its code.
 *
 * @param isGap its superclass cannot be extended here: none of its objects will ever be
 */
export function describeType(symbol: TypeSymbol, isGap: boolean): EmittedType {
    return {
        name: symbol.qualifiedName,
        kind: symbol.typeKind,
        visibility: symbol.access,
        isAbstract: symbol.isAbstract,
        isTest: symbol.isTest,
        superclass:
            symbol.superclass === null || isGap ? null : canonicalName(symbol.superclass.symbol),
        interfaces: symbol.interfaces.map(descriptorOf),
        annotations: annotationsOf(symbol.modifiers?.annotations ?? []),
        fields: membersInOrder(symbol),
        methods: [...symbol.methods.values()].flat().map(describeMethod),
        constructors: symbol.constructors.map((constructor) => ({
            jsName: constructor.jsName,
            parameters: constructor.parameters.map(descriptorOf),
            visibility: constructor.access
        })),
        constants: symbol.enumConstants,
        apiVersion: symbol.apiVersion
    };
}

function membersInOrder(symbol: TypeSymbol): EmittedField[] {
    const described = [
        ...[...symbol.fields.values()].map((field) => ({
            at: placeOf(field),
            value: describeField(field)
        })),
        ...[...symbol.properties.values()].map((property) => ({
            at: placeOf(property),
            value: describeProperty(property)
        }))
    ];
    described.sort((a, b) => a.at - b.at);
    return described.map(({ value }) => value);
}

function placeOf(symbol: FieldSymbol | PropertySymbol): number {
    const at = symbol.declaration?.at;
    return at === undefined ? 0 : at.line * 10_000 + at.column;
}

function describeField(symbol: FieldSymbol): EmittedField {
    return {
        name: symbol.name,
        jsName: storageName(symbol),
        kind: 'field',
        type: descriptorOf(symbol.type),
        isStatic: symbol.isStatic,
        isTransient: symbol.isTransient,
        isReadable: true,
        isWritable: true,
        isComputed: false,
        visibility: symbol.access,
        annotations: annotationsOf(symbol.declaration?.modifiers.annotations ?? [])
    };
}

function describeProperty(symbol: PropertySymbol): EmittedField {
    const { declaration } = symbol;
    return {
        name: symbol.name,
        jsName: propertyName(symbol),
        kind: 'property',
        type: descriptorOf(symbol.type),
        isStatic: symbol.isStatic,
        isTransient: declaration?.modifiers.isTransient ?? false,
        isReadable: symbol.getter !== null,
        isWritable: symbol.setter !== null,
        isComputed: !symbol.isStored,
        visibility: symbol.access,
        annotations: annotationsOf(declaration?.modifiers.annotations ?? [])
    };
}

function describeMethod(symbol: MethodSymbol): EmittedMethod {
    const { declaration } = symbol;
    const annotations = annotationsOf(declaration?.modifiers.annotations ?? []);
    return {
        name: symbol.name,
        jsName: methodName(symbol),
        isStatic: symbol.isStatic,
        isAbstract: symbol.isAbstract,
        visibility: symbol.access,
        parameters: symbol.parameters.map((type, index) => ({
            name: declaration?.parameters[index]?.name ?? `p${index}`,
            type: descriptorOf(type)
        })),
        returnType: symbol.returnType.kind === 'void' ? null : descriptorOf(symbol.returnType),
        isTest:
            declaration?.modifiers.isTestMethod === true ||
            annotations.some(({ name }) => name === 'istest'),
        line: declaration?.at.line ?? 0,
        annotations
    };
}

function annotationsOf(annotations: readonly Annotation[]): EmittedAnnotation[] {
    return annotations.map(({ name, parameters }) => ({
        name: name.toLowerCase(),
        parameters: Object.fromEntries(
            parameters.map((parameter) => [parameter.name.toLowerCase(), valueOf(parameter.value)])
        )
    }));
}

function valueOf(value: Annotation['parameters'][number]['value']): string | boolean {
    return value.kind === 'Literal' ? (value.value ?? '') : '';
}
