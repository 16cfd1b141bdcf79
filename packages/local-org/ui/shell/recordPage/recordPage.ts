import { api, LightningElement } from 'lwc';
import type { PageModel, RecordModel, RegionModel } from '../../wire/index.ts';
import { refreshPage } from '../../lightning/refresh/refresh.ts';
import { get, sentenceOf } from '../http/http.ts';
import { onRecordsChanged, recordsChanged, sameRecord } from '../recordEvents/recordEvents.ts';
import { session } from '../session/session.ts';

/** A record's page: the regions of its Lightning page, filled with the record. */
export default class RecordPage extends LightningElement {
    @api recordId = '';

    model: PageModel | undefined;
    record: RecordModel | undefined;
    problem = '';
    #stop: (() => void) | undefined;

    connectedCallback(): void {
        this.#stop = onRecordsChanged((ids) => {
            if (ids.some((id) => sameRecord(id, this.recordId))) {
                void this.#loadRecord();
            }
        });
        void this.#load();
    }

    disconnectedCallback(): void {
        this.#stop?.();
    }

    get isReady(): boolean {
        return this.model !== undefined && this.record !== undefined;
    }

    get header(): RegionModel | undefined {
        return this.model?.regions.find(({ name }) => name === 'header');
    }

    get subheader(): RegionModel | undefined {
        return this.model?.regions.find(({ name }) => name === 'subheader');
    }

    /** The columns below the header, with the widths of the page's template. */
    get columns() {
        const columns = (this.model?.regions ?? []).filter(
            ({ name }) => name !== 'header' && name !== 'subheader'
        );
        const order = [
            'leftsidebar',
            'leftcol',
            'main',
            'maincol',
            'center',
            'sidebar',
            'rightsidebar',
            'rightcol'
        ];
        const sorted = [...columns].sort(
            (a, b) => order.indexOf(a.name.toLowerCase()) - order.indexOf(b.name.toLowerCase())
        );
        const small = session.formFactor === 'Small';
        return sorted
            .filter(({ items }) => items.length > 0)
            .map((region) => {
                const isMain = /main|center/i.test(region.name) || columns.length === 1;
                return {
                    name: region.name,
                    items: region.items,
                    className: small
                        ? 'column'
                        : isMain
                          ? 'column column_main'
                          : 'column column_side',
                    width: isMain ? 'LARGE' : 'SMALL'
                };
            });
    }

    get rowClass(): string {
        return session.formFactor === 'Small' ? 'stack' : 'row';
    }

    async handleRefresh(event: Event): Promise<void> {
        event.stopPropagation();
        recordsChanged([this.recordId]);
        await refreshPage();
    }

    async #load(): Promise<void> {
        const query = new URLSearchParams({
            app: session.currentApp,
            formFactor: session.formFactor
        });
        try {
            const [model, record] = await Promise.all([
                get<PageModel>(`/_ui/records/${this.recordId}/page?${query}`),
                get<RecordModel>(`/_ui/records/${this.recordId}`)
            ]);
            this.model = model;
            this.#show(record);
        } catch (error) {
            this.problem = sentenceOf(error);
        }
    }

    async #loadRecord(): Promise<void> {
        try {
            this.#show(await get<RecordModel>(`/_ui/records/${this.recordId}`));
        } catch (error) {
            this.problem = sentenceOf(error);
        }
    }

    #show(record: RecordModel): void {
        this.record = record;
        document.title = `${record.name} | ${record.object.label} | Salesforce`;
    }
}
