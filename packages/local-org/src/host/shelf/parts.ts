import type { EncodedValue } from '../../database/index.ts';
import type { TypeDescriptor } from '../../runtime/types/index.ts';

/** A value without parts, or the place of a part in the list of all. */
export type Pointer = { readonly value: EncodedValue } | { readonly part: number };

/** One object of a written state. */
export type Part =
    | { readonly kind: 'value'; readonly value: EncodedValue }
    | {
          readonly kind: 'list' | 'set';
          readonly type: TypeDescriptor;
          readonly items: readonly Pointer[];
      }
    | { readonly kind: 'array'; readonly items: readonly Pointer[] }
    | {
          readonly kind: 'map';
          readonly type: TypeDescriptor;
          readonly entries: readonly (readonly [Pointer, Pointer])[];
      }
    | { readonly kind: 'enum'; readonly type: string; readonly name: string }
    | { readonly kind: 'type'; readonly type: TypeDescriptor }
    | {
          readonly kind: 'object';
          readonly class: string;
          /** Declaring class, field, value. */
          readonly fields: readonly (readonly [string, string, Pointer])[];
      }
    | {
          readonly kind: 'record';
          readonly object: string;
          readonly values: readonly (readonly [string, Pointer])[];
          readonly parents: readonly (readonly [string, Pointer])[];
          readonly children: readonly (readonly [string, Pointer])[];
          readonly queried: readonly string[] | null;
      };
