/** Bytes; never changed after construction. */
export class ApexBlob {
    readonly bytes: Uint8Array;

    constructor(bytes: Uint8Array) {
        this.bytes = bytes;
    }

    static ofText(text: string): ApexBlob {
        return new ApexBlob(Buffer.from(text, 'utf8'));
    }

    get buffer(): Buffer {
        return Buffer.from(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    }
}
