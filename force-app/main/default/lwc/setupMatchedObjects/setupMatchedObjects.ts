import { LightningElement } from 'lwc';
import { errorMessage } from 'c/errorMessages';
import { shortTimeLabel, fill } from 'c/messageFormat';
import {
    addable,
    backfill,
    candidate,
    open,
    progress,
    saveMatched,
    type BackfillProgress,
    type MatchedObject
} from 'c/setupMatchingApi';
import heading from '@salesforce/label/c.setupMatchedObjects_Heading';
import explanation from '@salesforce/label/c.setupMatchedObjects_Explanation';
import object from '@salesforce/label/c.setupMatchedObjects_Object';
import fields from '@salesforce/label/c.setupMatchedObjects_Fields';
import everyField from '@salesforce/label/c.setupMatchedObjects_EveryField';
import counts from '@salesforce/label/c.setupMatchedObjects_Counts';
import whenSaved from '@salesforce/label/c.setupMatchedObjects_WhenSaved';
import whenSwept from '@salesforce/label/c.setupMatchedObjects_WhenSwept';
import no from '@salesforce/label/c.setupMatchedObjects_No';
import linked from '@salesforce/label/c.setupMatchedObjects_Linked';
import linkedAt from '@salesforce/label/c.setupMatchedObjects_LinkedAt';
import notLinked from '@salesforce/label/c.setupMatchedObjects_NotLinked';
import working from '@salesforce/label/c.setupMatchedObjects_Working';
import waiting from '@salesforce/label/c.setupMatchedObjects_Waiting';
import partsFailed from '@salesforce/label/c.setupMatchedObjects_PartsFailed';
import changeLabel from '@salesforce/label/c.setupMatchedObjects_Change';
import changeWhich from '@salesforce/label/c.setupMatchedObjects_ChangeWhich';
import add from '@salesforce/label/c.setupMatchedObjects_Add';
import choose from '@salesforce/label/c.setupMatchedObjects_Choose';
import nothingToAdd from '@salesforce/label/c.setupMatchedObjects_NothingToAdd';
import linkAll from '@salesforce/label/c.setupMatchedObjects_LinkAll';
import active from '@salesforce/label/c.setupMatchedObjects_Active';
import phoneFields from '@salesforce/label/c.setupMatchedObjects_PhoneFields';
import phoneFieldsHelp from '@salesforce/label/c.setupMatchedObjects_PhoneFieldsHelp';
import countryField from '@salesforce/label/c.setupMatchedObjects_CountryField';
import countryFieldHelp from '@salesforce/label/c.setupMatchedObjects_CountryFieldHelp';
import noCountryField from '@salesforce/label/c.setupMatchedObjects_NoCountryField';
import save from '@salesforce/label/c.setupCard_Save';
import cancel from '@salesforce/label/c.setupCard_Cancel';

interface Row {
    name: string;
    label: string;
    fields: string;
    counts: string;
    progress: string;
    changeLabel: string;
}

interface Option {
    label: string;
    value: string;
}

const ASKS_AGAIN_MS = 3000;

/** Container: the objects whose phone fields say whose message it is, and how far their records are linked. */
export default class SetupMatchedObjects extends LightningElement {
    label = {
        heading,
        explanation,
        object,
        fields,
        counts,
        linked,
        change: changeLabel,
        add,
        choose,
        nothingToAdd,
        linkAll,
        active,
        phoneFields,
        phoneFieldsHelp,
        countryField,
        countryFieldHelp,
        save,
        cancel
    };
    objects: MatchedObject[] = [];
    progress: BackfillProgress[] = [];
    addable?: Option[];
    draft?: MatchedObject;
    error = '';
    isWorking = false;
    private timer?: ReturnType<typeof setTimeout>;

    get rows(): Row[] {
        return this.objects.map((each) => ({
            name: each.name,
            label: each.label,
            fields:
                each.phoneFields
                    .map((field) => each.possiblePhoneFields[field] ?? field)
                    .join(', ') || everyField,
            counts: countsText(each),
            progress: progressText(
                this.progress.find(({ objectName }) => objectName === each.name)
            ),
            changeLabel: fill(changeWhich, each.label)
        }));
    }

