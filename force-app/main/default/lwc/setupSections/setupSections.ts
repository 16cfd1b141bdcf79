import overview from '@salesforce/label/c.setupSections_Overview';
import connection from '@salesforce/label/c.setupSections_Connection';
import templates from '@salesforce/label/c.setupSections_Templates';
import resources from '@salesforce/label/c.setupSections_Resources';
import notifications from '@salesforce/label/c.setupSections_Notifications';
import matching from '@salesforce/label/c.setupSections_Matching';
import consent from '@salesforce/label/c.setupSections_Consent';
import sending from '@salesforce/label/c.setupSections_Sending';
import retention from '@salesforce/label/c.setupSections_Retention';
import usage from '@salesforce/label/c.setupSections_Usage';
import automation from '@salesforce/label/c.setupSections_Automation';
import numbers from '@salesforce/label/c.setupSections_Numbers';
import failures from '@salesforce/label/c.setupSections_Failures';
import reset from '@salesforce/label/c.setupSections_Reset';

/** A page of the setup: one entry of the list at its left. */
export interface SetupSection {
    /** As it stands in the address of the page. */
    name: string;
    label: string;
}

/** In the order of the list. The markup of each stands in setupHome.html. */
export const sections: readonly SetupSection[] = [
    { name: 'overview', label: overview },
    { name: 'connection', label: connection },
    { name: 'numbers', label: numbers },
    { name: 'templates', label: templates },
    { name: 'resources', label: resources },
    { name: 'notifications', label: notifications },
    { name: 'matching', label: matching },
    { name: 'consent', label: consent },
    { name: 'sending', label: sending },
    { name: 'automation', label: automation },
    { name: 'retention', label: retention },
    { name: 'usage', label: usage },
    { name: 'failures', label: failures },
    { name: 'reset', label: reset }
];

/**
 * The section that an address names.
 *
 * @param name What stands in the address; the first section for anything that is none.
 */
export function sectionNamed(name: string | undefined): string {
    return sections.some((section) => section.name === name)
        ? (name as string)
        : (sections[0]?.name ?? '');
}
