import { ApexDate } from '../../runtime/values/index.ts';
import { SObjectValue } from '../../runtime/sobject/index.ts';
import { inZone } from '../../soql/index.ts';
import type { DmlResult, LeadConversion, LeadConversionResult } from '../DatabaseEngine.ts';
import type { Row } from '../store/index.ts';
import type { DmlContext } from './DmlContext.ts';
import { dmlException } from './dmlException.ts';
import { restorePoint } from './restorePoint.ts';
import { runDml } from './runDml.ts';

/** Fields of a lead that become fields of the contact; the account and the opportunity take fewer. */
const TO_CONTACT: Readonly<Record<string, string>> = {
    FirstName: 'FirstName',
    LastName: 'LastName',
    Salutation: 'Salutation',
    Title: 'Title',
    Email: 'Email',
    Phone: 'Phone',
    MobilePhone: 'MobilePhone',
    Fax: 'Fax',
    LeadSource: 'LeadSource',
    Description: 'Description',
    Street: 'MailingStreet',
    City: 'MailingCity',
    State: 'MailingState',
    PostalCode: 'MailingPostalCode',
    Country: 'MailingCountry'
};

const TO_ACCOUNT: Readonly<Record<string, string>> = {
    Company: 'Name',
    Phone: 'Phone',
    Fax: 'Fax',
    Website: 'Website',
    Industry: 'Industry',
    AnnualRevenue: 'AnnualRevenue',
    NumberOfEmployees: 'NumberOfEmployees',
    Street: 'BillingStreet',
    City: 'BillingCity',
    State: 'BillingState',
    PostalCode: 'BillingPostalCode',
    Country: 'BillingCountry'
};

/** An opportunity made by a conversion closes at the end of the quarter; here after that many days. */
const DAYS_TO_CLOSE = 90;

/**
 * Makes account, contact and opportunity of leads, or uses those given, and marks the leads as converted.
 * Triggers of all four objects run. Custom fields are not mapped: no mapping is read from metadata.
 *
 * @throws System.DmlException when a lead cannot be converted and all or none is asked for
 */
export function convertLeads(
    context: DmlContext,
    conversions: readonly LeadConversion[]
): LeadConversionResult[] {
    return conversions.map((conversion, index) => {
        const goBack = restorePoint(context);
        const converter = new LeadConverter(context, conversion);
        const result = converter.convert();
        if (result.isSuccess) return result;
        goBack();
        if (!context.options.allOrNone) return result;
        throw dmlException(context.rt, 'convertLead', [
            { index, id: conversion.leadId, errors: result.errors }
        ]);
    });
}

class LeadConverter {
    readonly #context: DmlContext;
    readonly #conversion: LeadConversion;

    constructor(context: DmlContext, conversion: LeadConversion) {
        this.#context = { ...context, options: { ...context.options, allOrNone: false } };
        this.#conversion = conversion;
    }

    convert(): LeadConversionResult {
        const { leadId } = this.#conversion;
        const lead = this.#context.store.get('Lead', leadId);
        if (lead === undefined || lead['IsDeleted'] === true) {
            return this.#failed('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
        }
        if (lead['IsConverted'] === true) {
            return this.#failed('CANNOT_UPDATE_CONVERTED_LEAD', 'lead is already converted');
        }
        const account = this.#account(lead);
        if (!account.isSuccess) return this.#refused(account);
        const contact = this.#contact(lead, String(account.id));
        if (!contact.isSuccess) return this.#refused(contact);
        const opportunity = this.#opportunity(lead, String(account.id), String(contact.id));
        if (opportunity !== null && !opportunity.isSuccess) return this.#refused(opportunity);
        const marked = this.#mark(account.id, contact.id, opportunity?.id ?? null);
        if (!marked.isSuccess) return this.#refused(marked);
        return {
            id: leadId,
            leadId,
            isSuccess: true,
            isCreated: false,
            errors: [],
            accountId: account.id,
            contactId: contact.id,
            opportunityId: opportunity?.id ?? null
        };
    }

