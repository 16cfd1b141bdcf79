import type { Savepoint } from '../../database.ts';
import { definePlatformType } from '../definePlatformType.ts';

/** An instance of System.Savepoint. */
export class ApexSavepoint {
    readonly mark: Savepoint;
    /** Released, or overtaken by a rollback to an earlier one. */
    isReleased = false;

    constructor(mark: Savepoint) {
        this.mark = mark;
    }
}

export const savepoint = definePlatformType({
    name: 'System.Savepoint',
    jsClass: ApexSavepoint,
    methods: { 'toString()': () => 'System.Savepoint' }
});
