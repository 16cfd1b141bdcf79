import type { EmittedMethod, EmittedType } from '../apex/index.ts';

/** One class of tests. */
export interface TestClass {
    readonly name: string;
    /** `@IsTest(SeeAllData=true)`: all its methods do. */
    readonly seesAllData: boolean;
    readonly setup: EmittedMethod | null;
    readonly methods: readonly EmittedMethod[];
}

/**
 * The test classes of a program, in order of name.
 *
 * @param filter part of `Class.method`, without regard to case; null for all
 */
export function discoverTests(types: readonly EmittedType[], filter: string | null): TestClass[] {
    return types
        .filter((type) => type.isTest && type.kind === 'class')
        .map((type) => testClass(type, filter))
        .filter((each) => each.methods.length > 0)
        .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function testClass(type: EmittedType, filter: string | null): TestClass {
    const wanted = filter?.toLowerCase() ?? '';
    return {
        name: type.name,
        seesAllData: seesAllData(type),
        setup: type.methods.find(isSetup) ?? null,
        methods: type.methods.filter(
            (method) =>
                method.isTest && `${type.name}.${method.name}`.toLowerCase().includes(wanted)
        )
    };
}

function isSetup(method: EmittedMethod): boolean {
    return method.annotations.some((annotation) => annotation.name === 'testsetup');
}

/** Whether `@IsTest(SeeAllData=true)` stands before a class or method. */
export function seesAllData({ annotations }: Pick<EmittedMethod, 'annotations'>): boolean {
    const { parameters } = annotations.find(({ name }) => name === 'istest') ?? {};
    return String(parameters?.['seealldata'] ?? false).toLowerCase() === 'true';
}
