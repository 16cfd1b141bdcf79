import { LightningElement, api } from 'lwc';
import { errorMessage } from 'c/errorMessages';
import { fill, shortTimeLabel, sizeLabel } from 'c/messageFormat';
import { files, type ResourceFile } from 'c/setupResourcesApi';
import filesLabel from '@salesforce/label/c.setupResources_Files';
import filesExplained from '@salesforce/label/c.setupResources_FilesExplained';
import search from '@salesforce/label/c.setupResources_Search';
import noFiles from '@salesforce/label/c.setupResources_NoFiles';
import noneFound from '@salesforce/label/c.setupResources_NoneFound';
import file from '@salesforce/label/c.setupResources_File';
import version from '@salesforce/label/c.setupResources_Version';
import mms from '@salesforce/label/c.setupResources_Mms';
import whatsApp from '@salesforce/label/c.setupResources_WhatsApp';
import use from '@salesforce/label/c.setupResources_Use';
import link from '@salesforce/label/c.setupResources_Link';
import goes from '@salesforce/label/c.setupResources_Goes';
import never from '@salesforce/label/c.setupResources_Never';
import sent from '@salesforce/label/c.setupResources_Sent';
import sentBefore from '@salesforce/label/c.setupResources_SentBefore';
import noLink from '@salesforce/label/c.setupResources_NoLink';
import linkUntil from '@salesforce/label/c.setupResources_LinkUntil';
import linkEnded from '@salesforce/label/c.setupResources_LinkEnded';

interface Row {
    key: string;
    name: string;
    about: string;
    mms: string;
    whatsApp: string;
    use: string;
    link: string;
}

const TYPING_PAUSE_MS = 300;

/** Container: the files of the library, what each is good for, how often it was sent, and its link. */
export default class SetupResourceFiles extends LightningElement {
    label = { files: filesLabel, filesExplained, search, file, mms, whatsApp, use, link };
    found?: ResourceFile[];
    text = '';
    error = '';
    _libraryId?: string;
    private timer?: ReturnType<typeof setTimeout>;

    /** Whose files they are: of another library they are read anew. */
    @api
    get libraryId(): string | undefined {
        return this._libraryId;
    }
    set libraryId(id: string | undefined) {
        this._libraryId = id;
        this.text = '';
        this.load();
    }

    get rows(): Row[] {
        return (this.found ?? []).map((each) => ({
            key: each.documentId,
            name: each.extension ? `${each.title}.${each.extension}` : each.title,
            about: [fill(version, each.version ?? ''), sizeLabel(each.sizeBytes)]
                .filter(Boolean)
                .join(' · '),
            mms: each.mmsRefusal ?? goes,
            whatsApp: each.whatsAppRefusal ?? goes,
            use: useText(each),
            link: linkText(each.linkEndsAt)
        }));
    }

    get emptyText(): string {
        if (this.found?.length !== 0) {
            return '';
        }
        return this.text ? fill(noneFound, this.text) : noFiles;
    }

    disconnectedCallback(): void {
        clearTimeout(this.timer);
    }

    handleSearch(event: CustomEvent<{ value: string }>): void {
        this.text = event.detail.value;
        clearTimeout(this.timer);
        // eslint-disable-next-line @lwc/lwc/no-async-operation -- asked once, when the typing pauses
        this.timer = setTimeout(() => this.load(), TYPING_PAUSE_MS);
    }

    private load(): void {
        const { text } = this;
        this.error = '';
        files(text).then(
            (found) => {
                if (text === this.text) {
                    this.found = found;
                }
            },
            (error: unknown) => {
                this.error = errorMessage(error);
            }
        );
    }
}

function useText({ timesSent = 0, lastSentAt }: ResourceFile): string {
    if (timesSent === 0) {
        return never;
    }
    return lastSentAt
        ? fill(sent, timesSent, shortTimeLabel(lastSentAt))
        : fill(sentBefore, timesSent);
}

function linkText(endsAt: string | undefined): string {
    if (!endsAt) {
        return noLink;
    }
    const label = Date.parse(endsAt) > Date.now() ? linkUntil : linkEnded;
    return fill(label, shortTimeLabel(endsAt));
}
