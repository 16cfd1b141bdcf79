import { LightningElement } from 'lwc';
import { currentPage, navigate, onPageChange, type PageReference } from '../router/router.ts';
import { session } from '../session/session.ts';
import { referenceOfTab, tabOfPage } from '../tabs/tabs.ts';

/** App launcher, the app's name and its tabs. */
export default class NavigationBar extends LightningElement {
    page: PageReference = currentPage();
    launcherOpen = false;
    #stop: (() => void) | undefined;

    connectedCallback(): void {
        this.#stop = onPageChange((page) => {
            this.page = page;
            this.launcherOpen = false;
        });
    }

    disconnectedCallback(): void {
        this.#stop?.();
    }

    get appLabel(): string {
        return session.apps.find((app) => app.name === session.currentApp)?.label ?? '';
    }

    get tabs() {
        const app = session.apps.find((each) => each.name === session.currentApp);
        const current = tabOfPage(this.page)?.name;
        const names = app?.tabs ?? [];
        const shown = current && !names.includes(current) ? [...names, current] : names;
        return shown.flatMap((name) => {
            const tab = session.tabs.find((each) => each.name === name);
            return tab
                ? [
                      {
                          name,
                          label: tab.label,
                          url: referenceOfTab(tab).url,
                          current: name === current ? 'page' : undefined,
                          className: `slds-context-bar__item${name === current ? ' slds-is-active' : ''}`
                      }
                  ]
                : [];
        });
    }

    get launcherExpanded(): string {
        return String(this.launcherOpen);
    }

    handleLauncherClick(): void {
        this.launcherOpen = !this.launcherOpen;
    }

    handleLauncherClose(): void {
        this.launcherOpen = false;
        this.template!.querySelector<HTMLElement>('.waffle')?.focus();
    }

    handleTabClick(event: MouseEvent): void {
        if (event.metaKey || event.ctrlKey || event.shiftKey) {
            return;
        }
        event.preventDefault();
        const name = (event.currentTarget as HTMLElement).dataset['name'];
        const tab = session.tabs.find((each) => each.name === name);
        if (tab) {
            navigate(referenceOfTab(tab).reference);
        }
    }
}
