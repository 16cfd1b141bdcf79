import type { ApexType } from '../types.ts';
import { fit } from './assignability.ts';

/** The type that both branches of `?:` or sides of `??` have; undefined when there is none. */
export function commonType(a: ApexType, b: ApexType): ApexType | undefined {
    if (a.kind === 'unknown' || b.kind === 'unknown') return a.kind === 'unknown' ? b : a;
    if (a.kind === 'null') return b;
    if (b.kind === 'null') return a;
    const toB = fit(a, b);
    const toA = fit(b, a);
    if (toB === undefined) return toA === undefined ? undefined : a;
    return toA === undefined || toB.cost <= toA.cost ? b : a;
}