    #account(lead: Row): DmlResult {
        const { accountId } = this.#conversion;
        if (accountId !== null) return existing(accountId);
        return this.#insert('Account', mapped(lead, TO_ACCOUNT), lead);
    }

    #contact(lead: Row, accountId: string): DmlResult {
        const { contactId } = this.#conversion;
        if (contactId !== null) return existing(contactId);
        return this.#insert('Contact', { ...mapped(lead, TO_CONTACT), AccountId: accountId }, lead);
    }

    #opportunity(lead: Row, accountId: string, contactId: string): DmlResult | null {
        const { opportunityId, opportunityName, doNotCreateOpportunity } = this.#conversion;
        if (doNotCreateOpportunity) return null;
        if (opportunityId !== null) return existing(opportunityId);
        const { rt } = this.#context;
        const today = inZone(rt.host.clock.now(), rt.transaction.user.timeZone).date;
        const made = this.#insert(
            'Opportunity',
            {
                Name: opportunityName ?? lead['Company'],
                AccountId: accountId,
                StageName: 'Prospecting',
                LeadSource: lead['LeadSource'],
                CloseDate: new ApexDate(today.epochDay + DAYS_TO_CLOSE)
            },
            lead
        );
        if (!made.isSuccess) return made;
        const role = this.#insert(
            'OpportunityContactRole',
            { OpportunityId: made.id, ContactId: contactId, IsPrimary: true },
            null
        );
        return role.isSuccess ? made : role;
    }

    /** The platform writes fields of the lead that nobody else may, and the lead's triggers see it. */
    #mark(
        accountId: string | null,
        contactId: string | null,
        opportunityId: string | null
    ): DmlResult {
        const { rt } = this.#context;
        const today = inZone(rt.host.clock.now(), rt.transaction.user.timeZone).date;
        const record = this.#record('Lead', {
            Id: this.#conversion.leadId,
            Status: this.#conversion.convertedStatus,
            IsConverted: true,
            ConvertedDate: today,
            ConvertedAccountId: accountId,
            ConvertedContactId: contactId,
            ConvertedOpportunityId: opportunityId
        });
        return only(runDml({ ...this.#context, writesReadOnly: true }, 'update', [record]));
    }

    #insert(objectName: string, values: Record<string, unknown>, lead: Row | null): DmlResult {
        const owner = this.#conversion.ownerId ?? lead?.['OwnerId'];
        const own = lead === null ? {} : { OwnerId: owner };
        return only(
            runDml(this.#context, 'insert', [this.#record(objectName, { ...values, ...own })])
        );
    }

    #record(objectName: string, values: Record<string, unknown>): SObjectValue {
        const object = this.#context.schema.object(objectName);
        if (object === undefined) throw new Error(`The schema has no object ${objectName}.`);
        const record = new SObjectValue(object);
        for (const [field, value] of Object.entries(values)) {
            if (value !== null && value !== undefined) record.setValue(field, value);
        }
        return record;
    }

    #refused(result: DmlResult): LeadConversionResult {
        return { ...this.#failed('', ''), errors: result.errors };
    }

    #failed(statusCode: string, message: string): LeadConversionResult {
        return {
            id: this.#conversion.leadId,
            leadId: this.#conversion.leadId,
            isSuccess: false,
            isCreated: false,
            errors: [{ statusCode, message, fields: [] }],
            accountId: null,
            contactId: null,
            opportunityId: null
        };
    }
}

function mapped(lead: Row, fields: Readonly<Record<string, string>>): Record<string, unknown> {
    return Object.fromEntries(
        Object.entries(fields).map(([from, to]) => [to, lead[from]] as const)
    );
}

function existing(id: string): DmlResult {
    return { id, isSuccess: true, isCreated: false, errors: [] };
}

function only(results: DmlResult[]): DmlResult {
    const [result] = results;
    if (result === undefined) throw new Error('DML of one record gave no result.');
    return result;
}
