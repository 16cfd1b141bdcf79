import { api, LightningElement } from 'lwc';
import type { ListModel } from '../../wire/index.ts';
import { get, sentenceOf } from '../http/http.ts';
import { navigate } from '../router/router.ts';

/** The list views of an object. */
export default class ObjectList extends LightningElement {
    @api objectApiName = '';
    @api view = '';

    list: ListModel | undefined;
    problem = '';
    #search = '';
    #sort: { field: string; descending: boolean } | undefined;
    #limit = 50;
    #run = 0;

    connectedCallback(): void {
        void this.#load();
    }

    get viewOptions() {
        return (this.list?.views ?? []).map(({ name, label }) => ({
            value: name,
            label,
            selected: name === this.list?.name
        }));
    }

    get summary(): string {
        const { rows = [], total = 0 } = this.list ?? {};
        const count = rows.length < total ? `${rows.length} of ${total}` : String(total);
        return `${count} item${total === 1 ? '' : 's'}`;
    }

    get isEmpty(): boolean {
        return this.list?.rows.length === 0;
    }

    get hasMore(): boolean {
        return this.list !== undefined && this.list.rows.length < this.list.total;
    }

    handleViewChange(event: Event): void {
        this.view = (event.target as HTMLSelectElement).value;
        navigate(
            {
                type: 'standard__objectPage',
                attributes: { objectApiName: this.objectApiName, actionName: 'list' },
                state: { filterName: this.view }
            },
            true
        );
        void this.#load();
    }

    handleSearch(event: Event): void {
        this.#search = (event.target as HTMLInputElement).value;
        void this.#load();
    }

    handleSort(event: CustomEvent<string>): void {
        const same = this.list?.sort.field === event.detail;
        this.#sort = {
            field: event.detail,
            descending: same ? !this.list?.sort.descending : false
        };
        void this.#load();
    }

    handleNew(): void {
        navigate({
            type: 'standard__objectPage',
            attributes: { objectApiName: this.objectApiName, actionName: 'new' }
        });
    }

    handleRefresh(): void {
        void this.#load();
    }

    handleMore(): void {
        this.#limit = 200;
        void this.#load();
    }

    /** Of answers that overtake each other only the one to the last question counts. */
    async #load(): Promise<void> {
        const run = ++this.#run;
        const query = new URLSearchParams({
            view: this.view,
            search: this.#search,
            limit: String(this.#limit),
            ...(this.#sort
                ? { sort: this.#sort.field, descending: String(this.#sort.descending) }
                : {})
        });
        try {
            const list = await get<ListModel>(`/_ui/lists/${this.objectApiName}?${query}`);
            if (run === this.#run) {
                this.list = list;
                this.problem = '';
                document.title = `${list.label} | ${list.object.labelPlural} | Salesforce`;
            }
        } catch (error) {
            this.problem = sentenceOf(error);
        }
    }
}
