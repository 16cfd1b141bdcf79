import loadOrg from '@salesforce/apex/SetupHealthController.org';
import loadVonage from '@salesforce/apex/SetupHealthController.vonage';
import takeOver from '@salesforce/apex/SetupHealthController.takeMaintenance';
import openFailures from '@salesforce/apex/SetupFailuresController.open';
import replayFailures from '@salesforce/apex/SetupFailuresController.replay';
import dismissFailures from '@salesforce/apex/SetupFailuresController.dismiss';
import resendMessage from '@salesforce/apex/SetupFailuresController.resend';
import previewReset from '@salesforce/apex/SetupResetController.preview';
import runReset from '@salesforce/apex/SetupResetController.run';
import rotate from '@salesforce/apex/SetupRotationController.rotateToken';
import point from '@salesforce/apex/SetupRotationController.pointApplication';
import endToken from '@salesforce/apex/SetupRotationController.endTokenOverlap';
import replace from '@salesforce/apex/SetupRotationController.replaceSecret';
import endSecret from '@salesforce/apex/SetupRotationController.endSecretOverlap';
import renew from '@salesforce/apex/SetupRotationController.renewCertificate';
import type { ConnectionView } from 'c/setupConnectionApi';

/** The only module that imports the Apex of health, failures, reset and rotation: its types are written here, once. */

/** How one part of the product is. */
export interface HealthLine {
    part: string;
    state: 'Good' | 'Warning' | 'Bad';
    sentence: string;
    /** Section where it is mended. */
    section?: string;
}

/** A webhook that could not be dealt with, or a message that was not delivered. */
export interface Failure {
    id: string;
    kind?: string;
    reason?: string;
    occurredAt?: string;
    canReplay: boolean;
    customer?: string;
}

export interface Failures {
    webhooks: Failure[];
    messages: Failure[];
    failedAgain: number;
}

/** What a factory reset would take, and what it would leave. */
export interface ResetPreview {
    /** What has to be typed. */
    word: string;
    numbers: number;
    grants: number;
    replies: number;
    conversations: number;
    messages: number;
    consents: number;
    templates: number;
    usageRows: number;
}

export function orgHealth(): Promise<HealthLine[]> {
    return loadOrg() as Promise<HealthLine[]>;
}

export function vonageHealth(): Promise<HealthLine[]> {
    return loadVonage() as Promise<HealthLine[]>;
}

/** Has this user do the maintenance from now on. */
export function takeMaintenance(): Promise<HealthLine[]> {
    return takeOver() as Promise<HealthLine[]>;
}

export function failures(): Promise<Failures> {
    return openFailures() as Promise<Failures>;
}

export function replay(failureIds: string[]): Promise<Failures> {
    return replayFailures({ failureIds }) as Promise<Failures>;
}

export function dismiss(failureIds: string[]): Promise<Failures> {
    return dismissFailures({ failureIds }) as Promise<Failures>;
}

export function resend(messageId: string): Promise<Failures> {
    return resendMessage({ messageId }) as Promise<Failures>;
}

export function resetPreview(): Promise<ResetPreview> {
    return previewReset() as Promise<ResetPreview>;
}

export function factoryReset(confirmation: string): Promise<ConnectionView> {
    return runReset({ confirmation }) as Promise<ConnectionView>;
}

export function rotateToken(): Promise<ConnectionView> {
    return rotate() as Promise<ConnectionView>;
}

/** Tells Vonage the addresses with the new token. */
export function pointApplication(): Promise<ConnectionView> {
    return point() as Promise<ConnectionView>;
}

export function endTokenOverlap(): Promise<ConnectionView> {
    return endToken() as Promise<ConnectionView>;
}

export function replaceSecret(signatureSecret: string): Promise<ConnectionView> {
    return replace({ signatureSecret }) as Promise<ConnectionView>;
}

export function endSecretOverlap(): Promise<ConnectionView> {
    return endSecret() as Promise<ConnectionView>;
}

/** Gives the application another certificate, and signs with that. */
export function renewCertificate(name: string, certificatePem: string): Promise<ConnectionView> {
    return renew({ name, certificatePem }) as Promise<ConnectionView>;
}
