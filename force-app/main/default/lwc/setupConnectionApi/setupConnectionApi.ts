import openConnection from '@salesforce/apex/SetupConnectionController.open';
import tryAccount from '@salesforce/apex/SetupConnectionController.connectAccount';
import findUsualCertificate from '@salesforce/apex/SetupConnectionController.usualCertificate';
import tryCertificate from '@salesforce/apex/SetupConnectionController.chooseCertificate';

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
}

export function open(): Promise<ConnectionView> {
    return openConnection() as Promise<ConnectionView>;
}

/** Tries key and secret at Vonage; they are kept when Vonage takes them. */
export function connectAccount(apiKey: string, apiSecret: string): Promise<ConnectionView> {
    return tryAccount({ apiKey, apiSecret }) as Promise<ConnectionView>;
}

/** Name of the certificate that the guide has one make; null when it is not there. */
export function usualCertificate(): Promise<string | null> {
    return findUsualCertificate() as Promise<string | null>;
}

/** Signs with a certificate; its name is kept when that works. */
export function chooseCertificate(name: string): Promise<ConnectionView> {
    return tryCertificate({ name }) as Promise<ConnectionView>;
}
