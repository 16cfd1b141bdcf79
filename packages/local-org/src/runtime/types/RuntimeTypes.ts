import type { RuntimeClass } from './RuntimeClass.ts';
import type { TypeDescriptor } from './TypeDescriptor.ts';

/** Answers questions about types while the program runs. Made by the kernel. */
export interface RuntimeTypes {
    /**
     * The type of that name as `Type.forName` finds it: user types first, then platform types, then
     * objects of the schema; case-insensitive; type arguments allowed. undefined when there is none.
     */
    resolve(name: string): TypeDescriptor | undefined;
    /** The user class, interface or enum of that canonical name. */
    userClass(name: string): RuntimeClass | undefined;
    /** The most specific type of a value: null has `Object`. A string that was declared Id is a String. */
    typeOf(value: unknown): TypeDescriptor;
    /** Whether a value of type `from` may stand where `to` is wanted, without conversion. */
    isAssignable(from: TypeDescriptor, to: TypeDescriptor): boolean;
    /** `value instanceof type`; false for null. */
    isInstance(value: unknown, type: TypeDescriptor): boolean;
    /** Creates an instance through the constructor without parameters, as `Type.newInstance` does. */
    newInstance(type: TypeDescriptor): unknown;
}
