import { api, LightningElement } from 'lwc';
import type { ComponentItem, PageItem, RecordModel } from '../../wire/index.ts';

/** Titles that App Builder stores by name. */
const standardTitles: Record<string, string> = {
    'Standard.Tab.detail': 'Details',
    'Standard.Tab.relatedLists': 'Related',
    'Standard.Tab.activity': 'Activity',
    'Standard.Tab.collaborate': 'Chatter',
    'Standard.Tab.news': 'News'
};

/** The tabs of a Lightning page; each one's content is made when it is first opened. */
export default class PageTabset extends LightningElement {
    @api tabs: PageItem[] = [];
    @api record: RecordModel | undefined;
    @api width = 'LARGE';

    get entries() {
        return this.tabs
            .filter((item): item is ComponentItem => item.kind === 'component')
            .map(({ key, properties, facets }) => {
                const title = String(properties['title'] ?? '');
                return {
                    key,
                    label: standardTitles[title] ?? title,
                    items: facets['body'] ?? facets['content'] ?? []
                };
            });
    }

    get active(): string | undefined {
        const components = this.tabs.filter(
            (item): item is ComponentItem => item.kind === 'component'
        );
        return (
            components.find(({ properties }) => properties['active'] === 'true') ?? components[0]
        )?.key;
    }
}
