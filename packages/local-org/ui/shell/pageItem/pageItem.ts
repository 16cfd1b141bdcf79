import { api, getComponentDef, LightningElement } from 'lwc';
import { bundles } from 'shell/registry';
import type { PageItem as Item, PageModel, RecordModel } from '../../../src/server/ui/wire.ts';
import { get, sentenceOf } from '../http/http.ts';
import { session } from '../session/session.ts';
import { designProperties } from './designProperties.ts';

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
    isHidden = false;

    connectedCallback(): void {
        if (this.item?.kind === 'problem') {
            this.problem = this.item.message;
        } else if (this.name.startsWith('c:')) {
            void this.#loadBundle(this.name.slice(2));
        } else if (this.name === 'local:page') {
            void this.#loadPage();
        } else if (!this.#isStandard()) {
            this.problem = `The component ${this.name} is not in the local org yet.`;
        }
    }

    errorCallback(error: unknown): void {
        console.error(error);
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

    async #loadBundle(name: string): Promise<void> {
        const bundle = bundles[name];
        if (!bundle) {
            this.problem = `There is no component ${name} in this project.`;
            return;
        }
        if (!bundle.load) {
            this.problem = `The component ${name} does not compile.`;
            this.details = bundle.problems.map(({ place, message }) => `${place}: ${message}`);
            return;
        }
        const factors = bundle.meta?.formFactors[this.target];
        if (factors && !factors.includes(session.formFactor)) {
            this.isHidden = true;
            return;
        }
        if (
            bundle.meta &&
            !bundle.meta.targets.includes(this.target) &&
            this.target !== 'lightning__UrlAddressable'
        ) {
            this.problem = `The component ${name} is not made for this place: its js-meta.xml lacks the target ${this.target}.`;
            return;
        }
        try {
            const { default: constructor } = await bundle.load();
            this.#prepare(name, constructor, bundle.meta?.properties[this.target] ?? []);
            this.constructorOfBundle = constructor;
        } catch (error) {
            console.error(error);
            this.problem = `${this.name} could not be loaded: ${sentenceOf(error)}`;
        }
    }

    /** Sets what the class takes: its design properties, and what the page tells each component. */
    #prepare(
        name: string,
        constructor: typeof LightningElement,
        declared: Parameters<typeof designProperties>[0]
    ): void {
        const accepted = getComponentDef(constructor).props;
        const missing = declared.find((property) => !(property.name in accepted));
        if (missing) {
            throw new Error(
                `its js-meta.xml has the property ${missing.name}, its class has no such @api field.`
            );
        }
        const given = this.item?.kind === 'component' ? this.item.properties : {};
        const offered: Record<string, unknown> = {
            flexipageRegionWidth: this.width,
            recordId: this.record?.id,
            objectApiName: this.record?.object.name
        };
        const context = Object.entries(offered).filter(([key, value]) => key in accepted && value);
        this.properties = {
            ...designProperties(declared, given),
            ...Object.fromEntries(context)
        };
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