    get isAtWork(): boolean {
        return this.progress.some((each) => each.isAtWork);
    }

    get cannotLink(): boolean {
        return this.isAtWork || this.isWorking;
    }

    get hasNothingToAdd(): boolean {
        return this.addable?.length === 0;
    }

    get isAdding(): boolean {
        return (this.addable?.length ?? 0) > 0 && !this.draft;
    }

    get phoneOptions(): Option[] {
        return optionsOf(this.draft?.possiblePhoneFields);
    }

    get countryOptions(): Option[] {
        return [
            { label: noCountryField, value: '' },
            ...optionsOf(this.draft?.possibleCountryFields)
        ];
    }

    connectedCallback(): void {
        this.attempt(async () => {
            [this.objects, this.progress] = await Promise.all([open(), progress()]);
            this.askAgain();
        });
    }

    disconnectedCallback(): void {
        clearTimeout(this.timer);
    }

    handleChangeClick(event: Event): void {
        const { name } = (event.currentTarget as HTMLElement).dataset;
        const found = this.objects.find((each) => each.name === name);
        this.draft = found && { ...found };
        this.addable = undefined;
        this.error = '';
    }

    handleAddClick(): void {
        this.attempt(async () => {
            this.addable = optionsOf(await addable());
            this.draft = undefined;
        });
    }

    handleObjectChosen(event: CustomEvent<{ value: string }>): void {
        this.attempt(async () => {
            this.draft = await candidate(event.detail.value);
        });
    }

    handleActiveChange(event: CustomEvent<{ checked: boolean }>): void {
        this.changeDraft({ isActive: event.detail.checked });
    }

    handleFieldsChange(event: CustomEvent<{ value: string[] }>): void {
        this.changeDraft({ phoneFields: event.detail.value });
    }

    handleCountryChange(event: CustomEvent<{ value: string }>): void {
        this.changeDraft({ countryField: event.detail.value || undefined });
    }

    handleCancelClick(): void {
        this.close();
    }

    handleSaveClick(): void {
        this.attempt(async () => {
            if (this.draft) {
                this.objects = await saveMatched(this.draft);
                this.close();
                this.progress = await progress();
                this.askAgain();
            }
        });
    }

    handleLinkClick(): void {
        this.attempt(async () => {
            this.progress = await backfill();
            this.askAgain();
        });
    }

    private close(): void {
        this.draft = undefined;
        this.addable = undefined;
    }

    private changeDraft(change: Partial<MatchedObject>): void {
        this.draft = this.draft && { ...this.draft, ...change };
        this.error = '';
    }

    /** While records are linked, the page follows. */
    private askAgain(): void {
        clearTimeout(this.timer);
        if (this.isAtWork && this.isConnected) {
            // eslint-disable-next-line @lwc/lwc/no-async-operation -- a job tells nobody how far it is
            this.timer = setTimeout(() => {
                this.attempt(async () => {
                    this.progress = await progress();
                    this.askAgain();
                });
            }, ASKS_AGAIN_MS);
        }
    }

    private attempt(work: () => Promise<void>): void {
        this.error = '';
        this.isWorking = true;
        work()
            .catch((error: unknown) => {
                this.error = errorMessage(error);
            })
            .finally(() => {
                this.isWorking = false;
            });
    }
}

function countsText({ isActive, isWatched }: MatchedObject): string {
    if (!isActive) {
        return no;
    }
    return isWatched ? whenSaved : whenSwept;
}

function progressText(each: BackfillProgress | undefined): string {
    if (!each) {
        return notLinked;
    }
    if (each.isAtWork) {
        return each.partsInAll ? fill(working, each.partsDone ?? 0, each.partsInAll) : waiting;
    }
    if (!each.endedAt) {
        return notLinked;
    }
    const ended = fill(linkedAt, shortTimeLabel(each.endedAt));
    return each.partsFailed ? `${ended} ${fill(partsFailed, each.partsFailed)}` : ended;
}

function optionsOf(labels: Record<string, string> | undefined): Option[] {
    return Object.entries(labels ?? {})
        .map(([value, label]) => ({ value, label }))
        .sort((one, other) => one.label.localeCompare(other.label));
}
