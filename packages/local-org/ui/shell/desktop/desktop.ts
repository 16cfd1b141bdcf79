import { LightningElement } from 'lwc';

/** The whole of Lightning Experience: header, navigation bar, page, messages. */
export default class Desktop extends LightningElement {
    handleSkip(event: Event): void {
        event.preventDefault();
        this.template!.querySelector<HTMLElement>('main')?.focus();
    }
}
