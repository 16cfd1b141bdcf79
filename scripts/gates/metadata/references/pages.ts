import { childrenOf, deepChildrenOf, textOf } from '../documents.ts';
import { type ReferenceCheck, unlessKnown } from './reference.ts';

/** A Lightning page stands on an object and components that exist. */
export const lightningPages: ReferenceCheck = ({ root }, inventory) => {
    if (root.name !== 'FlexiPage') return [];
    const object = textOf(root, 'sobjectType');
    return [
        ...(object === undefined
            ? []
            : unlessKnown(inventory.hasObject(object), root.line, `object ${object}`)),
        ...deepChildrenOf(root, 'componentName').flatMap((component) => {
            const [namespace = '', name = namespace] = component.text.split(':');
            const isOurs = namespace === 'c' || name === namespace;
            const known = !isOurs || inventory.has('LightningComponentBundle', name);
            return unlessKnown(known, component.line, `component ${name}`);
        })
    ];
};

/** A layout shows fields that its object has. */
export const layouts: ReferenceCheck = ({ root, name }, inventory) => {
    if (root.name !== 'Layout') return [];
    const object = name.split('-')[0] ?? '';
    return [
        ...unlessKnown(inventory.hasObject(object), root.line, `object ${object}`),
        ...deepChildrenOf(root, 'field').flatMap((field) =>
            unlessKnown(
                inventory.field(`${object}.${field.text}`) !== undefined,
                field.line,
                `field ${object}.${field.text}`
            )
        )
    ];
};

/** A list view shows and filters by custom fields that its object has; standard ones have other names. */
export const listViews: ReferenceCheck = ({ root, file }, inventory) => {
    if (root.name !== 'ListView') return [];
    const object = /[/\\]objects[/\\]([^/\\]+)[/\\]/.exec(file)?.[1] ?? '';
    const fields = [
        ...childrenOf(root, 'columns'),
        ...childrenOf(root, 'filters').flatMap((filter) => childrenOf(filter, 'field'))
    ];
    return fields
        .filter(({ text }) => text.endsWith('__c'))
        .flatMap(({ text, line }) =>
            unlessKnown(
                inventory.field(`${object}.${text}`) !== undefined,
                line,
                `field ${object}.${text}`
            )
        );
};

/** A tab opens, and an app holds, what exists. */
export const tabsAndApps: ReferenceCheck = ({ root, name }, inventory) => {
    if (root.name === 'CustomTab') {
        const component = textOf(root, 'lwcComponent');
        const page = textOf(root, 'flexiPage');
        return [
            ...(textOf(root, 'customObject') === 'true'
                ? unlessKnown(inventory.hasObject(name), root.line, `object ${name}`)
                : []),
            ...(component === undefined
                ? []
                : unlessKnown(
                      inventory.has('LightningComponentBundle', component),
                      root.line,
                      `component ${component}`
                  )),
            ...(page === undefined
                ? []
                : unlessKnown(inventory.has('FlexiPage', page), root.line, `page ${page}`))
        ];
    }
    if (root.name !== 'CustomApplication') return [];
    return childrenOf(root, 'tabs').flatMap((tab) =>
        unlessKnown(
            tab.text.startsWith('standard-') || inventory.has('CustomTab', tab.text),
            tab.line,
            `tab ${tab.text}`
        )
    );
};
