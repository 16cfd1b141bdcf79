import { LightningElement, api } from 'lwc';
import type { PlaceView } from 'c/conversationApi';
import { fill } from 'c/messageFormat';
import locale from '@salesforce/i18n/locale';
import location from '@salesforce/label/c.conversationLocation_Title';
import openMap from '@salesforce/label/c.conversationLocation_OpenMap';
import newWindow from '@salesforce/label/c.conversationLocation_NewWindow';

const DECIMALS = 5;

/**
 * Presentation component: a place that a customer sent. A link leads to a map; nothing is loaded from elsewhere, so that
 * nobody learns where customers are before an agent wants to see it.
 */
export default class ConversationLocation extends LightningElement {
    @api place!: PlaceView;
    @api focusable = '0';

    label = { openMap };

    get name(): string {
        return this.place.name ?? location;
    }

    get address(): string {
        const { latitude, longitude, address } = this.place;
        const format = new Intl.NumberFormat(locale, { maximumFractionDigits: DECIMALS });
        return address ?? `${format.format(latitude)} / ${format.format(longitude)}`;
    }

    get url(): string {
        const { latitude, longitude } = this.place;
        return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`;
    }

    get linkLabel(): string {
        return fill(newWindow, openMap);
    }
}
