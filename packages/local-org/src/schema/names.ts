/** `__c`, `__r` and the like: the end of every name that a project or package brings. */
const CUSTOM_SUFFIX = /__(c|r|e|b|x|mdt|share|history|feed|changeevent|pc|pr|kav|del|s)$/i;

/** True for API names of custom objects, fields and relationships: `Note__c`, `acme__Note__c`. */
export function isCustomName(name: string): boolean {
    return CUSTOM_SUFFIX.test(name);
}

/**
 * The API name in an org where the project's components carry a namespace.
 *
 * @param name as the project writes it; standard names and names with a prefix stay as they are
 * @param namespace null leaves every name as it is
 */
export function withNamespace(name: string, namespace: string | null): string {
    if (namespace === null || !isCustomName(name) || namespaceOf(name) !== null) return name;
    return `${namespace}__${name}`;
}

/** `acme` for `acme__Note__c`; null for names without a prefix. */
export function namespaceOf(name: string): string | null {
    const suffix = CUSTOM_SUFFIX.exec(name);
    if (suffix === null) return null;
    const body = name.slice(0, suffix.index);
    const end = body.indexOf('__');
    return end > 0 ? body.slice(0, end) : null;
}

/** `Note__c` for `acme__Note__c` in the org of `acme`; other names stay as they are. */
export function withoutNamespace(name: string, namespace: string | null): string {
    const prefix = namespace === null ? null : `${namespace}__`;
    if (prefix === null || !name.toLowerCase().startsWith(prefix.toLowerCase())) return name;
    return name.slice(prefix.length);
}

/** `Conversation__r` for `Conversation__c`. */
export function relationshipNameOf(customField: string): string {
    return customField.replace(/__c$/i, '__r');
}
