import type { DmlStatement } from '../../../ast/index.ts';
import type { Scope } from '../../Scope.ts';
import { givesRows } from '../../typing/index.ts';
import { ID, typeName, type ApexType } from '../../types.ts';
import { checkValue } from '../expression.ts';

/** `insert rows`, `upsert rows Key__c`, `merge master duplicates`. */
export function checkDml(node: DmlStatement, scope: Scope): void {
    const target = checkValue(node.target, scope);
    if (!isRecords(target)) {
        scope.unit.report('dml-type', node.target, typeName(target));
        return;
    }
    checkIsAllowed(node, target, scope);
    if (node.operation === 'merge') checkMerge(node, target, scope);
    if (node.upsertField !== null) checkUpsertField(node, node.upsertField, target, scope);
}

/** Custom metadata is deployed, not written. */
function checkIsAllowed(node: DmlStatement, target: ApexType, scope: Scope): void {
    const record = target.kind === 'list' ? target.element : target;
    if (record.kind !== 'sobject' || record.object === null) return;
    const object = scope.world.environment.schema.object(record.object);
    if (object?.isDescribed === false) scope.unit.lack(node, `The object ${object.name}`);
    if (object?.kind === 'customMetadata') {
        scope.unit.report('dml-not-allowed', node, node.operation.toUpperCase(), object.name);
    }
}

function isRecords(type: ApexType): boolean {
    if (type.kind === 'unknown' || type.kind === 'sobject') return true;
    return type.kind === 'list' && type.element.kind === 'sobject';
}

function checkMerge(node: DmlStatement, master: ApexType, scope: Scope): void {
    if (master.kind === 'list' && givesRows(node.target, scope)) {
        scope.unit.conversions.set(node.target, 'soqlToSingleRow');
    } else if (master.kind === 'list') {
        scope.unit.report('dml-type', node.target, typeName(master));
    }
    if (node.mergeWith === null) return;
    const duplicates = checkValue(node.mergeWith, scope);
    const isIds = duplicates === ID || (duplicates.kind === 'list' && duplicates.element === ID);
    if (!isRecords(duplicates) && !isIds) {
        scope.unit.report('dml-type', node.mergeWith, typeName(duplicates));
    }
}

/** `Key__c` or `Account.Key__c`; with a generic list only the field's owner can tell. */
function checkUpsertField(
    node: DmlStatement,
    path: readonly string[],
    target: ApexType,
    scope: Scope
): void {
    const record = target.kind === 'list' ? target.element : target;
    const owner = path.length > 1 ? path.at(-2) : record.kind === 'sobject' ? record.object : null;
    if (owner == null) return;
    const name = path.at(-1) ?? '';
    const object = scope.world.environment.schema.object(owner);
    const field = object?.field(name);
    if (field === undefined) {
        scope.unit.report('unknown-record-field', node, name, owner);
    } else if (!field.externalId && field.type !== 'Id') {
        scope.unit.report('upsert-field', node, `${owner}.${field.name}`);
    }
}
