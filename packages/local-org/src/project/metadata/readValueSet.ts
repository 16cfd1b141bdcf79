import type { ElementReader } from '../xml/index.ts';
import type { ValueMetadata, ValueSetMetadata } from './types.ts';

export function readValueSet(reader: ElementReader): ValueSetMetadata {
    reader.ignore('valueSettings');
    const definition = reader.one('valueSetDefinition', (inner) => {
        inner.ignore('sorted');
        return inner.each('value', readValue);
    });
    return {
        restricted: reader.boolean('restricted', false),
        globalName: reader.text('valueSetName'),
        controllingField: reader.text('controllingField'),
        values: definition ?? []
    };
}

export function readValue(reader: ElementReader): ValueMetadata {
    reader.ignore('color', 'description', 'group');
    const fullName = reader.requiredText('fullName');
    return {
        fullName,
        label: reader.text('label') ?? fullName,
        default: reader.boolean('default', false),
        active: reader.boolean('isActive', true)
    };
}
