import type { Reference } from '../references.ts';
import { findVariable, sobjectMember } from '../members/index.ts';
import { memberTypeOf } from '../typing/index.ts';
import { STRING, type ApexType } from '../types.ts';
import type { World } from '../World.ts';
import { valueOf, type ValueMeaning } from './Meaning.ts';

/**
 * `value.name`: what the name means on a value.
 *
 * @param of how the value itself came about; describes of known objects know their fields
 */
export function memberOfValue(
    world: World,
    type: ApexType,
    name: string,
    of: Reference | undefined
): ValueMeaning | undefined {
    const described = memberOfDescribe(world, name, of) ?? rowCause(world, name, of);
    if (described !== undefined) return described;
    if (type.kind === 'sobject') return sobjectMember(world, type.object, name);
    const owner = memberTypeOf(type, world.platform);
    if (owner === undefined) return undefined;
    const args = type.kind === 'class' ? type.args : [];
    const found = findVariable(owner.symbol, name, args);
    return found === undefined || found.symbol.isStatic ? undefined : found.meaning;
}

/** `Schema.SObjectType.Account.fields.Name`, `Account.SObjectType.fields.Name` and `.fieldSets.Main`. */
function memberOfDescribe(
    world: World,
    name: string,
    of: Reference | undefined
): ValueMeaning | undefined {
    if (of?.kind !== 'sobjectFields' && of?.kind !== 'sobjectFieldSets')
        return describeParts(world, name, of);
    const object = world.environment.schema.object(of.object);
    if (of.kind === 'sobjectFieldSets') {
        const found = object?.fieldSets.find((each) => isNamed(each.name, name, world));
        if (found === undefined) return undefined;
        const type = world.platform.type('Schema.FieldSet');
        return valueOf(type, { kind: 'fieldSet', object: of.object, name: found.name });
    }
    const field = object?.field(name);
    if (field === undefined) return undefined;
    if (of.giving === 'tokens') {
        const token = world.platform.type('Schema.SObjectField');
        return valueOf(token, {
            kind: 'sobjectFieldToken',
            object: of.object,
            field: field.name
        });
    }
    const type = world.platform.type('Schema.DescribeFieldResult');
    return valueOf(type, { kind: 'sobjectFieldDescribe', object: of.object, field: field.name });
}

/** `AccountShare.RowCause.Manual`. Sharing reasons of custom objects are not among them. */
function rowCause(world: World, name: string, of: Reference | undefined): ValueMeaning | undefined {
    if (of?.kind !== 'sobjectFieldToken' || of.field !== 'RowCause') return undefined;
    const causes = world.platform.required('Internal.SObjectFieldRowCause').properties;
    const found = causes.get(name.toLowerCase());
    return found && valueOf(STRING, { kind: 'rowCause', name: found.name });
}

/** With or without the project's namespace, in any case. */
function isNamed(official: string, written: string, world: World): boolean {
    const prefix = `${world.environment.namespace ?? ''}__`.toLowerCase();
    const [one, other] = [official, written].map((each) => {
        const name = each.toLowerCase();
        return name.startsWith(prefix) ? name.slice(prefix.length) : name;
    });
    return one === other;
}

/** `fields` and `fieldSets` of an object's describe: ordinary properties, but their object is known. */
function describeParts(
    world: World,
    name: string,
    of: Reference | undefined
): ValueMeaning | undefined {
    if (of?.kind !== 'sobjectDescribe' && of?.kind !== 'sobjectType') return undefined;
    const { object } = of;
    switch (name.toLowerCase()) {
        case 'fields':
            return valueOf(world.platform.type('Schema.SObjectTypeFields'), {
                kind: 'sobjectFields',
                object,
                giving: of.kind === 'sobjectType' ? 'tokens' : 'describes'
            });
        case 'fieldsets':
            return valueOf(world.platform.type('Schema.SObjectTypeFieldSets'), {
                kind: 'sobjectFieldSets',
                object
            });
        default:
            return undefined;
    }
}
