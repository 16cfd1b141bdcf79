import { api, LightningElement } from 'lwc';
import { navigate } from '../router/router.ts';
import type { FieldModel, RecordModel } from '../../wire/index.ts';

/** The head of a record page: what it is, its name, and its most important fields. */
export default class HighlightsPanel extends LightningElement {
    @api record: RecordModel | undefined;

    get fields(): FieldModel[] {
        return this.record?.highlights ?? [];
    }

    handleEdit(): void {
        navigate({
            type: 'standard__recordPage',
            attributes: {
                recordId: this.record?.id ?? '',
                objectApiName: this.record?.object.name ?? '',
                actionName: 'edit'
            }
        });
    }

    get hasFields(): boolean {
        return this.fields.length > 0;
    }
}
