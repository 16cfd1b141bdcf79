import { address, picklist, readOnly, number, text, textArea } from '../describe.ts';
import type { FieldDescription } from '../objectDescription.ts';

const GEOCODE_ACCURACIES = [
    'Address',
    'NearAddress',
    'Block',
    'Street',
    'ExtendedZip',
    'Zip',
    'Neighborhood',
    'City',
    'County',
    'State',
    'Unknown'
];

/**
 * A compound address and its parts.
 *
 * @param prefix of the API names, and with a blank of the labels: `Mailing`; none on Lead and User
 */
export function addressFields(prefix = ''): Record<string, FieldDescription> {
    const labelled = (part: string): string => (prefix === '' ? part : `${prefix} ${part}`);
    return {
        [`${prefix}Street`]: textArea(labelled('Street'), 255),
        [`${prefix}City`]: text(labelled('City'), 40),
        [`${prefix}State`]: text(labelled('State/Province'), 80),
        [`${prefix}PostalCode`]: text(labelled('Zip/Postal Code'), 20),
        [`${prefix}Country`]: text(labelled('Country'), 80),
        [`${prefix}Latitude`]: number(labelled('Latitude'), 18, 15),
        [`${prefix}Longitude`]: number(labelled('Longitude'), 18, 15),
        [`${prefix}GeocodeAccuracy`]: picklist(labelled('Geocode Accuracy'), GEOCODE_ACCURACIES),
        [`${prefix}Address`]: readOnly(address(labelled('Address')))
    };
}
