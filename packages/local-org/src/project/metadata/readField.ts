import type { ElementReader } from '../xml/index.ts';
import { readValueSet } from './readValueSet.ts';
import type { FieldMetadata, SummaryMetadata } from './types.ts';

const DELETE_CONSTRAINTS = ['SetNull', 'Restrict', 'Cascade'] as const;
const OPERATIONS = ['count', 'sum', 'min', 'max'] as const;

export function readField(reader: ElementReader, name: string, file: string): FieldMetadata {
    reader.ignore(
        'businessOwnerGroup',
        'businessOwnerUser',
        'businessStatus',
        'complianceGroup',
        'deprecated',
        'displayLocationInDecimal',
        'encryptionScheme',
        'fieldManageability',
        'isFilteringDisabled',
        'isNameField',
        'isSortingDisabled',
        'lookupFilter',
        'maskChar',
        'maskType',
        'metadataRelationshipControllingField',
        'securityClassification',
        'stripMarkup',
        'trackFeedHistory',
        'trackHistory',
        'trackTrending',
        'visibleLines'
    );
    checkName(reader, name);
    if (reader.element.children.some((child) => child.name === 'lookupFilter')) {
        reader.complain('invalid-metadata', [
            `The lookup filter of ${name} is not enforced by the local org; an org would enforce it.`
        ]);
    }
    return {
        file,
        name,
        label: reader.text('label'),
        type: reader.text('type'),
        length: reader.integer('length', 0),
        precision: reader.integer('precision', 0),
        scale: reader.integer('scale', 0),
        required: reader.boolean('required', false),
        unique: reader.boolean('unique', false),
        caseSensitive: reader.boolean('caseSensitive', false),
        externalId: reader.boolean('externalId', false),
        referenceTo: reader.texts('referenceTo'),
        relationshipName: reader.text('relationshipName'),
        relationshipLabel: reader.text('relationshipLabel'),
        relationshipOrder: reader.integer('relationshipOrder', 0),
        deleteConstraint: reader.optionalChoice('deleteConstraint', DELETE_CONSTRAINTS),
        reparentable: reader.boolean('reparentableMasterDetail', false),
        writeRequiresMasterRead: reader.boolean('writeRequiresMasterRead', false),
        valueSet: reader.one('valueSet', readValueSet),
        formula: reader.text('formula'),
        formulaTreatBlanksAs: reader.choice(
            'formulaTreatBlanksAs',
            ['BlankAsZero', 'BlankAsBlank'],
            'BlankAsZero'
        ),
        defaultValue: reader.text('defaultValue'),
        displayFormat: reader.text('displayFormat'),
        startingNumber: reader.integer('startingNumber', 0),
        summary: readSummary(reader),
        inlineHelpText: reader.text('inlineHelpText'),
        description: reader.text('description')
    };
}

function checkName(reader: ElementReader, name: string): void {
    const fullName = reader.text('fullName');
    if (fullName !== null && fullName !== name) {
        reader.complain('invalid-metadata', [
            `The file is named for the field ${name} but its fullName is ${fullName}.`
        ]);
    }
}

function readSummary(reader: ElementReader): SummaryMetadata | null {
    const operation = reader.text('summaryOperation');
    const foreignKey = reader.text('summaryForeignKey');
    const summarizedField = reader.text('summarizedField');
    const filters = reader.each('summaryFilterItems', (item) => ({
        field: item.requiredText('field'),
        operation: item.requiredText('operation'),
        value: item.text('value') ?? ''
    }));
    if (operation === null || foreignKey === null) return null;
    return {
        operation: reader.choice('summaryOperation', OPERATIONS, 'count'),
        summarizedField,
        foreignKey,
        filters
    };
}
