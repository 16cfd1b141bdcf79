/**
 * Fields that appear with a feature which an org has switched off until somebody switches it on.
 * The local org is such a plain org: code that counts on one of them would not compile there either.
 */
export const MULTIPLE_CURRENCIES = ['CurrencyIsoCode'] as const;
export const DIVISIONS = ['Division'] as const;
/** Data.com, retired, and its clean status. */
export const DATA_COM = ['CleanStatus', 'Jigsaw', 'JigsawContactId', 'JigsawCompanyId'] as const;
export const DUN_AND_BRADSTREET = ['CompanyDunsNumber', 'DandbCompanyId'] as const;
/** Self-declared gender identity and pronouns, shown once added by an administrator. */
export const PRONOUNS = ['GenderIdentity', 'Pronouns'] as const;
export const SALES_PRIORITY = ['IsPriorityRecord'] as const;
export const PRIVACY_HOLD = ['HasPrivacyHold'] as const;

/** The code fields that state and country picklists add beside an address. */
export function stateAndCountryPicklists(prefix = ''): string[] {
    return [`${prefix}CountryCode`, `${prefix}StateCode`];
}

/** Objects that are there with such a feature only. */
export const ABSENT_OBJECTS: ReadonlySet<string> = new Set(['CurrencyType', 'DatedConversionRate']);
