/** One line of `generated/standard-objects.jsonl`, after the object's name and a tab. */
export interface ObjectRecord {
    /** Field API name to Apex type. */
    readonly fields: Readonly<Record<string, string>>;
    /** Relationship name to the field that holds the Id and the target (`*`: of several kinds). */
    readonly parents: Readonly<Record<string, readonly [field: string, target: string]>>;
    /** Relationship name to child object and, where only one can be meant, the child's field. */
    readonly children: Readonly<Record<string, readonly [object: string, field?: string]>>;
}

/** Target of a lookup that may lead to objects of several kinds. */
export const ANY_OBJECT = '*';
