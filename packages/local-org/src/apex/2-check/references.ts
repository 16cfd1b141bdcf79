import type {
    ConstructorSymbol,
    FieldSymbol,
    LocalSymbol,
    MethodSymbol,
    PropertySymbol,
    TypeSymbol
} from './symbols.ts';
import type { ApexType } from './types.ts';

/**
 * What a name in the source means. Keys of the table are the nodes that carry the name: Name,
 * FieldAccess, Call, New, ConstructorCall, and the pairs of `new Account(Name = 'x')`.
 *
 * A user member without a target is on `this` when not static. `isStatic` is the declaration's, so a
 * FieldAccess or Call whose reference is static does not evaluate its target.
 */
export type Reference =
    | { readonly kind: 'local'; readonly local: LocalSymbol }
    | { readonly kind: 'field'; readonly symbol: FieldSymbol; readonly isStatic: boolean }
    | {
          readonly kind: 'property';
          readonly symbol: PropertySymbol;
          readonly isStatic: boolean;
          /** Inside the property's own accessor: the stored value, not the accessor again. */
          readonly isBackingField: boolean;
      }
    | { readonly kind: 'method'; readonly symbol: MethodSymbol; readonly isStatic: boolean }
    | { readonly kind: 'constructor'; readonly symbol: ConstructorSymbol }
    | PlatformMethodReference
    | PlatformConstructorReference
    | PlatformPropertyReference
    /** `Color.RED`, also `RED` alone after `when`. `type` may be of the platform. */
    | { readonly kind: 'enumConstant'; readonly type: TypeSymbol; readonly name: string }
    /** `values()`, `valueOf(String)` (static) and `name()`, `ordinal()` … of a user enum. */
    | {
          readonly kind: 'enumMethod';
          readonly type: TypeSymbol;
          readonly name:
              'values' | 'valueOf' | 'name' | 'ordinal' | 'equals' | 'hashCode' | 'toString';
          readonly isStatic: boolean;
      }
    /** `account.Name`; names in official spelling. Also the pairs of `new Account(Name = 'x')`. */
    | { readonly kind: 'sobjectField'; readonly object: string; readonly field: string }
    /** `contact.Account` (one record), `account.Contacts` (list). */
    | {
          readonly kind: 'sobjectRelationship';
          readonly object: string;
          readonly relationship: string;
          readonly isChild: boolean;
      }
    | { readonly kind: 'type'; readonly type: ApexType }
    | { readonly kind: 'namespace'; readonly name: string }
    /** `System.Label.x`, `Label.ns.x`; `namespace` is null for the project's own. */
    | { readonly kind: 'label'; readonly namespace: string | null; readonly name: string }
    /** `Page.Home` */
    | { readonly kind: 'page'; readonly name: string }
    /** `Account.SObjectType`, `Schema.Account.SObjectType`: a `Schema.SObjectType`. */
    | { readonly kind: 'sobjectType'; readonly object: string }
    /** `Schema.SObjectType.Account`: its `Schema.DescribeSObjectResult`. */
    | { readonly kind: 'sobjectDescribe'; readonly object: string }
    /** `Account.Name`: a `Schema.SObjectField`. */
    | { readonly kind: 'sobjectFieldToken'; readonly object: string; readonly field: string }
    /** `AccountShare.RowCause.Manual`: a String, the name itself. */
    | { readonly kind: 'rowCause'; readonly name: string }
    /** `Schema.SObjectType.Account.fields.Name`: a `Schema.DescribeFieldResult`. */
    | { readonly kind: 'sobjectFieldDescribe'; readonly object: string; readonly field: string }
    /**
     * `Schema.SObjectType.Account.fields` (`giving` describes), `Account.SObjectType.fields` (tokens): a
     * `Schema.SObjectTypeFields`.
     */
    | {
          readonly kind: 'sobjectFields';
          readonly object: string;
          readonly giving: 'describes' | 'tokens';
      }
    /** `Schema.SObjectType.Account.fieldSets`: a `Schema.SObjectTypeFieldSets`. */
    | { readonly kind: 'sobjectFieldSets'; readonly object: string }
    /** `Schema.SObjectType.Account.fieldSets.Main` */
    | { readonly kind: 'fieldSet'; readonly object: string; readonly name: string }
    /** `Settings__c.getOrgDefaults()`, `Kind__mdt.getAll()`: static, called on the object's name. */
    | {
          readonly kind: 'customSettingMethod';
          readonly object: string;
          readonly method: CustomSettingMethod;
      }
    /**
     * `account.Name.addError('…')`: the Call's target is a FieldAccess that means a field of a record.
     * `key` as in System.String and its like: `addError(String)`.
     */
    | {
          readonly kind: 'sobjectFieldError';
          readonly object: string;
          readonly field: string;
          readonly key: string;
      }
    /** `row.get('Name')`: a method of `System.SObject` on a record; `object` null for a generic one. */
    | { readonly kind: 'sobjectMethod'; readonly key: string; readonly object: string | null };

export type CustomSettingMethod = 'getInstance' | 'getOrgDefaults' | 'getValues' | 'getAll';

export interface PlatformMethodReference {
    readonly kind: 'platformMethod';
    /** Name of the type that declares the method in the stubs: `System.String`, `System.List`. */
    readonly type: string;
    /** `substring(Integer,Integer)`, `add(T)`. */
    readonly key: string;
    readonly isStatic: boolean;
    /** The receiver may be a user's object that implements the interface: dispatch by name. */
    readonly isInterface: boolean;
}

export interface PlatformConstructorReference {
    readonly kind: 'platformConstructor';
    readonly type: string;
    /** `(String,Integer)`, `()`, `(List<T>)`. Creators with elements, entries or a size have no reference. */
    readonly key: string;
}

export interface PlatformPropertyReference {
    readonly kind: 'platformProperty';
    readonly type: string;
    readonly name: string;
    readonly isStatic: boolean;
}
