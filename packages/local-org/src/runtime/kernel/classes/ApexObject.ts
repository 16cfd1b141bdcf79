/** What emitted classes without a superclass extend. */
export class ApexObject {
    /** The constructor that every other one calls in the end. */
    new$(): this {
        return this;
    }
}
