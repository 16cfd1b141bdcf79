import { session } from '../session/session.ts';

/** https://developer.salesforce.com/docs/platform/lwc/guide/reference-page-reference-type.html in short. */
export interface PageReference {
    type: string;
    attributes: Record<string, string>;
    state: Record<string, string>;
}

type Listener = (reference: PageReference) => void;

const root = session.formFactor === 'Large' ? '/lightning' : '/phone';
const listeners = new Set<Listener>();
let current = read(location.pathname, location.search);

export function currentPage(): PageReference {
    return current;
}

/** Calls the listener when the page changes; returns the end of it. */
export function onPageChange(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
}

/** Goes to a page; a web page opens in a tab of its own, a file over the present page. */
export function navigate(wanted: Partial<PageReference>, replace = false): void {
    const reference = complete(wanted);
    if (reference.type === 'standard__webPage') {
        window.open(reference.attributes['url'], '_blank', 'noopener');
        return;
    }
    if (
        reference.type === 'standard__namedPage' &&
        reference.attributes['pageName'] === 'filePreview'
    ) {
        window.dispatchEvent(new CustomEvent('shell__filepreview', { detail: reference.state }));
        return;
    }
    const url = urlOf(reference);
    history[replace ? 'replaceState' : 'pushState'](null, '', url);
    show();
}

/**
 * The address of a page.
 *
 * @throws a sentence naming a type that the local org does not know
 */
export function urlOf(wanted: Partial<PageReference>): string {
    const { type, attributes, state } = complete(wanted);
    const query = new URLSearchParams(
        Object.entries(state).filter(([, value]) => value !== undefined && value !== null)
    ).toString();
    return pathOf(type, attributes) + (query ? `?${query}` : '');
}

function pathOf(type: string, attributes: Record<string, string>): string {
    const { recordId, objectApiName, actionName, apiName, pageName, url, componentName } =
        attributes;
    switch (type) {
        case 'standard__recordPage': {
            const object = objectApiName ?? objectOf(recordId ?? '');
            const action = actionName ?? 'view';
            const address = `${root}/r/${object}/${recordId}`;
            return root === '/phone' && action === 'view' ? address : `${address}/${action}`;
        }
        case 'standard__objectPage':
            return `${root}/o/${objectApiName}/${actionName === 'home' ? 'list' : actionName}`;
        case 'standard__navItemPage':
            return `${root}/n/${apiName}`;
        case 'standard__namedPage':
            return `${root}/page/${pageName}`;
        case 'standard__component':
            return `${root}/cmp/${componentName}`;
        case 'standard__webPage':
            return url ?? '';
        default:
            throw new Error(`Pages of the type ${type} are not in the local org yet.`);
    }
}

function read(path: string, search: string): PageReference {
    const [area, first = '', second = '', third] = path
        .slice(root.length + 1)
        .split('/')
        .map(decodeURIComponent);
    const state = Object.fromEntries(new URLSearchParams(search));
    switch (area) {
        case 'r':
            // A record's address may leave out its object: /lightning/r/001…/view.
            return isId(first)
                ? reference(
                      'standard__recordPage',
                      {
                          recordId: first,
                          objectApiName: objectOf(first),
                          actionName: second || 'view'
                      },
                      state
                  )
                : reference(
                      'standard__recordPage',
                      { recordId: second, objectApiName: first, actionName: third || 'view' },
                      state
                  );
        case 'o':
            return reference(
                'standard__objectPage',
                { objectApiName: first, actionName: second || 'list' },
                state
            );
        case 'n':
            return reference('standard__navItemPage', { apiName: first }, state);
        case 'cmp':
            return reference('standard__component', { componentName: first }, state);
        case 'page':
            return reference('standard__namedPage', { pageName: first || 'home' }, state);
        default:
            return reference('unknown', { path }, state);
    }
}

function isId(text: string): boolean {
    return /^[a-zA-Z0-9]{15}([a-zA-Z0-9]{3})?$/.test(text);
}

function objectOf(recordId: string): string {
    return (
        session.objects.find((object) => recordId.startsWith(object.keyPrefix))?.name ?? 'Record'
    );
}

function reference(
    type: string,
    attributes: Record<string, string>,
    state: Record<string, string>
): PageReference {
    return { type, attributes, state };
}

function complete({
    type = '',
    attributes = {},
    state = {}
}: Partial<PageReference>): PageReference {
    return { type, attributes, state };
}

function show(): void {
    current = read(location.pathname, location.search);
    listeners.forEach((listener) => listener(current));
}

addEventListener('popstate', show);
