import { api, LightningElement } from 'lwc';
import type { RecordModel, RelatedListModel } from '../../wire/index.ts';
import { get, sentenceOf } from '../http/http.ts';
import { onRecordsChanged, sameRecord } from '../recordEvents/recordEvents.ts';

/** One related list of a record: its first rows, all of them on demand. */
export default class RelatedList extends LightningElement {
    @api record: RecordModel | undefined;
    @api name = '';

    list: RelatedListModel | undefined;
    problem = '';
    showsAll = false;
    #stop: (() => void) | undefined;

    connectedCallback(): void {
        this.#stop = onRecordsChanged((ids) => {
            if (ids.some((id) => sameRecord(id, this.record?.id))) {
                void this.#load();
            }
        });
        void this.#load();
    }

    disconnectedCallback(): void {
        this.#stop?.();
    }

    get heading(): string {
        return this.list ? `${this.list.label} (${this.list.total})` : '';
    }

    get hasRows(): boolean {
        return (this.list?.rows.length ?? 0) > 0;
    }

    get hasMore(): boolean {
        return this.list !== undefined && this.list.rows.length < this.list.total;
    }

    handleViewAll(): void {
        this.showsAll = true;
        void this.#load();
    }

    async #load(): Promise<void> {
        try {
            const limit = this.showsAll ? 200 : 6;
            this.list = await get<RelatedListModel>(
                `/_ui/records/${this.record?.id}/related/${this.name}?limit=${limit}`
            );
            this.problem = '';
        } catch (error) {
            this.problem = sentenceOf(error);
        }
    }
}
