import type { FlexiItem, FlexiPage } from '../metadata/index.ts';
import type { ComponentItem, PageItem, PageModel } from '../../../../ui/wire/index.ts';
import { fieldsOf, isVisible, type VisibilityFacts } from './visibility.ts';

/** A page for one user, form factor and record: rules applied, facets put where they are named. */
export function pageModel(
    page: FlexiPage,
    facts: VisibilityFacts,
    namespace: string | null
): PageModel {
    const build = new PageBuild(page, facts, namespace);
    return {
        label: page.label,
        template: page.template,
        regions: page.regions
            .filter((region) => !region.isFacet)
            .map(({ name, items }) => ({ name, items: build.items(items) }))
    };
}

/** Fields of the record that any rule of the page reads. */
export function ruleFields(page: FlexiPage): string[] {
    const items = page.regions.flatMap((region) => region.items);
    return [...new Set(items.flatMap((item) => fieldsOf(item.visibility)))];
}

class PageBuild {
    readonly #facets: Map<string, FlexiItem[]>;
    readonly #facts: VisibilityFacts;
    readonly #namespace: string | null;
    #count = 0;

    constructor(page: FlexiPage, facts: VisibilityFacts, namespace: string | null) {
        const facets = page.regions.filter((region) => region.isFacet);
        this.#facets = new Map(facets.map(({ name, items }) => [name, items]));
        this.#facts = facts;
        this.#namespace = namespace;
    }

    items(items: readonly FlexiItem[]): PageItem[] {
        return items.flatMap((item) => this.#item(item));
    }

    #item(item: FlexiItem): PageItem[] {
        const key = `${item.identifier}-${this.#count++}`;
        try {
            if (!isVisible(item.visibility, this.#facts)) {
                return [];
            }
        } catch (error) {
            return [{ kind: 'problem', key, message: `${item.name}: ${(error as Error).message}` }];
        }
        if (item.kind === 'field') {
            const field = item.name.replace(/^Record\./, '');
            const behavior = item.properties['uiBehavior'] ?? 'none';
            return [
                {
                    kind: 'component',
                    key,
                    component: 'local:field',
                    properties: { field, behavior },
                    facets: {}
                }
            ];
        }
        const properties: ComponentItem['properties'] = {};
        const facets: ComponentItem['facets'] = {};
        for (const [name, value] of Object.entries(item.properties)) {
            const facet = typeof value === 'string' ? this.#facets.get(value) : undefined;
            if (facet) {
                facets[name] = this.items(facet);
            } else {
                properties[name] = value;
            }
        }
        return [
            {
                kind: 'component',
                key,
                component: this.#componentName(item.name),
                properties,
                facets
            }
        ];
    }

    /** A bare name and the package's own namespace are `c:`. */
    #componentName(written: string): string {
        const [namespace, name] = written.includes(':') ? written.split(':') : ['c', written];
        return namespace === this.#namespace ? `c:${name}` : `${namespace}:${name}`;
    }
}
