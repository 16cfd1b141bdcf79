import type { DmlContext } from './DmlContext.ts';

/** @returns a function that goes back to this moment: the rows, and what is to happen after the commit */
export function restorePoint({ store, rt }: DmlContext): () => void {
    const mark = store.mark();
    const effects = rt.transaction.effectCount;
    return () => {
        store.rollback(mark);
        rt.transaction.dropEffects(effects);
    };
}
