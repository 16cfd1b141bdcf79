/** A constant of a user or platform enum. Two are equal when type and name are. */
export class ApexEnum {
    /** Canonical name of the enum: `Outer.Color`, `RoundingMode`. */
    readonly type: string;
    readonly name: string;
    readonly ordinal: number;

    constructor(type: string, name: string, ordinal: number) {
        this.type = type;
        this.name = name;
        this.ordinal = ordinal;
    }

    toString(): string {
        return this.name;
    }
}
