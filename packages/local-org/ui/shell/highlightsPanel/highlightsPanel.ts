import { api, LightningElement } from 'lwc';
import type { FieldModel, RecordModel } from '../../wire/index.ts';

/** The head of a record page: what it is, its name, and its most important fields. */
export default class HighlightsPanel extends LightningElement {
    @api record: RecordModel | undefined;

    get fields(): FieldModel[] {
        return this.record?.highlights ?? [];
    }

    get hasFields(): boolean {
        return this.fields.length > 0;
    }
}
