import type { ComponentItem, PageModel } from '../../../../ui/wire/index.ts';

/** The record page that an org shows when nobody assigned another one. */
export function defaultRecordPage(label: string): PageModel {
    const details = tab('details', 'Standard.Tab.detail', component('force:detailPanel'));
    const related = tab(
        'related',
        'Standard.Tab.relatedLists',
        component('force:relatedListContainer')
    );
    const tabs = component('flexipage:tabset');
    tabs.facets = { tabs: [details, related] };
    return {
        label,
        template: 'flexipage:recordHomeSingleColTemplateDesktop',
        regions: [
            { name: 'header', items: [component('force:highlightsPanel')] },
            { name: 'main', items: [tabs] }
        ]
    };
}

function component(name: string): ComponentItem {
    return { kind: 'component', key: name, component: name, properties: {}, facets: {} };
}

function tab(key: string, title: string, body: ComponentItem): ComponentItem {
    return {
        kind: 'component',
        key,
        component: 'flexipage:tab',
        properties: { title, active: String(key === 'details') },
        facets: { body: [body] }
    };
}
