/** A shallow copy of a user's object: what `clone()` answers. What its fields refer to is shared. */
export function cloneObject<T extends object>(self: T): T {
    return Object.assign(Object.create(Object.getPrototypeOf(self) as object) as T, self);
}
