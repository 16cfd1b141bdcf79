import { LightningElement } from 'lwc';
import type { ConnectionView } from 'c/setupConnectionApi';
import { finish, give, people, take, type Person } from 'c/setupPeopleApi';
import { attempt } from 'c/setupAttempt';
import explanationLabel from '@salesforce/label/c.setupPeopleStep_Explanation';
import findLabel from '@salesforce/label/c.setupPeopleStep_Find';
import searchLabel from '@salesforce/label/c.setupPeopleStep_Search';
import peopleLabel from '@salesforce/label/c.setupPeopleStep_People';
import noneLabel from '@salesforce/label/c.setupPeopleStep_None';
import agentLabel from '@salesforce/label/c.setupPeopleStep_Agent';
import numberChoiceLabel from '@salesforce/label/c.setupPeopleStep_NumberChoice';
import typedRecipientLabel from '@salesforce/label/c.setupPeopleStep_TypedRecipient';
import administratorLabel from '@salesforce/label/c.setupPeopleStep_Administrator';
import whichLabel from '@salesforce/label/c.setupPeopleStep_Which';
import finishLabel from '@salesforce/label/c.setupPeopleStep_Finish';
import workingLabel from '@salesforce/label/c.setupPeopleStep_Working';

interface Choice {
    key: string;
    userId: string;
    name: string;
    label: string;
    isGiven: boolean;
}

interface Row extends Person {
    details: string;
    choices: Choice[];
}

const SETS: [name: string, label: string][] = [
    ['Messaging_User', agentLabel],
    ['Messaging_Number_Choice', numberChoiceLabel],
    ['Messaging_Typed_Recipient', typedRecipientLabel],
    ['Messaging_Admin', administratorLabel]
];

/** Container of one step: who may send, and what else each of them may do. Takes effect at once. */
export default class SetupPeopleStep extends LightningElement {
    label = {
        explanation: explanationLabel,
        find: findLabel,
        search: searchLabel,
        people: peopleLabel,
        none: noneLabel,
        agent: agentLabel,
        numberChoice: numberChoiceLabel,
        typedRecipient: typedRecipientLabel,
        administrator: administratorLabel,
        which: whichLabel,
        finish: finishLabel,
        working: workingLabel
    };
    people?: Person[];
    text = '';
    error = '';
    isWorking = false;

    get rows(): Row[] {
        return (this.people ?? []).map((person) => ({
            ...person,
            details: `${person.profile} · ${person.username}`,
            choices: SETS.map(([name, label]) => ({
                key: `${person.id}${name}`,
                userId: person.id,
                name,
                label,
                isGiven: person.permissionSets.includes(name)
            }))
        }));
    }

    get hasNone(): boolean {
        return this.people?.length === 0;
    }

    get status(): string {
        return this.isWorking ? workingLabel : '';
    }

    connectedCallback(): void {
        this.search();
    }

    handleTextChange(event: CustomEvent<{ value: string }>): void {
        this.text = event.detail.value;
    }

    handleSearchClick(): void {
        this.search();
    }

    handleChoice(event: CustomEvent<{ checked: boolean }>): void {
        const { user, name } = (event.currentTarget as HTMLElement).dataset;
        const change = event.detail.checked ? give : take;
        const work = async () => {
            this.people = await change(user ?? '', name ?? '', this.text);
        };
        attempt(this, work, () => {
            // What was refused shows again as it is.
            this.people = this.people && [...this.people];
        });
    }

    handleFinishClick(): void {
        attempt(this, async () => {
            const detail = await finish();
            this.dispatchEvent(new CustomEvent<ConnectionView>('stepcompleted', { detail }));
        });
    }

    private search(): void {
        attempt(this, async () => {
            this.people = await people(this.text);
        });
    }
}
