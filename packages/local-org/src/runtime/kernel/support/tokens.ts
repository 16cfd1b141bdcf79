import type { Runtime } from '../../runtime.ts';

/**
 * What the org has rather than the program. The library makes schema tokens, by a static member that no
 * Apex code can name: `$of` of Schema.SObjectType (object), Schema.SObjectField (object, field),
 * Schema.DescribeSObjectResult, Schema.DescribeFieldResult, Schema.FieldSet (object, name),
 * Schema.SObjectTypeFields (object, `tokens` or `describes`), Schema.SObjectTypeFieldSets (object), and
 * `$getInstance`, `$getOrgDefaults`, `$getValues`, `$getAll` (object, …arguments) of System.SObject for
 * custom settings and custom metadata.
 */
export function tokenSupport(rt: Runtime) {
    function made(type: string, member: string, ...args: unknown[]): unknown {
        const make = rt.library.static(type, member);
        if (make === undefined) {
            throw new Error(
                `${type} is not in the local org yet: runtime/library needs its ${member}.`
            );
        }
        return make(rt, ...args);
    }
    return {
        label(namespace: string | null, name: string): string {
            const text = rt.host.label(namespace, name, rt.transaction.user.language);
            if (text === undefined) throw new Error(`The org has no custom label ${name}.`);
            return text;
        },
        page(name: string): unknown {
            const make = rt.library.constructorOf('System.PageReference', '(String)');
            if (make === undefined) {
                throw new Error(`Page.${name}: System.PageReference is not in the local org yet.`);
            }
            return make(rt, `/apex/${name}`);
        },
        sobjectType: (object: string) => made('Schema.SObjectType', '$of', object),
        sobjectDescribe: (object: string) => made('Schema.DescribeSObjectResult', '$of', object),
        sobjectFieldToken: (object: string, field: string) =>
            made('Schema.SObjectField', '$of', object, field),
        sobjectFieldDescribe: (object: string, field: string) =>
            made('Schema.DescribeFieldResult', '$of', object, field),
        sobjectFields: (object: string, giving: string) =>
            made('Schema.SObjectTypeFields', '$of', object, giving),
        sobjectFieldSets: (object: string) => made('Schema.SObjectTypeFieldSets', '$of', object),
        fieldSet: (object: string, name: string) => made('Schema.FieldSet', '$of', object, name),
        customSetting: (object: string, method: string, args: readonly unknown[]) =>
            made('System.SObject', `$${method}`, object, ...args)
    };
}
