import { LightningElement } from 'lwc';
import type { ToastDetail } from '../../lightning/platformShowToastEvent/platformShowToastEvent.ts';

interface Toast {
    id: number;
    title: string;
    parts: { key: number; text: string; url?: string | undefined }[];
    className: string;
    icon: string;
    word: string;
}

const words = { info: 'Info', success: 'Success', warning: 'Warning', error: 'Error' };

/** Messages at the top of the page, as ShowToastEvent asks for them. */
export default class Toasts extends LightningElement {
    toasts: Toast[] = [];
    #count = 0;
    #listener = (event: Event) =>
        this.#receive(event as CustomEvent<ToastDetail & { label?: string }>);

    connectedCallback(): void {
        window.addEventListener('lightning__showtoast', this.#listener, true);
    }

    disconnectedCallback(): void {
        window.removeEventListener('lightning__showtoast', this.#listener, true);
    }

    handleClose(event: Event): void {
        const id = Number((event.currentTarget as HTMLElement).dataset['id']);
        this.#remove(id);
    }

    #receive(event: CustomEvent<ToastDetail & { label?: string }>): void {
        // lightning/toast shows itself, through an event of the same name that carries a label.
        if (event.detail?.label !== undefined) {
            return;
        }
        event.stopImmediatePropagation();
        const {
            title,
            message = '',
            messageData = [],
            variant = 'info',
            mode = 'dismissible'
        } = event.detail;
        const known = variant in words ? variant : 'info';
        const toast: Toast = {
            id: ++this.#count,
            title,
            parts: messageParts(message, messageData),
            className: `slds-notify slds-notify_toast slds-theme_${known}`,
            icon: `utility:${known}`,
            word: words[known]
        };
        this.toasts = [...this.toasts.slice(-2), toast];
        if (mode !== 'sticky') {
            // As on the platform: three seconds for pester, five for dismissible.
            setTimeout(() => this.#remove(toast.id), mode === 'pester' ? 3000 : 5000);
        }
    }

    #remove(id: number): void {
        this.toasts = this.toasts.filter((toast) => toast.id !== id);
    }
}

/** Puts `{0}`, `{1}` … of the message into words and links. */
function messageParts(
    message: string,
    data: NonNullable<ToastDetail['messageData']>
): Toast['parts'] {
    return message.split(/(\{\d+\})/).flatMap((text, key) => {
        const value = data[Number(/^\{(\d+)\}$/.exec(text)?.[1] ?? -1)];
        if (value === undefined) {
            return text ? [{ key, text }] : [];
        }
        return typeof value === 'string'
            ? [{ key, text: value }]
            : [{ key, text: value.label, url: value.url }];
    });
}
