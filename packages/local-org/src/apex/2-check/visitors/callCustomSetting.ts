import type { CallExpression } from '../../ast/index.ts';
import type { CustomSettingMethod } from '../references.ts';
import type { Scope } from '../Scope.ts';
import { isAssignable } from '../typing/index.ts';
import { mapOf, STRING, typeName, type ApexType, type SObjectType } from '../types.ts';
import { argumentNames, type Arguments } from './arguments.ts';

interface Shape {
    readonly name: CustomSettingMethod;
    readonly argumentCounts: readonly number[];
    readonly kinds: readonly string[];
}

const SHAPES: readonly Shape[] = [
    { name: 'getInstance', argumentCounts: [0, 1], kinds: ['customSetting', 'customMetadata'] },
    { name: 'getOrgDefaults', argumentCounts: [0], kinds: ['customSetting'] },
    { name: 'getValues', argumentCounts: [1], kinds: ['customSetting'] },
    { name: 'getAll', argumentCounts: [0], kinds: ['customSetting', 'customMetadata'] }
];

export function isCustomSettingMethod(name: string): boolean {
    return shapeOf(name) !== undefined;
}

/** `Settings__c.getOrgDefaults()`, `Kind__mdt.getAll()`, and `Account.getSObjectType()`. */
export function callCustomSetting(
    node: CallExpression,
    type: SObjectType,
    args: Arguments,
    scope: Scope
): ApexType {
    const object = type.object ?? '';
    if (node.name.toLowerCase() === 'getsobjecttype' && args.types.length === 0) {
        scope.unit.references.set(node, { kind: 'sobjectType', object });
        return scope.world.platform.type('Schema.SObjectType');
    }
    const shape = shapeOf(node.name);
    const kind = scope.world.environment.schema.object(object)?.kind ?? '';
    const fits =
        shape?.kinds.includes(kind) &&
        shape.argumentCounts.includes(args.types.length) &&
        args.types.every((argument) => isAssignable(argument, STRING));
    if (shape === undefined || !fits) {
        const names = argumentNames(args);
        return scope.unit.fail('unknown-method', node, 'void', node.name, names, typeName(type));
    }
    scope.unit.references.set(node, { kind: 'customSettingMethod', object, method: shape.name });
    return shape.name === 'getAll' ? mapOf(STRING, type) : type;
}

function shapeOf(name: string): Shape | undefined {
    const key = name.toLowerCase();
    return SHAPES.find((shape) => shape.name.toLowerCase() === key);
}
