import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';
import * as without from './plainOrg.ts';

export const product2: ObjectDescription = {
    name: 'Product2',
    label: 'Product',
    pluralLabel: 'Products',
    keyPrefix: '01t',
    nameField: 'Name',
    fields: {
        Name: is.required(is.text('Product Name', 255)),
        ProductCode: is.text('Product Code', 255),
        Description: is.textArea('Product Description', 4000),
        Family: is.picklist('Product Family', ['None']),
        IsActive: is.checkbox('Active'),
        IsArchived: is.readOnly(is.checkbox('Archived')),
        QuantityUnitOfMeasure: is.picklist('Quantity Unit Of Measure', ['Each']),
        StockKeepingUnit: is.text('Product SKU', 180),
        DisplayUrl: is.url('Display URL', 1000),
        ExternalId: is.text('External ID', 255)
    },
    absent: [...without.MULTIPLE_CURRENCIES],
    children: { PricebookEntries: ['PricebookEntry', 'Product2Id'] }
};

export const pricebook2: ObjectDescription = {
    name: 'Pricebook2',
    label: 'Price Book',
    pluralLabel: 'Price Books',
    keyPrefix: '01s',
    nameField: 'Name',
    fields: {
        Name: is.required(is.text('Price Book Name', 255)),
        Description: is.text('Description', 255),
        IsActive: is.checkbox('Active'),
        IsArchived: is.readOnly(is.checkbox('Archived')),
        IsStandard: is.readOnly(is.checkbox('Is Standard Price Book'))
    },
    absent: [...without.MULTIPLE_CURRENCIES],
    children: { PricebookEntries: ['PricebookEntry', 'Pricebook2Id'] }
};

export const pricebookEntry: ObjectDescription = {
    name: 'PricebookEntry',
    label: 'Price Book Entry',
    pluralLabel: 'Price Book Entries',
    keyPrefix: '01u',
    nameField: 'Name',
    fields: {
        Name: is.readOnly(is.text('Product Name', 255)),
        Pricebook2Id: {
            ...is.required(is.createOnly(is.reference('Price Book ID', ['Pricebook2']))),
            cascadeDelete: true
        },
        Product2Id: {
            ...is.required(is.createOnly(is.reference('Product ID', ['Product2']))),
            cascadeDelete: true
        },
        UnitPrice: is.required(is.currency('List Price', 18, 2)),
        UseStandardPrice: is.checkbox('Use Standard Price'),
        IsActive: is.checkbox('Active'),
        IsArchived: is.readOnly(is.checkbox('Archived')),
        ProductCode: is.readOnly(is.text('Product Code', 255))
    },
    absent: [...without.MULTIPLE_CURRENCIES]
};

export const opportunityLineItem: ObjectDescription = {
    name: 'OpportunityLineItem',
    label: 'Opportunity Product',
    pluralLabel: 'Opportunity Products',
    keyPrefix: '00k',
    nameField: 'Name',
    fields: {
        OpportunityId: {
            ...is.required(is.createOnly(is.reference('Opportunity ID', ['Opportunity']))),
            cascadeDelete: true
        },
        PricebookEntryId: is.createOnly(is.reference('Price Book Entry ID', ['PricebookEntry'])),
        Product2Id: is.createOnly(is.reference('Product ID', ['Product2'])),
        Name: is.readOnly(is.text('Opportunity Product Name', 376)),
        Quantity: is.required(is.number('Quantity', 12, 2)),
        UnitPrice: is.currency('Sales Price', 18, 2),
        TotalPrice: is.currency('Total Price', 18, 2),
        Discount: is.percent('Discount', 5, 2),
        ServiceDate: is.date('Date'),
        Description: is.text('Line Description', 255)
    },
    absent: [...without.MULTIPLE_CURRENCIES, ...without.DIVISIONS]
};
