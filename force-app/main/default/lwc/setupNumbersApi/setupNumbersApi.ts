import loadOffers from '@salesforce/apex/SetupNumbersController.offers';
import takeNumbers from '@salesforce/apex/SetupNumbersController.take';
import loadSenderOffers from '@salesforce/apex/SetupNumbersController.senderOffers';
import takeSenderNumbers from '@salesforce/apex/SetupNumbersController.takeSenders';
import loadNumbers from '@salesforce/apex/SetupNumbersController.all';
import saveOne from '@salesforce/apex/SetupNumbersController.save';
import refreshAll from '@salesforce/apex/SetupNumbersController.refresh';
import findGrantees from '@salesforce/apex/SetupNumbersController.grantees';
import grantNumber from '@salesforce/apex/SetupNumbersController.grant';
import revokeGrant from '@salesforce/apex/SetupNumbersController.revoke';
import type { ConnectionView } from 'c/setupConnectionApi';

/** The only module that imports the Apex of numbers: its types are written here, once. */

/** A number that the Vonage account rents. */
export interface NumberOffer {
    /** E.164. */
    phone: string;
    phoneText: string;
    /** Two letters. */
    country: string;
    /** mobile-lvn, landline or landline-toll-free. */
    type: string;
    channels: string[];
    isLinked: boolean;
    isLinkedElsewhere: boolean;
    isImported: boolean;
    isTenDlc: boolean;
    asksForTenDlc: boolean;
}

export interface NumberChoice {
    phone: string;
    tenDlc: boolean;
}

/** A WhatsApp sender of the Vonage account. */
export interface SenderOffer {
    phone: string;
    phoneText: string;
    verifiedName?: string;
    accountName?: string;
    isLinked: boolean;
    isImported: boolean;
}

/** Somebody a number is given to, or could be. */
export interface Grantee {
    grantId?: string;
    id: string;
    type: 'User' | 'Permission_Set' | 'Group';
    name: string;
}

/** A number that is kept here. */
export interface BrandNumber {
    id: string;
    phoneText: string;
    country?: string;
    type?: string;
    channels: string[];
    nickname: string;
    tooltip?: string;
    brandName?: string;
    isDefault: boolean;
    isDefaultOnWhatsApp: boolean;
    isActive: boolean;
    isTenDlc: boolean;
    asksForTenDlc: boolean;
    isMissing: boolean;
    syncedAt?: string;
    isRestricted: boolean;
    grantees: Grantee[];
    conversations: number;
}

export function offers(): Promise<NumberOffer[]> {
    return loadOffers() as Promise<NumberOffer[]>;
}

/** Links numbers to the application and keeps them. */
export function take(choices: NumberChoice[]): Promise<ConnectionView> {
    return takeNumbers({ choices }) as Promise<ConnectionView>;
}

export function senderOffers(): Promise<SenderOffer[]> {
    return loadSenderOffers() as Promise<SenderOffer[]>;
}

/** Keeps WhatsApp senders; none when WhatsApp is not used. */
export function takeSenders(phones: string[]): Promise<ConnectionView> {
    return takeSenderNumbers({ phones }) as Promise<ConnectionView>;
}

export function numbers(): Promise<BrandNumber[]> {
    return loadNumbers() as Promise<BrandNumber[]>;
}

export function saveNumber(changed: BrandNumber): Promise<BrandNumber[]> {
    const { id, nickname, tooltip, brandName } = changed;
    const { isDefault, isDefaultOnWhatsApp, isActive, isTenDlc, isRestricted } = changed;
    return saveOne({
        changed: {
            id,
            nickname,
            tooltip,
            brandName,
            isDefault,
            isDefaultOnWhatsApp,
            isActive,
            isTenDlc,
            isRestricted
        }
    }) as Promise<BrandNumber[]>;
}

/** Compares with Vonage. */
export function refresh(): Promise<BrandNumber[]> {
    return refreshAll() as Promise<BrandNumber[]>;
}

export function grantees(text: string): Promise<Grantee[]> {
    return findGrantees({ text }) as Promise<Grantee[]>;
}

export function grant(numberId: string, granteeId: string): Promise<BrandNumber[]> {
    return grantNumber({ numberId, granteeId }) as Promise<BrandNumber[]>;
}

export function revoke(grantId: string): Promise<BrandNumber[]> {
    return revokeGrant({ grantId }) as Promise<BrandNumber[]>;
}
