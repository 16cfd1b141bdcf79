import { LightningElement } from 'lwc';

/** A phone on a desk: the app in a frame of 390 by 844, its address followed by the window's own. */
export default class PhoneStage extends LightningElement {
    url = location.href;
    #framed: Window | undefined;
    #follow = () => {
        if (this.#framed && this.#framed.location.href !== location.href) {
            history.replaceState(null, '', this.#framed.location.href);
        }
    };

    handleLoad(event: Event): void {
        this.#framed = (event.currentTarget as HTMLIFrameElement).contentWindow ?? undefined;
        this.#framed?.addEventListener('shell__pagechange', this.#follow);
        this.#follow();
    }
}
