/** Flags of a class or member (JVM specification, tables 4.1-B, 4.5-A, 4.6-A). */
export const AccessFlag = {
    public: 0x0001,
    static: 0x0008,
    final: 0x0010,
    /** Of a method: written by the compiler, not by the author. */
    bridge: 0x0040,
    varargs: 0x0080,
    interface: 0x0200,
    abstract: 0x0400,
    synthetic: 0x1000,
    enum: 0x4000
} as const;

/** A field or method: its name, flags, and its generic signature where it has one, else its descriptor. */
export interface ClassMember {
    readonly name: string;
    readonly flags: number;
    readonly signature: string;
}

/** What a class file declares; code is not read. Names are internal names (`java/lang/Object`). */
export interface ClassFile {
    readonly name: string;
    readonly flags: number;
    readonly superclass: string | undefined;
    readonly interfaces: readonly string[];
    /** The generic class signature, where the class, its superclass or an interface is generic. */
    readonly signature: string | undefined;
    readonly fields: readonly ClassMember[];
    readonly methods: readonly ClassMember[];
}

/**
 * Reads the declarations of a Java class file (JVM specification, chapter 4).
 *
 * @param bytes a whole .class file
 * @throws Error when the file does not begin as a class file does
 */
export function readClassFile(bytes: Buffer): ClassFile {
    const cursor = new Cursor(bytes);
    if (cursor.u4() !== 0xcafebabe)
        throw new Error('Not a class file: it does not begin with CAFEBABE.');
    cursor.skip(4);
    const pool = readConstantPool(cursor);
    const flags = cursor.u2();
    const name = pool.className(cursor.u2());
    const superIndex = cursor.u2();
    const interfaces = cursor.list(() => pool.className(cursor.u2()));
    const fields = cursor.list(() => readMember(cursor, pool));
    const methods = cursor.list(() => readMember(cursor, pool));
    return {
        name,
        flags,
        superclass: superIndex === 0 ? undefined : pool.className(superIndex),
        interfaces,
        signature: readSignature(cursor, pool),
        fields,
        methods
    };
}

class Cursor {
    private at = 0;
    private readonly bytes: Buffer;

    constructor(bytes: Buffer) {
        this.bytes = bytes;
    }

    u1(): number {
        return this.bytes.readUInt8(this.at++);
    }

    u2(): number {
        this.at += 2;
        return this.bytes.readUInt16BE(this.at - 2);
    }

    u4(): number {
        this.at += 4;
        return this.bytes.readUInt32BE(this.at - 4);
    }

    skip(count: number): void {
        this.at += count;
    }

    text(length: number): string {
        this.at += length;
        return this.bytes.toString('utf8', this.at - length, this.at);
    }

    list<T>(readOne: () => T): T[] {
        return Array.from({ length: this.u2() }, readOne);
    }
}

interface ConstantPool {
    text(index: number): string;
    className(index: number): string;
}

function readConstantPool(cursor: Cursor): ConstantPool {
    const texts = new Map<number, string>();
    const classes = new Map<number, number>();
    const count = cursor.u2();
    for (let index = 1; index < count; index++) {
        const tag = cursor.u1();
        if (tag === 1) texts.set(index, cursor.text(cursor.u2()));
        else if (tag === 7) classes.set(index, cursor.u2());
        else cursor.skip(sizeOfConstant(tag));
        // A long or double takes two places in the table (section 4.4.5).
        if (tag === 5 || tag === 6) index++;
    }
    const text = (index: number): string => {
        const found = texts.get(index);
        if (found === undefined) throw new Error(`Constant ${index} is not a text.`);
        return found;
    };
    return { text, className: (index) => text(classes.get(index) ?? 0) };
}

function sizeOfConstant(tag: number): number {
    if (tag === 5 || tag === 6) return 8;
    if (tag === 15) return 3;
    if (tag === 8 || tag === 16 || tag === 19 || tag === 20) return 2;
    if ((tag >= 9 && tag <= 12) || tag === 3 || tag === 4 || tag === 17 || tag === 18) return 4;
    throw new Error(
        `Constant of unknown tag ${tag}: a newer class-file format than this reader knows.`
    );
}

function readMember(cursor: Cursor, pool: ConstantPool): ClassMember {
    const flags = cursor.u2();
    const name = pool.text(cursor.u2());
    const descriptor = pool.text(cursor.u2());
    return { name, flags, signature: readSignature(cursor, pool) ?? descriptor };
}

/** Reads an attribute table for the one attribute that matters here; the others are skipped. */
function readSignature(cursor: Cursor, pool: ConstantPool): string | undefined {
    let signature: string | undefined;
    cursor.list(() => {
        const attribute = pool.text(cursor.u2());
        const length = cursor.u4();
        if (attribute === 'Signature') signature = pool.text(cursor.u2());
        else cursor.skip(length);
    });
    return signature;
}
