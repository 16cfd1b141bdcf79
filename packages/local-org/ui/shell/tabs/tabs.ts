import type { TabModel } from '../../wire/index.ts';
import { urlOf, type PageReference } from '../router/router.ts';
import { session } from '../session/session.ts';

/** Where a tab leads. */
export function referenceOfTab(tab: TabModel): { reference: PageReference; url: string } {
    const reference = referenceFor(tab);
    return { reference, url: urlOf(reference) };
}

function referenceFor(tab: TabModel): PageReference {
    const { target } = tab;
    if (target.kind === 'home') {
        return { type: 'standard__namedPage', attributes: { pageName: 'home' }, state: {} };
    }
    return target.kind === 'object'
        ? {
              type: 'standard__objectPage',
              attributes: { objectApiName: target.object, actionName: 'list' },
              state: {}
          }
        : { type: 'standard__navItemPage', attributes: { apiName: tab.name }, state: {} };
}

/** The tab that a page belongs to. */
export function tabOfPage({ type, attributes }: PageReference): TabModel | undefined {
    return session.tabs.find(({ name, target }) => {
        switch (type) {
            case 'standard__namedPage':
                return target.kind === 'home' && attributes['pageName'] === 'home';
            case 'standard__navItemPage':
                return sameTab(name, attributes['apiName'] ?? '');
            default:
                return target.kind === 'object' && target.object === attributes['objectApiName'];
        }
    });
}

/** A tab's name with or without the package's namespace. */
export function sameTab(name: string, wanted: string): boolean {
    return name === wanted || `${session.namespace}__${name}` === wanted || `c__${name}` === wanted;
}
