import { LightningElement } from 'lwc';
import type { NotificationModel } from '../../wire/index.ts';
import { openNotification } from '../notifications/notifications.ts';
import { currentPage, navigate, onPageChange, type PageReference } from '../router/router.ts';
import { session } from '../session/session.ts';
import { stream } from '../stream/stream.ts';
import { referenceOfTab, tabOfPage } from '../tabs/tabs.ts';

/** The Salesforce mobile app: its header, the page in one column, tabs below, pushes as banners. */
export default class Phone extends LightningElement {
    page: PageReference = currentPage();
    banner: NotificationModel | undefined;
    menuOpen = false;
    #stops: (() => void)[] = [];
    #timer: ReturnType<typeof setTimeout> | undefined;

    connectedCallback(): void {
        this.#stops = [
            onPageChange((page) => {
                this.page = page;
                this.menuOpen = false;
                window.dispatchEvent(new CustomEvent('shell__pagechange'));
            }),
            stream.onNotification((notification) => {
                if (notification.mobile) {
                    this.#showBanner(notification);
                }
            })
        ];
    }

    disconnectedCallback(): void {
        this.#stops.forEach((stop) => stop());
    }

    get title(): string {
        return tabOfPage(this.page)?.label ?? 'Salesforce';
    }

    get canGoBack(): boolean {
        return this.page.type === 'standard__recordPage';
    }

    get tabs() {
        const app = session.apps.find(({ name }) => name === session.currentApp);
        const current = tabOfPage(this.page)?.name;
        return session.tabs
            .filter(({ name }) => app?.tabs.includes(name) || name === 'standard-home')
            .map((tab) => ({
                name: tab.name,
                label: tab.label,
                icon: tab.icon,
                url: referenceOfTab(tab).url,
                current: tab.name === current ? 'page' : undefined,
                className: tab.name === current ? 'tab tab_current' : 'tab'
            }));
    }

    get bottomTabs() {
        return this.tabs.slice(0, 4);
    }

    get menuExpanded(): string {
        return String(this.menuOpen);
    }

    handleBack(): void {
        const tab = tabOfPage(this.page);
        navigate(
            tab
                ? referenceOfTab(tab).reference
                : { type: 'standard__namedPage', attributes: { pageName: 'home' } }
        );
    }

    handleMenu(): void {
        this.menuOpen = !this.menuOpen;
    }

    handleTab(event: Event): void {
        event.preventDefault();
        const name = (event.currentTarget as HTMLElement).dataset['name'];
        const tab = session.tabs.find((each) => each.name === name);
        if (tab) {
            navigate(referenceOfTab(tab).reference);
        }
        this.menuOpen = false;
    }

    handleBannerOpen(): void {
        if (this.banner) {
            openNotification(this.banner);
            this.banner = undefined;
        }
    }

    handleBannerClose(): void {
        this.banner = undefined;
    }

    #showBanner(notification: NotificationModel): void {
        clearTimeout(this.#timer);
        this.banner = notification;
        this.#timer = setTimeout(() => (this.banner = undefined), 8000);
    }
}
