import lang from '@salesforce/i18n/lang';
import type { PanelView } from 'c/conversationApi';
import { fill } from 'c/messageFormat';
import notConnected from '@salesforce/label/c.conversationPanel_NotConnectedAgent';
import notConnectedAdmin from '@salesforce/label/c.conversationPanel_NotConnectedAdmin';
import noBrandNumber from '@salesforce/label/c.conversationPanel_NoBrandNumber';
import noBrandNumberAdmin from '@salesforce/label/c.conversationPanel_NoBrandNumberAdmin';
import noRecipients from '@salesforce/label/c.conversationPanel_NoRecipients';
import noUsableNumber from '@salesforce/label/c.conversationPanel_NoUsableNumber';
import mayNotSend from '@salesforce/label/c.conversationPanel_MayNotSend';
import editRecord from '@salesforce/label/c.conversationPanel_EditRecord';
import openSetup from '@salesforce/label/c.conversationPanel_OpenSetup';

/** Why nothing can be written here, and what comes next. */
export interface Obstacle {
    sentence: string;
    action?: { label: string; target: 'record' | 'setup' };
}

/** @returns Undefined where nothing stands in the way. */
export function obstacleOf(view: PanelView): Obstacle | undefined {
    const setup = view.isAdministrator
        ? ({ label: openSetup, target: 'setup' } as const)
        : undefined;
    if (!view.isConnected) {
        return { sentence: view.isAdministrator ? notConnectedAdmin : notConnected, action: setup };
    }
    if (!view.canSend) {
        return { sentence: mayNotSend };
    }
    if (view.brandNumbers.length === 0) {
        return {
            sentence: view.isAdministrator ? noBrandNumberAdmin : noBrandNumber,
            action: setup
        };
    }
    if (view.canTypeRecipient || view.recipients.some(({ phone, userId }) => phone ?? userId)) {
        return undefined;
    }
    const sentence = view.recipients.length > 0 ? noUsableNumber : noRecipients;
    return {
        sentence: fill(sentence, lowerCased(view.objectLabel)),
        action: view.canEdit ? { label: editRecord, target: 'record' } : undefined
    };
}

/** A label inside a sentence: "this lead", but "this VIP". German, for one, writes nouns with a capital. */
export function lowerCased(label: string): string {
    return label === label.toUpperCase() || !lang.startsWith('en') ? label : label.toLowerCase();
}
