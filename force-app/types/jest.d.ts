/** The matcher of @sa11y/jest, for which it brings no types of its own. */
declare namespace jest {
    // The parameters must be named as Jest names them for the declarations to merge.
    interface Matchers<R, T = {}> {
        /** Checks an element, or the whole document, for accessibility. */
        toBeAccessible(): Promise<void>;
    }
}
