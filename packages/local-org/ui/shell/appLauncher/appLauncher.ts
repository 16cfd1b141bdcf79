import { LightningElement } from 'lwc';
import { navigate } from '../router/router.ts';
import { session } from '../session/session.ts';
import { referenceOfTab } from '../tabs/tabs.ts';

/** The panel behind the nine dots: the user's apps and all tabs. */
export default class AppLauncher extends LightningElement {
    search = '';
    #leave = (event: MouseEvent) => {
        if (!event.composedPath().includes(this.template!.host)) {
            this.close();
        }
    };

    connectedCallback(): void {
        // The click that opened the panel is still on its way up.
        requestAnimationFrame(() => document.addEventListener('click', this.#leave));
    }

    disconnectedCallback(): void {
        document.removeEventListener('click', this.#leave);
    }

    renderedCallback(): void {
        const box = this.template!.querySelector<HTMLElement>('input');
        if (box && !box.dataset['focused']) {
            box.dataset['focused'] = 'true';
            box.focus();
        }
    }

    get apps() {
        return session.apps.filter(({ label }) => this.#matches(label));
    }

    get items() {
        return session.tabs
            .filter(({ label }) => this.#matches(label))
            .map((tab) => ({ ...tab, url: referenceOfTab(tab).url }));
    }

    get isEmpty(): boolean {
        return this.apps.length === 0 && this.items.length === 0;
    }

    handleSearch(event: Event): void {
        this.search = (event.target as HTMLInputElement).value;
    }

    handleKeydown(event: KeyboardEvent): void {
        if (event.key === 'Escape') {
            this.close();
        }
    }

    handleAppClick(event: Event): void {
        const name = (event.currentTarget as HTMLElement).dataset['name'] ?? '';
        document.cookie = `local_org_app=${name}; Path=/; SameSite=Lax`;
        const first = session.apps.find((app) => app.name === name)?.tabs[0];
        const tab = session.tabs.find((each) => each.name === first);
        location.assign(tab ? referenceOfTab(tab).url : '/lightning/page/home');
    }

    handleItemClick(event: Event): void {
        event.preventDefault();
        const name = (event.currentTarget as HTMLElement).dataset['name'];
        const tab = session.tabs.find((each) => each.name === name);
        if (tab) {
            navigate(referenceOfTab(tab).reference);
            this.close();
        }
    }

    close(): void {
        this.dispatchEvent(new CustomEvent('close'));
    }

    #matches(label: string): boolean {
        return label.toLowerCase().includes(this.search.trim().toLowerCase());
    }
}
