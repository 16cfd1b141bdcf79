import { childrenOf, textOf } from '../documents.ts';
import type { XmlElement } from '../parseXml.ts';
import type { Inventory } from '../Inventory.ts';
import { type ReferenceCheck, unlessKnown } from './reference.ts';

/** Everything that a permission set opens must exist, once, and be something that can be opened. */
export const permissionSets: ReferenceCheck = ({ root }, inventory) => {
    if (root.name !== 'PermissionSet' && root.name !== 'Profile') return [];
    return [
        ...named(root, 'classAccesses', 'apexClass', 'ApexClass', inventory),
        ...named(root, 'customPermissions', 'name', 'CustomPermission', inventory),
        ...childrenOf(root, 'fieldPermissions').flatMap((each) => fieldProblems(each, inventory)),
        ...childrenOf(root, 'objectPermissions').flatMap((each) => objectProblems(each, inventory)),
        ...childrenOf(root, 'tabSettings').flatMap((each) => tabProblems(each, inventory)),
        ...childrenOf(root, 'applicationVisibilities').flatMap((each) => {
            const name = textOf(each, 'application') ?? '';
            const known = name.startsWith('standard__') || inventory.has('CustomApplication', name);
            return unlessKnown(known, each.line, `application ${name}`);
        }),
        ...repeated(root, 'fieldPermissions', 'field'),
        ...repeated(root, 'objectPermissions', 'object'),
        ...repeated(root, 'classAccesses', 'apexClass')
    ];
};

function named(
    root: XmlElement,
    element: string,
    child: string,
    type: string,
    inventory: Inventory
): string[] {
    return childrenOf(root, element).flatMap((each) => {
        const name = textOf(each, child) ?? '';
        return unlessKnown(inventory.has(type, name), each.line, `${type} ${name}`);
    });
}

function fieldProblems(permission: XmlElement, inventory: Inventory): string[] {
    const path = textOf(permission, 'field') ?? '';
    const field = inventory.field(path);
    if (field === undefined) return unlessKnown(false, permission.line, `field ${path}`);
    if (!field.isAlwaysVisible) return [];
    return [
        `${permission.line}: field ${path} is required or a master-detail: the platform refuses a permission for it`
    ];
}

/** A permission that the platform grants only together with another. */
const NEEDS: readonly (readonly [string, string])[] = [
    ['allowCreate', 'allowRead'],
    ['allowEdit', 'allowRead'],
    ['allowDelete', 'allowEdit'],
    ['viewAllRecords', 'allowRead'],
    ['modifyAllRecords', 'viewAllRecords'],
    ['modifyAllRecords', 'allowDelete']
];

function objectProblems(permission: XmlElement, inventory: Inventory): string[] {
    const object = textOf(permission, 'object') ?? '';
    const isOn = (name: string): boolean => textOf(permission, name) === 'true';
    return [
        ...unlessKnown(inventory.hasObject(object), permission.line, `object ${object}`),
        ...NEEDS.filter(([right, needed]) => isOn(right) && !isOn(needed)).map(
            ([right, needed]) =>
                `${permission.line}: ${object}: ${right} needs ${needed}, which is not given`
        )
    ];
}

function tabProblems(setting: XmlElement, inventory: Inventory): string[] {
    const tab = textOf(setting, 'tab') ?? '';
    const known = tab.startsWith('standard-') || inventory.has('CustomTab', tab);
    return unlessKnown(known, setting.line, `tab ${tab}`);
}

function repeated(root: XmlElement, element: string, key: string): string[] {
    const seen = new Set<string>();
    return childrenOf(root, element).flatMap((each) => {
        const name = textOf(each, key) ?? '';
        if (!seen.has(name)) {
            seen.add(name);
            return [];
        }
        return [`${each.line}: ${name} stands twice in ${element}: the platform refuses that`];
    });
}
