import { api, LightningElement } from 'lwc';
import type { RecordModel } from '../../../src/server/ui/wire.ts';
import { get, sentenceOf } from '../http/http.ts';

/** All related lists of a record, one below the other. */
export default class RelatedListContainer extends LightningElement {
    @api record: RecordModel | undefined;

    names: string[] | undefined;
    problem = '';

    async connectedCallback(): Promise<void> {
        try {
            this.names = await get<string[]>(`/_ui/records/${this.record?.id}/related`);
        } catch (error) {
            this.problem = sentenceOf(error);
        }
    }

    get isEmpty(): boolean {
        return this.names?.length === 0;
    }
}
