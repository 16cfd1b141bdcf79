import openSettings from '@salesforce/apex/SetupSettingsController.open';
import saveSettings from '@salesforce/apex/SetupSettingsController.save';
import loadChoices from '@salesforce/apex/SetupSettingsController.choices';
import loadUsage from '@salesforce/apex/SetupSettingsController.notificationUsage';

/** The only module that imports the Apex of the settings: its types are written here, once. */

/** How the product behaves: texts by setting, as the server has them; what is empty is left out. */
export type Settings = Partial<Record<SettingName, string>>;

export type SettingName =
    | 'tellsInboundOnDesktop'
    | 'tellsInboundOnMobile'
    | 'tellsAgentOnDesktop'
    | 'tellsAgentOnMobile'
    | 'showsTextInNotifications'
    | 'defaultCountry'
    | 'matchRule'
    | 'consentScope'
    | 'answersKeywords'
    | 'businessHoursId'
    | 'numberChoice'
    | 'sendsReadReceipts'
    | 'sendsTypingIndicator'
    | 'failsOverToSms'
    | 'resourceLibraryId'
    | 'linkDays'
    | 'retentionDays'
    | 'messagesCredential';

/** What there is to choose from in this org. */
export interface SettingChoices {
    /** Two letters each. */
    countries: string[];
    /** What each rule means, by name. */
    matchRules: Record<string, string>;
    /** Names by id. */
    businessHours: Record<string, string>;
}

export interface NotificationUsage {
    sentThisHour: number;
    heldThisHour: number;
    limitPerHour: number;
}

export function open(): Promise<Settings> {
    return openSettings() as Promise<Settings>;
}

/** Changes what is named and nothing else: all of it or none. An empty text takes a setting away. */
export function saveChanges(changes: Settings): Promise<Settings> {
    return saveSettings({ changes }) as Promise<Settings>;
}

export function choices(): Promise<SettingChoices> {
    return loadChoices() as Promise<SettingChoices>;
}

export function notificationUsage(): Promise<NotificationUsage> {
    return loadUsage() as Promise<NotificationUsage>;
}
