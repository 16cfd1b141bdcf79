import locale from '@salesforce/i18n/locale';
import type { Approval } from 'c/setupTemplatesApi';
import approved from '@salesforce/label/c.setupWhatsApp_Approved';
import pending from '@salesforce/label/c.setupWhatsApp_Pending';
import rejected from '@salesforce/label/c.setupWhatsApp_Rejected';
import paused from '@salesforce/label/c.setupWhatsApp_Paused';
import disabled from '@salesforce/label/c.setupWhatsApp_Disabled';
import removed from '@salesforce/label/c.setupWhatsApp_Removed';

const APPROVALS: Record<Approval, string> = {
    Approved: approved,
    Pending: pending,
    Rejected: rejected,
    Paused: paused,
    Disabled: disabled,
    Removed: removed
};

/** What WhatsApp says of a template, in words. */
export function approvalLabel(value: Approval): string {
    return APPROVALS[value];
}

/** The name of a language as WhatsApp writes it, such as en_US. */
export function languageLabel(code: string): string {
    const names = new Intl.DisplayNames(locale, { type: 'language' });
    try {
        return names.of(code.replace('_', '-')) ?? code;
    } catch {
        return code;
    }
}
