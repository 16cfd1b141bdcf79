/** A Double: boxed, because Integer is the plain JS number. */
export class ApexDouble {
    readonly value: number;

    constructor(value: number) {
        this.value = value;
    }
}
