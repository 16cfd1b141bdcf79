/**
 * Vonage's SDK writes fields in camel case and turns them into snake case on the way out. These types do the same, and
 * list the dotted paths of all fields, so that two shapes can be compared by name.
 */
export type OnTheWire<T> = T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer E)[]
      ? OnTheWire<E>[]
      : { [K in keyof T as K extends string ? SnakeCase<K> : never]: OnTheWire<T[K]> };

type SnakeCase<K extends string> = K extends `${infer Start}UUID`
    ? `${Start}_uuid`
    : K extends `${infer First}${infer Rest}`
      ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${SnakeCase<Rest>}`
      : K;

/** Dotted paths of every field, through objects, lists and unions. Free-form objects end a path. */
export type Paths<T> = T extends string | number | boolean | null | undefined
    ? never
    : T extends readonly (infer E)[]
      ? Paths<E>
      : {
            [K in keyof T & string]-?: string extends K ? never : K | Below<K, Paths<T[K]>>;
        }[keyof T & string];

type Below<K extends string, P> = P extends string ? `${K}.${P}` : never;

/** Fields of ours that the SDK does not know. */
export type OnlyOurs<Ours, Theirs> = Exclude<Paths<Ours>, Paths<Theirs>>;

/** Fields of the SDK that we do not take. */
export type OnlyTheirs<Ours, Theirs> = Exclude<Paths<Theirs>, Paths<Ours>>;

export type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

export type Expect<T extends true> = T;

/** What the SDK sends, without fields that we do not take, fits our contract: same types, same obligations. */
export type Fits<Sent, Ours> = Pick<Sent, keyof Sent & keyof Ours> extends Ours ? true : false;
