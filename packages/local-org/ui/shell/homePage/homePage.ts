import { LightningElement } from 'lwc';
import type { ListModel } from '../../wire/index.ts';
import { get } from '../http/http.ts';
import { session } from '../session/session.ts';

/** Where a day begins: the latest records of each object of the app. */
export default class HomePage extends LightningElement {
    lists: ListModel[] = [];

    connectedCallback(): void {
        void this.#load();
    }

    get greeting(): string {
        return `Welcome, ${session.user.name}`;
    }

    get cards() {
        return this.lists.map((list) => ({
            key: list.object.name,
            icon: list.object.icon,
            label: list.object.labelPlural,
            url: `${session.formFactor === 'Large' ? '/lightning' : '/phone'}/o/${list.object.name}/list`,
            rows: list.rows.map(({ id, cells }) => ({
                id,
                first: cells[0],
                second: cells[1]?.display ?? ''
            }))
        }));
    }

    async #load(): Promise<void> {
        const app = session.apps.find(({ name }) => name === session.currentApp);
        const objects = (app?.tabs ?? []).flatMap((name) => {
            const target = session.tabs.find((tab) => tab.name === name)?.target;
            return target?.kind === 'object' ? [target.object] : [];
        });
        const answers = await Promise.allSettled(
            objects.slice(0, 6).map((object) => get<ListModel>(`/_ui/lists/${object}?limit=5`))
        );
        this.lists = answers.flatMap((answer) =>
            answer.status === 'fulfilled' ? [answer.value] : []
        );
    }
}
