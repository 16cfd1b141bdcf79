import type { WireAdapter } from 'lwc';
import { frozen } from '../../shell/frozen/frozen.ts';
import { get } from '../../shell/http/http.ts';

type Emitted = { data: unknown; error: unknown };
type ObjectName = string | { objectApiName: string };

/** Asks once per configuration; describes do not change while a page is open. */
class DescribeWire<Config> implements WireAdapter {
    readonly #callback: (value: Emitted) => void;
    readonly #pathOf: (config: Config) => string | undefined;
    #path: string | undefined;

    constructor(
        callback: (value: Emitted) => void,
        pathOf: (config: Config) => string | undefined
    ) {
        this.#callback = callback;
        this.#pathOf = pathOf;
        callback({ data: undefined, error: undefined });
    }

    connect(): void {
        // The configuration comes with update.
    }

    disconnect(): void {
        this.#path = undefined;
    }

    update(given: unknown): void {
        const config = given as Config;
        const path = this.#pathOf(config);
        if (path && path !== this.#path) {
            this.#path = path;
            get(path).then(
                (data) => this.#emit(path, { data: frozen(data), error: undefined }),
                (error) => this.#emit(path, { data: undefined, error })
            );
        }
    }

    #emit(path: string, value: Emitted): void {
        if (path === this.#path) {
            this.#callback(value);
        }
    }
}

/** Wire adapter: labels, fields and permissions of an object. */
export class getObjectInfo extends DescribeWire<{ objectApiName?: ObjectName }> {
    constructor(callback: (value: Emitted) => void) {
        super(callback, ({ objectApiName }) => {
            return objectApiName && `/_ui/ui-api/object-info/${nameOf(objectApiName)}`;
        });
    }
}

/** Wire adapter: the values of one picklist field. */
export class getPicklistValues extends DescribeWire<{
    recordTypeId?: string;
    fieldApiName?: string | { objectApiName: string; fieldApiName: string };
}> {
    constructor(callback: (value: Emitted) => void) {
        super(callback, ({ recordTypeId, fieldApiName }) => {
            if (!recordTypeId || !fieldApiName) {
                return undefined;
            }
            const [object, field] =
                typeof fieldApiName === 'string'
                    ? fieldApiName.split('.')
                    : [fieldApiName.objectApiName, fieldApiName.fieldApiName];
            return `/_ui/ui-api/picklist-values/${object}/${field}`;
        });
    }
}

function nameOf(object: ObjectName): string {
    return typeof object === 'string' ? object : object.objectApiName;
}
