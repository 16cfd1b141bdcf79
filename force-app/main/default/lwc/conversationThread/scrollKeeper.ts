/** So near to the end still counts as reading the end. */
const NEAR_END_PX = 40;

interface Rendered {
    firstKey?: string;
    lastKey?: string;
    /** Whether the last message is one that this agent has just sent. */
    isOwnNew: boolean;
    /** Whether what is shown ends with the newest message. */
    isAtNewest: boolean;
}

/** Keeps the place in a scrolled list: the end for whoever reads the end, else what is being read. */
export class ScrollKeeper {
    isAtEnd = true;

    #scroller?: HTMLElement;
    #sizes?: ResizeObserver;
    #firstKey?: string;
    #lastKey?: string;
    #anchor?: { element: Element; top: number };
    #topBefore = 0;

    /** Parts get their size after they were rendered, and what stands around the list grows: the end stays in view. */
    watch(scroller: HTMLElement, content: HTMLElement): void {
        this.#scroller = scroller;
        if (this.#sizes || typeof ResizeObserver === 'undefined') {
            return;
        }
        this.#sizes = new ResizeObserver(() => {
            if (this.isAtEnd) {
                this.goToEnd();
            } else {
                this.restoreAnchor();
            }
        });
        this.#sizes.observe(scroller);
        this.#sizes.observe(content);
    }

    stop(): void {
        this.#sizes?.disconnect();
        this.#sizes = undefined;
    }

    goToEnd(): void {
        const scroller = this.#scroller;
        if (scroller) {
            this.isAtEnd = true;
            this.#anchor = undefined;
            scroller.scrollTop = scroller.scrollHeight;
            this.#topBefore = scroller.scrollTop;
        }
    }

    leaveEnd(): void {
        this.isAtEnd = false;
        this.#anchor = undefined;
    }

    afterRender({ firstKey, lastKey, isOwnNew, isAtNewest }: Rendered): void {
        const isNewLast = lastKey !== this.#lastKey;
        if (isAtNewest && (this.isAtEnd || (isOwnNew && isNewLast))) {
            this.goToEnd();
        } else if (firstKey !== this.#firstKey) {
            this.restoreAnchor();
        }
        if (!isAtNewest) {
            this.isAtEnd = false;
        }
        this.#firstKey = firstKey;
        this.#lastKey = lastKey;
    }

    /** @returns Whether the end is in view. */
    scrolled(): boolean {
        const scroller = this.#scroller;
        if (!scroller) {
            return this.isAtEnd;
        }
        const { scrollTop, scrollHeight, clientHeight } = scroller;
        if (scrollHeight - scrollTop - clientHeight <= NEAR_END_PX) {
            this.isAtEnd = true;
        } else if (scrollTop < this.#topBefore) {
            // Only who scrolls up leaves the end: content that grows below does not count.
            this.isAtEnd = false;
        }
        this.#topBefore = scrollTop;
        this.takeAnchor(scroller);
        return this.isAtEnd;
    }

    /** Remembers the first message in view: what comes in above, and pictures that get their size, must not move it. */
    private takeAnchor(scroller: HTMLElement): void {
        if (this.isAtEnd) {
            this.#anchor = undefined;
            return;
        }
        const top = scroller.getBoundingClientRect().top;
        const items = scroller.querySelectorAll('.item');
        for (const element of items) {
            const box = element.getBoundingClientRect();
            if (box.bottom > top) {
                this.#anchor = { element, top: box.top };
                return;
            }
        }
    }

    private restoreAnchor(): void {
        const scroller = this.#scroller;
        const anchor = this.#anchor;
        if (!scroller || !anchor?.element.isConnected) {
            return;
        }
        const moved = anchor.element.getBoundingClientRect().top - anchor.top;
        if (moved !== 0) {
            scroller.scrollTop += moved;
            this.#topBefore = scroller.scrollTop;
        }
    }
}
