import { api, LightningElement } from 'lwc';
import type { RecordModel } from '../../wire/index.ts';
import { get, sentenceOf } from '../http/http.ts';

/** All related lists of a record, one below the other. */
export default class RelatedListContainer extends LightningElement {
    @api record: RecordModel | undefined;

    names: string[] | undefined;
    problem = '';

    connectedCallback(): void {
        void this.#load();
    }

    get isEmpty(): boolean {
        return this.names?.length === 0;
    }

    async #load(): Promise<void> {
        try {
            this.names = await get<string[]>(`/_ui/records/${this.record?.id}/related`);
        } catch (error) {
            this.problem = sentenceOf(error);
        }
    }
}
