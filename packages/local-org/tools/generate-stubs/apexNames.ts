const PLATFORM_PREFIX = 'io/github/apexdevtools/standardtypes/';
const SOBJECT_PREFIX = 'io/github/apexdevtools/sobjecttypes/';

/** Namespaces that the stubs spell in lower case and Salesforce's reference with capitals. */
const NAMESPACE_SPELLING: Readonly<Record<string, string>> = {
    cache: 'Cache',
    dom: 'Dom',
    eventbus: 'EventBus',
    reports: 'Reports'
};

/** Java's own classes, and the stubs' stand-ins for Apex's root type, by the Apex type that each means. */
const SPECIAL_TYPES: Readonly<Record<string, string>> = {
    'java/lang/Object': 'Object',
    'java/lang/String': 'System.String',
    'java/lang/Boolean': 'System.Boolean',
    'java/lang/Integer': 'System.Integer',
    [`${PLATFORM_PREFIX}Internal/Object$`]: 'Object',
    [`${PLATFORM_PREFIX}Internal/Any$`]: 'Object'
};

/** True for a class of the standard-objects jar (`Account`, `ContactShare`). */
export function isSObjectClass(internalName: string): boolean {
    return internalName.startsWith(SOBJECT_PREFIX);
}

/** The SObject's API name: `io/…/sobjecttypes/Account` is `Account`. */
export function sObjectName(internalName: string): string {
    return internalName.slice(SOBJECT_PREFIX.length);
}

/**
 * The Apex name of a class as type strings spell it: `System.List`, `Messaging.InboundEmail.Header`,
 * `Schema.Account` for an SObject, `Object` for the root of all types.
 *
 * @throws Error for a class of a package that has no meaning in Apex
 */
export function apexTypeName(internalName: string): string {
    const special = SPECIAL_TYPES[internalName];
    if (special !== undefined) return special;
    if (isSObjectClass(internalName)) return `Schema.${sObjectName(internalName)}`;
    if (!internalName.startsWith(PLATFORM_PREFIX)) {
        throw new Error(`${internalName} is a Java class without a counterpart in Apex.`);
    }
    const [namespace = '', className = ''] = internalName.slice(PLATFORM_PREFIX.length).split('/');
    if (namespace === 'SObjectStubs') return `Schema.${className}`;
    const nested = withoutMark(className).replaceAll('$', '.');
    return `${NAMESPACE_SPELLING[namespace] ?? namespace}.${nested}`;
}

/**
 * The Apex name of a member: the stubs end a name with `$` where Java has that name already or
 * forbids it (`equals$`, `clone$`, `for$`), and begin it with `$` in one place (`$boolean`).
 */
export function apexMemberName(javaName: string): string {
    return withoutMark(javaName).replace(/^\$/, '');
}

function withoutMark(name: string): string {
    return name.endsWith('$') ? name.slice(0, -1) : name;
}
