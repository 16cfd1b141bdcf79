import type { FlexiItem, FlexiPage, VisibilityRule } from './UiMetadata.ts';
import { all, child, text, type UiDocument, type XmlNode } from './readDocuments.ts';

/** A Lightning page as App Builder stores it. */
export function readFlexiPage({ name, root }: UiDocument): FlexiPage {
    return {
        name,
        label: text(root, 'masterLabel') || name,
        type: text(root, 'type'),
        object: text(root, 'sobjectType') || null,
        template: text(child(root, 'template'), 'name'),
        regions: all(root, 'flexiPageRegions').map((region) => ({
            name: text(region, 'name'),
            isFacet: text(region, 'type') === 'Facet',
            items: [
                ...all(region, 'itemInstances').flatMap(readItem),
                ...all(region, 'componentInstances').map(readComponent)
            ]
        }))
    };
}

function readItem(item: XmlNode): FlexiItem[] {
    return [
        ...all(item, 'componentInstance').map(readComponent),
        ...all(item, 'fieldInstance').map(readField)
    ];
}

function readComponent(instance: XmlNode): FlexiItem {
    const name = text(instance, 'componentName');
    return {
        kind: 'component',
        name,
        identifier: text(instance, 'identifier') || name,
        properties: readProperties(all(instance, 'componentInstanceProperties')),
        visibility: readVisibility(instance)
    };
}

function readField(instance: XmlNode): FlexiItem {
    return {
        kind: 'field',
        name: text(instance, 'fieldItem'),
        identifier: text(instance, 'identifier') || text(instance, 'fieldItem'),
        properties: readProperties(all(instance, 'fieldInstanceProperties')),
        visibility: readVisibility(instance)
    };
}

function readProperties(properties: XmlNode[]): FlexiItem['properties'] {
    return Object.fromEntries(
        properties.map((property) => {
            const list = child(property, 'valueList');
            const value = list
                ? all(list, 'valueListItems').map((item) => text(item, 'value'))
                : text(property, 'value');
            return [text(property, 'name'), value];
        })
    );
}

function readVisibility(instance: XmlNode): VisibilityRule | null {
    const rule = child(instance, 'visibilityRule');
    return rule
        ? {
              filter: text(rule, 'booleanFilter'),
              criteria: all(rule, 'criteria').map((criterion) => ({
                  left: text(criterion, 'leftValue'),
                  operator: text(criterion, 'operator'),
                  right: text(criterion, 'rightValue')
              }))
          }
        : null;
}
