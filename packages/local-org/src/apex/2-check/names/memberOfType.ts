import { findVariable } from '../members/index.ts';
import type { TypeSymbol } from '../symbols.ts';
import type { Scope } from '../Scope.ts';
import { classOf, ID, listOf, mapOf, sobjectOf, STRING, type ApexType } from '../types.ts';
import type { World } from '../World.ts';
import { isOwnNamespace, lookUpType } from './lookUpType.ts';
import {
    namespaceMeaning,
    typeMeaning,
    valueOf,
    type Meaning,
    type NamespaceMeaning,
    type ValueMeaning
} from './Meaning.ts';

/** `Type.name`: enum constant, static variable, inner type, or one of the platform's specials. */
export function memberOfType(scope: Scope, type: ApexType, name: string): Meaning | undefined {
    const { world } = scope;
    if (type.kind === 'sobject') return memberOfObject(world, type.object, name);
    if (type.kind === 'primitive') {
        return staticMember(scope, world.platform.required(`System.${type.name}`), name);
    }
    return type.kind === 'class' ? staticMember(scope, type.symbol, name) : undefined;
}

function staticMember(scope: Scope, symbol: TypeSymbol, name: string): Meaning | undefined {
    const key = name.toLowerCase();
    const constant = symbol.enumConstants.find((each) => each.toLowerCase() === key);
    if (constant !== undefined) {
        return valueOf(classOf(symbol), { kind: 'enumConstant', type: symbol, name: constant });
    }
    const special = specialMember(scope, symbol, name);
    if (special !== undefined) return special;
    const found = findVariable(symbol, name);
    if (found?.symbol.isStatic) return found.meaning;
    const inner = symbol.innerTypes.get(key) ?? platformInner(scope.world, symbol, name);
    if (inner !== undefined) return typeMeaning(classOf(inner));
    const above = symbol.superclass;
    return above === null ? undefined : staticMember(scope, above.symbol, name);
}

function platformInner(world: World, symbol: TypeSymbol, name: string): TypeSymbol | undefined {
    if (symbol.origin === 'user') return undefined;
    return world.platform.symbol(`${symbol.qualifiedName}.${name}`);
}

/** `Account.SObjectType` and the field tokens `Account.Name`. */
function memberOfObject(
    world: World,
    objectName: string | null,
    name: string
): ValueMeaning | undefined {
    if (objectName === null) return undefined;
    if (name.toLowerCase() === 'sobjecttype') {
        return valueOf(world.platform.type('Schema.SObjectType'), {
            kind: 'sobjectType',
            object: objectName
        });
    }
    const object = world.environment.schema.object(objectName);
    const field = object?.field(name);
    if (field === undefined) return undefined;
    return valueOf(world.platform.type('Schema.SObjectField'), {
        kind: 'sobjectFieldToken',
        object: objectName,
        field: field.name
    });
}

/** Static names that are the org's, not the stubs': labels, objects, the records of a trigger. */
function specialMember(scope: Scope, symbol: TypeSymbol, name: string): Meaning | undefined {
    switch (symbol.qualifiedName) {
        case 'System.Label':
            return labelOrNamespace(scope.world, name);
        case 'Schema.SObjectType': {
            const object = scope.world.environment.schema.object(name);
            if (object === undefined) return undefined;
            const type = scope.world.platform.type('Schema.DescribeSObjectResult');
            return valueOf(type, { kind: 'sobjectDescribe', object: object.name });
        }
        case 'System.Trigger':
            return scope.body.trigger === null
                ? undefined
                : triggerMember(name, scope.body.trigger.object);
        default:
            return undefined;
    }
}

function labelOrNamespace(world: World, name: string): Meaning | undefined {
    const { labels } = world.environment;
    if (labels.has(null, name)) return valueOf(STRING, { kind: 'label', namespace: null, name });
    return isOwnNamespace(world, name) ? namespaceMeaning('labels', name) : undefined;
}

function triggerMember(name: string, object: string): ValueMeaning | undefined {
    const rows = listOf(sobjectOf(object));
    const byId = mapOf(ID, sobjectOf(object));
    const types: Partial<Record<string, [string, ApexType]>> = {
        new: ['New', rows],
        old: ['old', rows],
        newmap: ['newMap', byId],
        oldmap: ['oldMap', byId]
    };
    const found = types[name.toLowerCase()];
    if (found === undefined) return undefined;
    const [official, type] = found;
    return valueOf(type, {
        kind: 'platformProperty',
        type: 'System.Trigger',
        name: official,
        isStatic: true
    });
}

/** `namespace.name`: a type of the namespace, a label or a page. */
export function memberOfNamespace(
    scope: Scope,
    namespace: NamespaceMeaning,
    name: string
): Meaning | undefined {
    const { environment } = scope.world;
    switch (namespace.of) {
        case 'labels':
            return environment.labels.has(null, name)
                ? valueOf(STRING, { kind: 'label', namespace: null, name })
                : undefined;
        case 'pages':
            return environment.pages?.has(name)
                ? valueOf(scope.world.platform.type('System.PageReference'), { kind: 'page', name })
                : undefined;
        case 'types': {
            const type = lookUpType(scope.world, null, [namespace.name, name]);
            return type && typeMeaning(type);
        }
    }
}
