import { api, LightningElement } from 'lwc';
import type { FieldModel, RowModel } from '../../wire/index.ts';
import { session } from '../session/session.ts';

interface Column {
    name: string;
    label: string;
    sortable?: boolean;
}

/** Rows as a table; on the phone, as cards. Asks for another order with `sort`. */
export default class RowTable extends LightningElement {
    @api columns: Column[] = [];
    @api rows: RowModel[] = [];
    @api label = '';
    @api sort: { field: string; descending: boolean } | undefined;

    get isSmall(): boolean {
        return session.formFactor === 'Small';
    }

    get heads() {
        return this.columns.map((column) => {
            const isSorted = column.name === this.sort?.field;
            return {
                ...column,
                canSort: this.sort !== undefined && column.sortable,
                icon: isSorted
                    ? this.sort?.descending
                        ? 'utility:arrowdown'
                        : 'utility:arrowup'
                    : '',
                ariaSort: isSorted
                    ? this.sort?.descending
                        ? 'descending'
                        : 'ascending'
                    : undefined
            };
        });
    }

    get lines() {
        return this.rows.map(({ id, cells }) => ({
            id,
            cells: cells.map((field, index) => ({
                name: field.name,
                field,
                isFirst: index === 0,
                isLast: index > 0
            })),
            title: titled(cells),
            others: cells.slice(1, 5).filter(({ display }) => display)
        }));
    }

    handleSort(event: Event): void {
        const detail = (event.currentTarget as HTMLElement).dataset['name'];
        this.dispatchEvent(new CustomEvent('sort', { detail }));
    }
}

/** A card is opened by its first field, whatever it is. */
function titled([first]: FieldModel[]): FieldModel | undefined {
    return first;
}
