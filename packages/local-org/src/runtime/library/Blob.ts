import { ApexBlob } from '../values/index.ts';
import { definePlatformType } from './definePlatformType.ts';
import { hashCodeOf, primitiveMethods, primitiveStatics } from './support/index.ts';
import type { Runtime } from '../runtime.ts';

export const systemBlob = definePlatformType({
    name: 'System.Blob',
    jsClass: ApexBlob,
    statics: primitiveStatics({
        'valueOf(String)': (rt, text: string) => held(rt, ApexBlob.ofText(text))
    }),
    methods: {
        'equals(Object)': (_rt, self: ApexBlob, other: unknown) =>
            other instanceof ApexBlob && other.buffer.equals(self.buffer),
        'hashCode()': (rt, self: ApexBlob) => hashCodeOf(rt, self),
        ...primitiveMethods({
            'size()': (_rt, self: ApexBlob) => self.bytes.length,
            'toString()': (rt, self: ApexBlob) => textOf(rt, self)
        })
    }
});

function held(rt: Runtime, blob: ApexBlob): ApexBlob {
    rt.transaction.limits.holdInHeap(blob.bytes.length);
    return blob;
}

/** @throws System.StringException for bytes that are not UTF-8 */
function textOf(rt: Runtime, blob: ApexBlob): string {
    rt.transaction.limits.holdInHeap(blob.bytes.length);
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(blob.bytes);
    } catch {
        throw rt.exception('System.StringException', 'BLOB is not a valid UTF-8 string');
    }
}
