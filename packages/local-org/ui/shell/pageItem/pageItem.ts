import { api, LightningElement } from 'lwc';
import type { ComponentItem, PageItem as Item, PageModel, RecordModel } from '../../wire/index.ts';
import { get, sentenceOf } from '../http/http.ts';
import { session } from '../session/session.ts';
import { loadBundle } from './loadBundle.ts';

/** One component of a page: a standard one drawn by the shell, or one of the project's own. */
export default class PageItem extends LightningElement {
    @api item: Item | undefined;
    @api record: RecordModel | undefined;
    @api width = 'LARGE';
    /** `lightning__RecordPage`, `lightning__Tab` …: which of the bundle's target settings apply. */
    @api target = 'lightning__RecordPage';

    constructorOfBundle: typeof LightningElement | undefined;
    properties: Record<string, unknown> = {};
    problem = '';
    details: string[] = [];
    page: PageModel | undefined;

    connectedCallback(): void {
        if (this.item?.kind === 'problem') {
            this.problem = this.item.message;
        } else if (this.name.startsWith('c:')) {
            void this.#loadBundle();
        } else if (this.name === 'local:page') {
            void this.#loadPage();
        } else if (!this.#isStandard()) {
            this.problem = `The component ${this.name} is not in the local org yet.`;
        }
    }

    errorCallback(error: unknown): void {
        reportError(error);
        this.constructorOfBundle = undefined;
        this.problem = `${this.name} stopped with an error: ${sentenceOf(error)}`;
    }

    get name(): string {
        return this.item?.kind === 'component' ? this.item.component : '';
    }

    get isHighlights(): boolean {
        return this.name === 'force:highlightsPanel';
    }

    get isDetail(): boolean {
        return this.name === 'force:detailPanel' || this.name === 'record_flexipage:recordDetail';
    }

    get isRelatedLists(): boolean {
        return this.name === 'force:relatedListContainer';
    }

    get isRelatedList(): boolean {
        return [
            'force:relatedListSingleContainer',
            'lst:dynamicRelatedList',
            'force:relatedListQuickLinksContainer'
        ].includes(this.name);
    }

    get isTabset(): boolean {
        return this.name === 'flexipage:tabset';
    }

    get isFieldSection(): boolean {
        return this.name === 'flexipage:fieldSection';
    }

    get isRichText(): boolean {
        return this.name === 'flexipage:richText';
    }

    get relatedListName(): string {
        const value =
            this.#property('relatedListApiName') || this.#property('relatedListComponentOverride');
        return value;
    }

    get tabs() {
        return this.#facet('tabs');
    }

    get sectionLabel(): string {
        return this.#property('label');
    }

    get sectionColumns() {
        return this.#facet('columns');
    }

    get richText(): string {
        return this.#property('richTextValue');
    }

    get pageRegions() {
        return this.page?.regions ?? [];
    }

    #isStandard(): boolean {
        return (
            this.isHighlights ||
            this.isDetail ||
            this.isRelatedLists ||
            this.isRelatedList ||
            this.isTabset ||
            this.isFieldSection ||
            this.isRichText
        );
    }

    #property(name: string): string {
        const value = this.item?.kind === 'component' ? this.item.properties[name] : '';
        return typeof value === 'string' ? value : '';
    }

    #facet(name: string): Item[] {
        return this.item?.kind === 'component' ? (this.item.facets[name] ?? []) : [];
    }

    async #loadBundle(): Promise<void> {
        const loaded = await loadBundle(this.item as ComponentItem, {
            target: this.target,
            width: this.width,
            record: this.record
        });
        this.problem = loaded.problem ?? '';
        this.details = loaded.details ?? [];
        this.properties = loaded.properties ?? {};
        this.constructorOfBundle = loaded.constructorOfBundle;
    }

    async #loadPage(): Promise<void> {
        try {
            const name = this.#property('page');
            this.page = await get<PageModel>(`/_ui/pages/${name}?formFactor=${session.formFactor}`);
        } catch (error) {
            this.problem = sentenceOf(error);
        }
    }
}
