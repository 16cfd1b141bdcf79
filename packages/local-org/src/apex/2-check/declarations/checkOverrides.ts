import type { MethodDeclaration } from '../../ast/index.ts';
import { areSame } from '../members/index.ts';
import type { Access, MethodSymbol } from '../symbols.ts';
import type { UserTypeSymbol } from '../symbols/index.ts';
import { supertypesOf } from '../typing/index.ts';
import { classOf, sameType, typeName } from '../types.ts';
import type { UnitContext } from '../UnitContext.ts';

/** Inside one package public is as open as global. */
const OPENNESS: Record<Access, number> = { private: 0, protected: 1, public: 2, global: 2 };

/** `override` where it must stand and nowhere else; what is overridden must allow it. */
export function checkOverrides(symbol: UserTypeSymbol, unit: UnitContext): void {
    for (const overloads of symbol.methods.values()) {
        for (const method of overloads) {
            if (method.declaration === null || method.isStatic) continue;
            checkOverride(method, method.declaration, symbol, unit);
        }
    }
}

function checkOverride(
    method: MethodSymbol,
    declaration: MethodDeclaration,
    owner: UserTypeSymbol,
    unit: UnitContext
): void {
    const shown = signature(method);
    const overridden = overriddenBy(method, owner);
    if (overridden === undefined) {
        if (method.isOverride && !isOfEveryObject(method, unit)) {
            unit.report('nothing-to-override', declaration, shown);
        }
        return;
    }
    const mayBe = overridden.isVirtual || overridden.isAbstract || overridden.isOverride;
    if (!mayBe) unit.report('not-overridable', declaration, shown);
    else if (!method.isOverride) unit.report('missing-override', declaration, shown);
    if (!sameType(method.returnType, overridden.returnType)) {
        unit.report('override-return', declaration, shown, typeName(overridden.returnType));
    }
    const isUser = overridden.owner.origin === 'user';
    if (isUser && OPENNESS[method.access] < OPENNESS[overridden.access]) {
        unit.report('override-access', declaration, shown);
    }
}

/** The nearest method of a superclass with the same signature that the class can see. */
function overriddenBy(method: MethodSymbol, owner: UserTypeSymbol): MethodSymbol | undefined {
    const key = method.name.toLowerCase();
    for (const { symbol } of supertypesOf(classOf(owner))) {
        if (symbol === owner || symbol.typeKind !== 'class') continue;
        const found = symbol.methods
            .get(key)
            ?.find((each) => !each.isStatic && areSame(each.parameters, method.parameters));
        if (found !== undefined && found.access !== 'private') return found;
    }
    return undefined;
}

function isOfEveryObject(method: MethodSymbol, unit: UnitContext): boolean {
    const object = unit.world.platform.required('Object');
    const methods = object.methods.get(method.name.toLowerCase()) ?? [];
    return methods.some((each) => areSame(each.parameters, method.parameters));
}

/** `String Shape.name(Integer)` as messages show methods. */
export function signature(method: MethodSymbol): string {
    const parameters = method.parameters.map(typeName).join(', ');
    return `${typeName(method.returnType)} ${method.owner.name}.${method.name}(${parameters})`;
}
