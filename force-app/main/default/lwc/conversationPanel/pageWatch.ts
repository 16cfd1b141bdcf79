/** Tells when somebody comes back to the page, and when the browser loses or finds its connection. */
export class PageWatch {
    #onReturn: () => void;
    #onConnection: (isOffline: boolean) => void;

    constructor(onReturn: () => void, onConnection: (isOffline: boolean) => void) {
        this.#onReturn = onReturn;
        this.#onConnection = onConnection;
    }

    start(): void {
        document.addEventListener('visibilitychange', this.handleVisibility);
        window.addEventListener('online', this.handleConnection);
        window.addEventListener('offline', this.handleConnection);
        this.#onConnection(navigator.onLine === false);
    }

    stop(): void {
        document.removeEventListener('visibilitychange', this.handleVisibility);
        window.removeEventListener('online', this.handleConnection);
        window.removeEventListener('offline', this.handleConnection);
    }

    private handleVisibility = (): void => {
        if (!document.hidden) {
            this.#onReturn();
        }
    };

    private handleConnection = (): void => {
        this.#onConnection(navigator.onLine === false);
        if (navigator.onLine) {
            this.#onReturn();
        }
    };
}
