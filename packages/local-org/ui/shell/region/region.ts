import { api, LightningElement } from 'lwc';
import type { PageItem, RecordModel } from '../../wire/index.ts';

/** The components of one region or facet, one below the other. */
export default class Region extends LightningElement {
    @api items: PageItem[] = [];
    @api record: RecordModel | undefined;
    /** `SMALL`, `MEDIUM` or `LARGE`, handed to the components as flexipageRegionWidth. */
    @api width = 'LARGE';
    @api target = 'lightning__RecordPage';
}
