import openTemplates from '@salesforce/apex/SetupTemplatesController.open';
import loadDraft from '@salesforce/apex/SetupTemplatesController.draft';
import saveDraft from '@salesforce/apex/SetupTemplatesController.save';
import removeOne from '@salesforce/apex/SetupTemplatesController.remove';
import previewDraft from '@salesforce/apex/SetupTemplatesController.preview';
import loadObjects from '@salesforce/apex/SetupTemplatesController.objects';
import loadRelationships from '@salesforce/apex/SetupTemplatesController.relationships';
import loadFields from '@salesforce/apex/SetupTemplatesController.fields';
import findRecords from '@salesforce/apex/SetupTemplatesController.records';
import loadFiles from '@salesforce/apex/SetupTemplatesController.files';
import compareTemplates from '@salesforce/apex/SetupWhatsAppController.compare';
import takeTemplates from '@salesforce/apex/SetupWhatsAppController.take';

/** The only module that imports the Apex of templates: its types are written here, once. Apex leaves empty members out. */

export type TemplateChannel = 'SMS' | 'WhatsApp';

export type Approval = 'Approved' | 'Pending' | 'Rejected' | 'Paused' | 'Disabled' | 'Removed';

/** Labels by API name, path or id. */
export type Labels = Record<string, string>;

/** One template of ours, as the list shows it. */
export interface TemplateRow {
    id: string;
    name: string;
    channel: TemplateChannel;
    language?: string;
    category?: string;
    approval?: Approval;
    isActive: boolean;
    objectLabel?: string;
    outOfStep?: string;
    body?: string;
    hasFile: boolean;
}

/** One place of a WhatsApp template, and what fills it. */
export interface TemplatePlace {
    name: string;
    component: 'header' | 'body' | 'button';
    field?: string;
    fallback?: string;
}

/** A template as it is written. */
export interface TemplateDraft {
    /** Nothing for a new one. */
    id?: string;
    name?: string;
    channel: TemplateChannel;
    /** Nothing for any. */
    objectName?: string;
    body?: string;
    documentId?: string;
    isActive: boolean;
    places?: TemplatePlace[];
    headerFile?: string;
    approval?: Approval;
    language?: string;
    category?: string;
    outOfStep?: string;
}

/** A draft as the customer would read it. */
export interface TemplatePreview {
    text?: string;
    buttons?: string[];
    parameters?: { key: string; label: string; isMissing: boolean }[];
    refusal?: string;
}

/** A file of the library. */
export interface TemplateFile {
    documentId: string;
    title: string;
    extension?: string;
    /** Why the channel does not carry it. */
    refusal?: string;
}

/** A template at WhatsApp, beside what was imported of it. */
export interface WhatsAppRow {
    key: string;
    name: string;
    language: string;
    category?: string;
    approval: Approval;
    body?: string;
    accountName?: string;
    /** Nothing for one that was not imported. */
    templateId?: string;
    /** Sentences. */
    differences?: string[];
}

export function open(): Promise<TemplateRow[]> {
    return openTemplates() as Promise<TemplateRow[]>;
}

export function openDraft(templateId: string): Promise<TemplateDraft> {
    return loadDraft({ templateId }) as Promise<TemplateDraft>;
}

export function saveTemplate(draft: TemplateDraft): Promise<TemplateDraft> {
    return saveDraft({ draft: writable(draft) }) as Promise<TemplateDraft>;
}

export function removeTemplate(templateId: string): Promise<TemplateRow[]> {
    return removeOne({ templateId }) as Promise<TemplateRow[]>;
}

export function preview(draft: TemplateDraft, recordId: string): Promise<TemplatePreview> {
    return previewDraft({ draft: writable(draft), recordId }) as Promise<TemplatePreview>;
}

/** Objects that agents write from. */
export function objects(): Promise<Labels> {
    return loadObjects() as Promise<Labels>;
}

/** Records that an object's records point to, by relationship. */
export function relationships(objectName: string): Promise<Labels> {
    return loadRelationships({ objectName }) as Promise<Labels>;
}

/** Fields by what a merge field writes; an empty relationship means the object itself. */
export function fields(objectName: string, relationship: string): Promise<Labels> {
    return loadFields({ objectName, relationship }) as Promise<Labels>;
}

export function records(objectName: string, text: string): Promise<Labels> {
    return findRecords({ objectName, text }) as Promise<Labels>;
}

export function files(channel: TemplateChannel): Promise<TemplateFile[]> {
    return loadFiles({ channel }) as Promise<TemplateFile[]>;
}

/** Asks WhatsApp; what is paused or gone there counts at once. */
export function compare(): Promise<WhatsAppRow[]> {
    return compareTemplates() as Promise<WhatsAppRow[]>;
}

/** Imports templates, or takes over what WhatsApp has changed. */
export function take(keys: string[]): Promise<WhatsAppRow[]> {
    return takeTemplates({ keys }) as Promise<WhatsAppRow[]>;
}

/** What can be changed: the rest is the server's, or WhatsApp's. */
function writable(draft: TemplateDraft): TemplateDraft {
    const { id, name, channel, objectName, body, documentId, isActive, places } = draft;
    return { id, name, channel, objectName, body, documentId, isActive, places };
}
