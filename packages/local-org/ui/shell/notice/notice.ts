import { api, LightningElement } from 'lwc';

/** A sentence in the place of what could not be shown. */
export default class Notice extends LightningElement {
    @api heading = '';
    @api message = '';
    /** Further lines, such as places in files. */
    @api details: string[] = [];

    get hasDetails(): boolean {
        return this.details.length > 0;
    }
}
