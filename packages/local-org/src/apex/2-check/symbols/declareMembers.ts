import type {
    ConstructorDeclaration,
    FieldDeclaration,
    MethodDeclaration,
    Modifiers,
    Parameter,
    PropertyDeclaration
} from '../../ast/index.ts';
import { resolveTypeRef } from '../names/index.ts';
import type { Access, ConstructorSymbol } from '../symbols.ts';
import { classOf, sameType, STRING, typeName, VOID, type ApexType } from '../types.ts';
import type { UnitContext } from '../UnitContext.ts';
import { constructorJsName, methodJsName } from './jsNames.ts';
import { hasAnnotation } from './modifiers.ts';
import { checkMethodOrTypeName, checkVariableName } from './reservedNames.ts';
import { UserTypeSymbol } from './UserTypeSymbol.ts';

/** Third step: fields, properties, methods and constructors with their types. */
export function declareMembers(unit: UnitContext): void {
    for (const symbol of unit.symbols.values()) {
        if (symbol instanceof UserTypeSymbol) new MemberDeclarer(symbol, unit).declare();
    }
}

class MemberDeclarer {
    private readonly owner: UserTypeSymbol;
    private readonly unit: UnitContext;

    constructor(owner: UserTypeSymbol, unit: UnitContext) {
        this.owner = owner;
        this.unit = unit;
    }

    declare(): void {
        const { declaration } = this.owner;
        if (declaration.kind === 'Interface') {
            for (const method of declaration.methods) this.method(method);
        }
        if (declaration.kind !== 'Class') return;
        for (const member of declaration.members) {
            if (member.kind === 'Field') this.field(member);
            else if (member.kind === 'Property') this.property(member);
            else if (member.kind === 'Method') this.method(member);
            else if (member.kind === 'Constructor') this.constructorOf(member);
        }
        this.implicitConstructors();
    }

    private field(declaration: FieldDeclaration): void {
        const type = resolveTypeRef(declaration.type, this.owner, this.unit);
        for (const { name, at } of declaration.declarators) {
            checkVariableName(name, { at }, this.unit);
            if (this.isTaken(name)) {
                this.unit.report('duplicate-field', { at }, name);
                continue;
            }
            this.owner.fields.set(name.toLowerCase(), {
                kind: 'field',
                ...this.member(name, declaration.modifiers),
                type,
                isFinal: declaration.modifiers.isFinal,
                isTransient: declaration.modifiers.isTransient,
                declaration,
                jsName: `f$${name.toLowerCase()}`
            });
        }
    }

    private property(declaration: PropertyDeclaration): void {
        const { name, getter, setter, modifiers } = declaration;
        checkVariableName(name, declaration, this.unit);
        const type = resolveTypeRef(declaration.type, this.owner, this.unit);
        if (this.isTaken(name)) {
            this.unit.report('duplicate-field', declaration, name);
            return;
        }
        const member = this.member(name, modifiers);
        this.owner.properties.set(name.toLowerCase(), {
            kind: 'property',
            ...member,
            type,
            getter: getter && { access: getter.access ?? member.access },
            setter: setter && { access: setter.access ?? member.access },
            isStored: getter?.body === null || setter?.body === null,
            declaration,
            jsName: name.toLowerCase()
        });
    }

    private isTaken(name: string): boolean {
        const key = name.toLowerCase();
        return this.owner.fields.has(key) || this.owner.properties.has(key);
    }

    private method(declaration: MethodDeclaration): void {
        const { name, modifiers, returnType } = declaration;
        checkMethodOrTypeName(name, declaration, this.unit);
        const parameters = this.parameters(declaration.parameters);
        const key = name.toLowerCase();
        const overloads = this.owner.methods.get(key) ?? [];
        if (overloads.some((each) => sameTypes(each.parameters, parameters))) {
            const types = parameters.map(typeName).join(', ');
            this.unit.report(
                'duplicate-method',
                declaration,
                `${name}(${types})`,
                this.owner.qualifiedName
            );
            return;
        }
        const isInterface = this.owner.typeKind === 'interface';
        const member = this.member(name, modifiers);
        overloads.push({
            kind: 'method',
            ...member,
            access: isInterface ? 'global' : member.access,
            parameters,
            returnType:
                returnType === null ? VOID : resolveTypeRef(returnType, this.owner, this.unit),
            isAbstract: isInterface || modifiers.isAbstract,
            isVirtual: modifiers.isVirtual,
            isOverride: modifiers.isOverride,
            declaration,
            jsName: methodJsName(name, parameters),
            key: ''
        });
        this.owner.methods.set(key, overloads);
    }

    private constructorOf(declaration: ConstructorDeclaration): void {
        if (declaration.name.toLowerCase() !== this.owner.name.toLowerCase()) {
            this.unit.report('invalid-constructor', declaration, declaration.name);
            return;
        }
        const parameters = this.parameters(declaration.parameters);
        if (this.hasConstructor(parameters)) {
            const types = parameters.map(typeName).join(', ');
            this.unit.report(
                'duplicate-method',
                declaration,
                `<Constructor>(${types})`,
                this.owner.qualifiedName
            );
            return;
        }
        const { access, isTestVisible } = this.member(declaration.name, declaration.modifiers);
        this.owner.constructors.push({
            ...this.implicitConstructor(parameters),
            access,
            isTestVisible,
            declaration
        });
    }

    /** Exceptions always have their four; other classes have one where they declare none. */
    private implicitConstructors(): void {
        if (this.owner.isException) {
            const exception = classOf(this.unit.world.platform.required('System.Exception'));
            for (const parameters of [[], [STRING], [exception], [STRING, exception]]) {
                if (this.hasConstructor(parameters)) continue;
                this.owner.constructors.push(this.implicitConstructor(parameters));
            }
        } else if (this.owner.constructors.length === 0) {
            this.owner.constructors.push(this.implicitConstructor([]));
        }
    }

    private implicitConstructor(parameters: readonly ApexType[]): ConstructorSymbol {
        return {
            kind: 'constructor',
            owner: this.owner,
            access: 'public',
            isTestVisible: false,
            parameters,
            declaration: null,
            jsName: constructorJsName(parameters),
            key: ''
        };
    }

    private hasConstructor(parameters: readonly ApexType[]): boolean {
        return this.owner.constructors.some((each) => sameTypes(each.parameters, parameters));
    }

    private parameters(parameters: readonly Parameter[]): ApexType[] {
        return parameters.map(({ type }) => resolveTypeRef(type, this.owner, this.unit));
    }

    private member(name: string, modifiers: Modifiers) {
        const access: Access = modifiers.access ?? (modifiers.isWebService ? 'global' : 'private');
        return {
            name,
            owner: this.owner,
            access,
            isStatic: modifiers.isStatic,
            isTestVisible: hasAnnotation(modifiers, 'testvisible')
        };
    }
}

function sameTypes(a: readonly ApexType[], b: readonly ApexType[]): boolean {
    return a.length === b.length && a.every((type, index) => sameType(type, b[index] ?? type));
}
