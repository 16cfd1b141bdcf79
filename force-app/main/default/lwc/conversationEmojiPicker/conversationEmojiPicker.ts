import { LightningElement } from 'lwc';
import { EMOJI_GROUPS } from './emoji';

interface Item {
    key: string;
    emoji: string;
    tabindex: string;
}

const ALL = EMOJI_GROUPS.flatMap(({ emoji }) => emoji);

/** Presentation component: emoji to choose from. One tab stop; the arrow keys move inside. */
export default class ConversationEmojiPicker extends LightningElement {
    active = ALL[0];

    get groups(): { label: string; items: Item[] }[] {
        return EMOJI_GROUPS.map(({ label, emoji }) => ({
            label,
            items: emoji.map((one) => ({
                key: one,
                emoji: one,
                tabindex: one === this.active ? '0' : '-1'
            }))
        }));
    }

    handleClick(event: Event): void {
        const { emoji } = (event.currentTarget as HTMLElement).dataset;
        this.active = emoji ?? this.active;
        this.dispatchEvent(new CustomEvent('emojichosen', { detail: emoji }));
    }

    handleKeyDown(event: KeyboardEvent): void {
        const step = this.stepOf(event.key);
        if (step === 0) {
            return;
        }
        event.preventDefault();
        const next = Math.max(0, Math.min(ALL.length - 1, ALL.indexOf(this.active) + step));
        this.active = ALL[next];
        this.buttons[next]?.focus();
    }

    private get buttons(): HTMLElement[] {
        return [...this.template!.querySelectorAll<HTMLElement>('.emoji')];
    }

    private stepOf(key: string): number {
        const isRightToLeft = getComputedStyle(this.template!.host).direction === 'rtl';
        switch (key) {
            case 'ArrowRight':
                return isRightToLeft ? -1 : 1;
            case 'ArrowLeft':
                return isRightToLeft ? 1 : -1;
            case 'ArrowDown':
                return this.perLine;
            case 'ArrowUp':
                return -this.perLine;
            default:
                return 0;
        }
    }

    /** How many stand in one line, which the width of the panel decides. */
    private get perLine(): number {
        const tops = this.buttons.map(({ offsetTop }) => offsetTop);
        return Math.max(1, tops.filter((top) => top === tops[0]).length);
    }
}
