import locale from '@salesforce/i18n/locale';
import mobile from '@salesforce/label/c.setupFormat_Mobile';
import landline from '@salesforce/label/c.setupFormat_Landline';
import tollFree from '@salesforce/label/c.setupFormat_TollFree';

const TYPES: Record<string, string> = {
    'mobile-lvn': mobile,
    landline,
    'landline-toll-free': tollFree
};

/**
 * A country in the user's language.
 *
 * @param code Two letters; anything else comes back as it is.
 */
export function countryName(code: string | undefined): string {
    if (!code || !/^[A-Z]{2}$/.test(code)) {
        return code ?? '';
    }
    return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
}

/**
 * What kind of number it is.
 *
 * @param type As Vonage names it.
 */
export function numberType(type: string | undefined): string {
    return TYPES[type ?? ''] ?? type ?? '';
}
