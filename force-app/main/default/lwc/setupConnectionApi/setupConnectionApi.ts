import openConnection from '@salesforce/apex/SetupConnectionController.open';
import tryAccount from '@salesforce/apex/SetupConnectionController.connectAccount';
import findUsualCertificate from '@salesforce/apex/SetupConnectionController.usualCertificate';
import tryCertificate from '@salesforce/apex/SetupConnectionController.chooseCertificate';
import loadSites from '@salesforce/apex/SetupSiteController.sites';
import takeSite from '@salesforce/apex/SetupSiteController.choose';
import admitGuest from '@salesforce/apex/SetupSiteController.admit';
import loadAddresses from '@salesforce/apex/SetupSiteController.addresses';
import sendTestCall from '@salesforce/apex/SetupSiteController.sendTest';
import confirmTestCall from '@salesforce/apex/SetupSiteController.confirmTest';
import loadApplications from '@salesforce/apex/SetupApplicationController.all';
import makeApplication from '@salesforce/apex/SetupApplicationController.create';
import takeApplication from '@salesforce/apex/SetupApplicationController.choose';
import sendTrialMessage from '@salesforce/apex/SetupTrialController.send';
import lookAtTrial from '@salesforce/apex/SetupTrialController.look';

/** The only module that imports the Apex of the connection: its types are written here, once. */

export type StepName =
    | 'ACCOUNT'
    | 'CERTIFICATE'
    | 'SITE'
    | 'APPLICATION'
    | 'NUMBERS'
    | 'WHATSAPP'
    | 'PEOPLE'
    | 'TRIAL';

export interface StepView {
    name: StepName;
    isDone: boolean;
}

/** How the org is connected. Apex leaves empty members out; secrets never come here. */
export interface ConnectionView {
    steps: StepView[];
    isFinished: boolean;
    apiKey?: string;
    hasSecret: boolean;
    certificateName?: string;
    siteUrl?: string;
    applicationId?: string;
    hasSignatureSecret: boolean;
    /** Until when the webhook token before is taken as well. */
    previousTokenUntil?: string;
    /** Until when the signature secret before is taken as well. */
    previousSecretUntil?: string;
}

/** A Site of this org. */
export interface SiteView {
    id: string;
    label: string;
    url: string;
    /** Whether its visitors may deliver webhooks. */
    isAdmitted: boolean;
}

/** Where Vonage is to post; each carries the secret token. */
export interface WebhookUrls {
    inbound: string;
    status: string;
}

/** How a test call began: with a mark to look for, or a problem. */
export interface SiteCheckView {
    mark?: string;
    problem?: string;
    isNotAdmitted: boolean;
}

/** An application of the Vonage account. */
export interface ApplicationView {
    id: string;
    name: string;
    /** Whether it knows the key of our certificate. */
    trustsUs: boolean;
    postsToUs: boolean;
    /** Host that its webhooks go to instead. */
    postsTo?: string;
}

/** How far the administrator's test message has come. */
export interface TrialView {
    messageId: string;
    phoneText: string;
    status: string;
    failure?: string;
    answer?: string;
    /** Once it was answered. */
    connection?: ConnectionView;
}

export function open(): Promise<ConnectionView> {
    return openConnection() as Promise<ConnectionView>;
}

/** Tries key and secret at Vonage; they are kept when Vonage takes them. Secrets left empty stay as they are. */
export function connectAccount(
    apiKey: string,
    apiSecret: string,
    signatureSecret: string
): Promise<ConnectionView> {
    return tryAccount({ apiKey, apiSecret, signatureSecret }) as Promise<ConnectionView>;
}

/** Name of the certificate that the guide has one make; null when it is not there. */
export function usualCertificate(): Promise<string | null> {
    return findUsualCertificate() as Promise<string | null>;
}

/** Signs with a certificate; its name is kept when that works. */
export function chooseCertificate(name: string): Promise<ConnectionView> {
    return tryCertificate({ name }) as Promise<ConnectionView>;
}

export function sites(): Promise<SiteView[]> {
    return loadSites() as Promise<SiteView[]>;
}

/** Has a Site take the webhooks. */
export function chooseSite(url: string): Promise<ConnectionView> {
    return takeSite({ url }) as Promise<ConnectionView>;
}

/** Lets the visitors of a Site deliver webhooks. */
export function admitSite(siteId: string): Promise<SiteView[]> {
    return admitGuest({ siteId }) as Promise<SiteView[]>;
}

export function addresses(): Promise<WebhookUrls> {
    return loadAddresses() as Promise<WebhookUrls>;
}

/** Posts to our own Site as Vonage would. */
export function sendTest(): Promise<SiteCheckView> {
    return sendTestCall() as Promise<SiteCheckView>;
}

/** The connection once the test call has come through; null before. */
export function confirmTest(mark: string): Promise<ConnectionView | null> {
    return confirmTestCall({ mark }) as Promise<ConnectionView | null>;
}

export function applications(): Promise<ApplicationView[]> {
    return loadApplications() as Promise<ApplicationView[]>;
}

/** Makes an application that knows our key and posts here. */
export function createApplication(name: string, certificatePem: string): Promise<ConnectionView> {
    return makeApplication({ name, certificatePem }) as Promise<ConnectionView>;
}

/** Uses an application that there is. */
export function chooseApplication(id: string, certificatePem: string): Promise<ConnectionView> {
    return takeApplication({ id, certificatePem }) as Promise<ConnectionView>;
}

export function sendTrial(phone: string, numberId: string): Promise<TrialView> {
    return sendTrialMessage({ phone, numberId }) as Promise<TrialView>;
}

export function lookAt(messageId: string): Promise<TrialView> {
    return lookAtTrial({ messageId }) as Promise<TrialView>;
}
