import { typeText } from '../types/index.ts';
import type { TypeDescriptor } from '../types/index.ts';

/** A value of System.Type, as `Account.class` or Type.forName give it. */
export class ApexTypeValue {
    readonly type: TypeDescriptor;

    constructor(type: TypeDescriptor) {
        this.type = type;
    }

    /** `List<Account>` */
    get name(): string {
        return typeText(this.type);
    }
}
