import { LightningElement } from 'lwc';
import type { NotificationModel } from '../../wire/index.ts';
import { get, request, sentenceOf } from '../http/http.ts';
import { openNotification, relativeTime } from '../notifications/notifications.ts';
import { session } from '../session/session.ts';
import { stream } from '../stream/stream.ts';

/** The bell with its count and, opened, the latest notifications. On the phone the list fills the screen. */
export default class NotificationBell extends LightningElement {
    notifications: NotificationModel[] = [];
    isOpen = false;
    problem = '';
    #stop: (() => void) | undefined;
    #leave = (event: MouseEvent) => {
        if (!event.composedPath().includes(this.template!.host)) {
            this.#close(false);
        }
    };

    connectedCallback(): void {
        this.#stop = stream.onNotification((notification) => {
            if (this.#belongsHere(notification)) {
                this.notifications = [notification, ...this.notifications];
            }
        });
        void this.#load();
    }

    disconnectedCallback(): void {
        this.#stop?.();
        document.removeEventListener('click', this.#leave);
    }

    get unread(): number {
        return this.notifications.filter(({ read }) => !read).length;
    }

    get badge(): string {
        return this.unread > 99 ? '99+' : String(this.unread);
    }

    get label(): string {
        return this.unread > 0
            ? `${this.unread} new notification${this.unread === 1 ? '' : 's'}`
            : 'Notifications';
    }

    get expanded(): string {
        return String(this.isOpen);
    }

    get trayClass(): string {
        return session.formFactor === 'Small' ? 'tray tray_full' : 'tray';
    }

    get isEmpty(): boolean {
        return this.notifications.length === 0 && !this.problem;
    }

    get entries() {
        return this.notifications.map((notification) => ({
            ...notification,
            when: relativeTime(notification.createdDate),
            className: notification.read ? 'entry' : 'entry entry_unread',
            state: notification.read ? '' : 'Unread'
        }));
    }

    handleToggle(): void {
        if (this.isOpen) {
            this.#close(true);
            return;
        }
        this.isOpen = true;
        document.addEventListener('click', this.#leave);
        void this.#load();
    }

    handleKeydown(event: KeyboardEvent): void {
        if (event.key === 'Escape' && this.isOpen) {
            this.#close(true);
        }
    }

    handleClose(): void {
        this.#close(true);
    }

    async handleMarkAll(): Promise<void> {
        await request('POST', '/_ui/notifications/read', { ids: 'all' });
        this.notifications = this.notifications.map((each) => ({ ...each, read: true }));
    }

    handleOpen(event: Event): void {
        const id = (event.currentTarget as HTMLElement).dataset['id'];
        const notification = this.notifications.find((each) => each.id === id);
        if (notification) {
            this.notifications = this.notifications.map((each) =>
                each.id === id ? { ...each, read: true } : each
            );
            this.#close(false);
            openNotification(notification);
        }
    }

    /** Something told elsewhere (a banner) that was read. */
    async #load(): Promise<void> {
        try {
            const all = await get<NotificationModel[]>('/_ui/notifications');
            this.notifications = all.filter((each) => this.#belongsHere(each));
            this.problem = '';
        } catch (error) {
            this.problem = sentenceOf(error);
        }
    }

    #belongsHere({ desktop, mobile }: NotificationModel): boolean {
        return session.formFactor === 'Small' ? mobile : desktop;
    }

    #close(focus: boolean): void {
        this.isOpen = false;
        document.removeEventListener('click', this.#leave);
        if (focus) {
            this.template!.querySelector<HTMLElement>('.bell')?.focus();
        }
    }
}
