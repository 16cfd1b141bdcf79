import type { Savepoint } from '../../database.ts';
import { definePlatformType } from '../definePlatformType.ts';

/** An instance of System.Savepoint. */
export class ApexSavepoint {
    readonly mark: Savepoint;
    /** What waited for the commit when it was set. */
    readonly effectCount: number;
    /** Released, or overtaken by a rollback to an earlier one. */
    isReleased = false;

    constructor(mark: Savepoint, effectCount: number) {
        this.mark = mark;
        this.effectCount = effectCount;
    }
}

export const savepoint = definePlatformType({
    name: 'System.Savepoint',
    jsClass: ApexSavepoint,
    methods: { 'toString()': () => 'System.Savepoint' }
});
