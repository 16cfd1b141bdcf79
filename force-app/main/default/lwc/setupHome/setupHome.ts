import { LightningElement, wire } from 'lwc';
import { CurrentPageReference, NavigationMixin, type PageReference } from 'lightning/navigation';
import administer from '@salesforce/customPermission/Administer_Messaging';
import BRAND_NUMBER from '@salesforce/schema/Brand_Number__c';
import { sectionNamed, sections } from 'c/setupSections';
import heading from '@salesforce/label/c.setupHome_Heading';
import sectionsLabel from '@salesforce/label/c.setupHome_Sections';
import administratorsOnly from '@salesforce/label/c.platform_AdministratorsOnly';

const STATE_KEY = /__section$/;
/** What a page's address may carry is named with the namespace of the package, which a name of our own tells. */
const PREFIX = BRAND_NUMBER.objectApiName.replace(/Brand_Number__c$/, '') || 'c__';

/** Container: the setup's tab. Knows which section is open, and nothing of what is in it. */
export default class SetupHome extends NavigationMixin(LightningElement) {
    label = { heading, sections: sectionsLabel, administratorsOnly };
    section = sectionNamed(undefined);
    page?: PageReference;

    @wire(CurrentPageReference)
    openSectionOfPage(page: PageReference | undefined): void {
        this.page = page;
        const [, name] =
            Object.entries(page?.state ?? {}).find(([key]) => STATE_KEY.test(key)) ?? [];
        this.section = sectionNamed(name);
    }

    /** The server refuses as well; this says why before anything is asked of it. */
    get isAdministrator(): boolean {
        return administer === true;
    }

    get sections() {
        return sections;
    }

    get options(): { label: string; value: string }[] {
        return sections.map(({ name, label }) => ({ label, value: name }));
    }

    get sectionLabel(): string {
        return sections.find(({ name }) => name === this.section)?.label ?? '';
    }

    /** Which section's markup is rendered. */
    get open(): Record<string, boolean> {
        return { [this.section]: true };
    }

    handleSelect(event: CustomEvent<{ name: string }>): void {
        this.show(event.detail.name);
    }

    handleChoice(event: CustomEvent<{ value: string }>): void {
        this.show(event.detail.value);
    }

    /** A section sends the administrator to another one, where something can be mended. */
    handleSectionRequested(event: CustomEvent<string>): void {
        this.show(event.detail);
    }

    private show(name: string): void {
        if (name === this.section || !this.page) {
            return;
        }
        this[NavigationMixin.Navigate]({
            ...this.page,
            state: { [`${PREFIX}section`]: sectionNamed(name) }
        });
    }
}
