import { api, LightningElement } from 'lwc';
import type { ComponentItem, FieldModel, PageItem, RecordModel } from '../../wire/index.ts';

/** A section of single fields, placed one by one in App Builder. Shown through a detail panel of its own. */
export default class FieldSection extends LightningElement {
    @api label = '';
    @api columns: PageItem[] = [];
    @api record: RecordModel | undefined;

    get section(): RecordModel | undefined {
        if (!this.record) {
            return undefined;
        }
        const known = [
            ...this.record.highlights,
            ...this.record.sections.flatMap(({ columns }) => columns.flat())
        ];
        const columns = this.columns.filter(isComponent).map((column) =>
            (column.facets['body'] ?? []).filter(isComponent).flatMap((item): FieldModel[] => {
                const found = known.find(({ name }) => name === item.properties['field']);
                return found
                    ? [
                          {
                              ...found,
                              editable: found.editable && item.properties['behavior'] !== 'readonly'
                          }
                      ]
                    : [];
            })
        );
        return { ...this.record, sections: [{ label: this.label, columns }] };
    }
}

function isComponent(item: PageItem): item is ComponentItem {
    return item.kind === 'component';
}
