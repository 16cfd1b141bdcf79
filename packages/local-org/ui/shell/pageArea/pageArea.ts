import { LightningElement } from 'lwc';
import type { ComponentItem, PageItem } from '../../wire/index.ts';
import { currentPage, onPageChange, type PageReference } from '../router/router.ts';
import { session } from '../session/session.ts';
import { sameTab, tabOfPage } from '../tabs/tabs.ts';

/** Shows what the address asks for. */
export default class PageArea extends LightningElement {
    page: PageReference = currentPage();
    #stop: (() => void) | undefined;

    connectedCallback(): void {
        this.#stop = onPageChange((page) => {
            this.page = page;
            document.title = this.title;
            window.scrollTo(0, 0);
        });
        document.title = this.title;
    }

    disconnectedCallback(): void {
        this.#stop?.();
    }

    get title(): string {
        return `${tabOfPage(this.page)?.label ?? 'Page'} | Salesforce`;
    }

    /** One record page after another must not share state, nor two lists. */
    get pages() {
        const { type, attributes } = this.page;
        const key = `${type}:${attributes['recordId'] ?? attributes['objectApiName'] ?? attributes['apiName'] ?? ''}`;
        return [{ key, ...this.#shown() }];
    }

    #shown() {
        const { type, attributes, state } = this.page;
        const { recordId, objectApiName, actionName } = attributes;
        if (type === 'standard__recordPage' && ['view', 'edit'].includes(actionName ?? '')) {
            return { isRecord: true, recordId, isForm: actionName === 'edit' };
        }
        if (type === 'standard__objectPage' && ['list', 'home', 'new'].includes(actionName ?? '')) {
            return {
                isList: true,
                isForm: actionName === 'new',
                object: objectApiName,
                view: state['filterName'] ?? ''
            };
        }
        if (type === 'standard__namedPage' && attributes['pageName'] === 'home') {
            return { isHome: true };
        }
        return type === 'standard__navItemPage' || type === 'standard__component'
            ? { isItem: true, item: this.#item() }
            : { problem: this.#problem() };
    }

    #item(): PageItem {
        const { type, attributes } = this.page;
        if (type === 'standard__component') {
            const bundle = attributes['componentName']?.split('__')[1] ?? '';
            return component(`c:${bundle}`);
        }
        const tab = session.tabs.find(({ name }) => sameTab(name, attributes['apiName'] ?? ''));
        switch (tab?.target.kind) {
            case 'component':
                return component(`c:${tab.target.bundle.replace(/^.*(?:__|:)/, '')}`);
            case 'page':
                return { ...component('local:page'), properties: { page: tab.target.page } };
            case 'unsupported':
                return problem(tab.target.reason);
            default:
                return problem(
                    `There is no tab ${attributes['apiName']}, or it is not visible to ${session.user.name}. Ask an administrator for access.`
                );
        }
    }

    #problem(): string {
        const { type, attributes } = this.page;
        return type === 'unknown'
            ? `There is no page at ${attributes['path']}.`
            : `The page ${type} (${Object.values(attributes).join(', ')}) is not in the local org yet.`;
    }
}

function component(name: string): ComponentItem {
    return { kind: 'component', key: name, component: name, properties: {}, facets: {} };
}

function problem(message: string): PageItem {
    return { kind: 'problem', key: message, message };
}
