import type { Annotation, Modifiers } from '../../ast/index.ts';

/** @param name lower case, without `@` */
export function annotation(modifiers: Modifiers, name: string): Annotation | undefined {
    return modifiers.annotations.find((each) => each.name.toLowerCase() === name);
}

/** @param name lower case, without `@` */
export function hasAnnotation(modifiers: Modifiers, name: string): boolean {
    return annotation(modifiers, name) !== undefined;
}

/** Whether `@IsTest` or the old `testMethod` stands before a method. */
export function isTestMethod(modifiers: Modifiers): boolean {
    return (
        modifiers.isTestMethod ||
        hasAnnotation(modifiers, 'istest') ||
        hasAnnotation(modifiers, 'testsetup')
    );
}
