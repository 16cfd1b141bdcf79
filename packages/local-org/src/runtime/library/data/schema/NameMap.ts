import type { Runtime } from '../../../runtime.ts';
import { ApexMap } from '../../../values/index.ts';

/** A Map with lower-case names as keys that finds them in any case: what describe calls answer. */
export class NameMap extends ApexMap {
    override has(rt: Runtime, key: unknown): boolean {
        return super.has(rt, lower(key));
    }

    override get(rt: Runtime, key: unknown): unknown {
        return super.get(rt, lower(key));
    }

    override put(rt: Runtime, key: unknown, value: unknown): unknown {
        return super.put(rt, lower(key), value);
    }

    override remove(rt: Runtime, key: unknown): unknown {
        return super.remove(rt, lower(key));
    }
}

function lower(key: unknown): unknown {
    return typeof key === 'string' ? key.toLowerCase() : key;
}
