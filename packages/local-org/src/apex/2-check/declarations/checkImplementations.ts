import type { MethodSymbol } from '../symbols.ts';
import type { UserTypeSymbol } from '../symbols/index.ts';
import { isAssignable, supertypesOf, substitute, substitutionOf } from '../typing/index.ts';
import { classOf, sameType, typeName, type ApexType, type ClassType } from '../types.ts';
import type { UnitContext } from '../UnitContext.ts';

/** A class that can be created has a body for every abstract and interface method it inherits. */
export function checkImplementations(symbol: UserTypeSymbol, unit: UnitContext): void {
    if (symbol.isAbstract) return;
    const supertypes = [...supertypesOf(classOf(symbol))];
    const classes = supertypes.filter((type) => type.symbol.typeKind === 'class');
    for (const type of supertypes) {
        for (const overloads of type.symbol.methods.values()) {
            for (const method of overloads) {
                if (method.isAbstract && !isImplemented(method, type, classes)) {
                    report(symbol, method, type, unit);
                }
            }
        }
    }
}

function isImplemented(
    method: MethodSymbol,
    type: ClassType,
    classes: readonly ClassType[]
): boolean {
    const by = substitutionOf(type.symbol, type.args);
    const parameters = method.parameters.map((parameter) => substitute(parameter, by));
    const returnType = substitute(method.returnType, by);
    const isInterface = type.symbol.typeKind === 'interface';
    for (const { symbol } of classes) {
        for (const each of symbol.methods.get(method.name.toLowerCase()) ?? []) {
            if (each.isAbstract || !takes(each.parameters, parameters, isInterface)) continue;
            const isOpen = each.access === 'public' || each.access === 'global';
            if (isInterface && !isOpen) continue;
            if (gives(each.returnType, returnType, method)) return true;
        }
    }
    return false;
}

/** A batch on `SObject` may take its rows as records of one object. */
function takes(
    own: readonly ApexType[],
    wanted: readonly ApexType[],
    isInterface: boolean
): boolean {
    return (
        own.length === wanted.length &&
        own.every((type, index) => {
            const parameter = wanted[index];
            if (parameter === undefined) return false;
            if (sameType(type, parameter)) return true;
            const areLists = type.kind === 'list' && parameter.kind === 'list';
            return isInterface && areLists && isAssignable(parameter, type);
        })
    );
}

/**
 * `Database.Batchable.start` may give an Iterable in place of a QueryLocator; where the platform asks for
 * an Object, a record will do.
 */
function gives(own: ApexType, wanted: ApexType, method: MethodSymbol): boolean {
    if (sameType(own, wanted)) return true;
    const isStart = method.owner.qualifiedName === 'Database.Batchable' && method.name === 'start';
    const isRows = own.kind === 'list' || (own.kind === 'class' && isIterable(own));
    if (isStart) return isRows;
    const isNarrower = own.kind !== 'primitive' && isAssignable(own, wanted);
    return method.owner.origin === 'platform' && isNarrower;
}

function isIterable(type: ClassType): boolean {
    for (const { symbol } of supertypesOf(type)) {
        if (symbol.qualifiedName === 'System.Iterable') return true;
    }
    return false;
}

function report(
    symbol: UserTypeSymbol,
    method: MethodSymbol,
    type: ClassType,
    unit: UnitContext
): void {
    const by = substitutionOf(type.symbol, type.args);
    const parameters = method.parameters.map((each) => typeName(substitute(each, by))).join(', ');
    const returnType = typeName(substitute(method.returnType, by));
    const shown = `${returnType} ${typeName(type)}.${method.name}(${parameters})`;
    unit.report('missing-implementation', symbol.declaration, symbol.qualifiedName, shown);
}
