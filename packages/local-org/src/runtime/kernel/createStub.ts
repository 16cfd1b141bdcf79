import type { EmittedMethod } from '../../apex/3-emit/index.ts';
import type { Runtime } from '../runtime.ts';
import { STRING_TYPE, OBJECT_TYPE, listOf, typeDescriptor, typeText } from '../types/index.ts';
import type { TypeDescriptor } from '../types/index.ts';
import { ApexList, ApexTypeValue } from '../values/index.ts';
import type { ClassRegistry, LoadedClass } from './classes/index.ts';

const VOID = typeDescriptor('void');

/** An object of a user type each of whose methods asks the System.StubProvider. See Test.createStub. */
export function createStub(
    rt: Runtime,
    classes: ClassRegistry,
    type: TypeDescriptor,
    provider: object
): object {
    const own = classes.find(type.name);
    if (own === undefined || own.kind === 'enum') {
        const message = `Type cannot be stubbed: ${typeText(type)}`;
        throw rt.exception('System.TypeException', message);
    }
    const stub: Record<string, unknown> =
        own.kind === 'class' ? Object.create(own.js?.prototype as object) : {};
    Object.defineProperty(stub, 'apexClass', { value: classes.stubOf(own) });
    for (const method of instanceMethods(own, classes)) {
        stub[method.jsName] = (...args: unknown[]) =>
            rt.invoke(provider, 'handleMethodCall', handlerArguments(stub, method, args));
    }
    return stub;
}

function instanceMethods(own: LoadedClass, classes: ClassRegistry): EmittedMethod[] {
    const above = [own.superclass, ...own.interfaces.map(({ name }) => name)]
        .map((name) => (name === null ? undefined : classes.find(name)))
        .filter((each) => each !== undefined);
    return [
        ...above.flatMap((each) => instanceMethods(each, classes)),
        ...own.emitted.methods.filter(({ isStatic }) => !isStatic)
    ];
}

/** `handleMethodCall(stub, name, returnType, parameterTypes, parameterNames, arguments)` */
function handlerArguments(stub: object, method: EmittedMethod, args: unknown[]): unknown[] {
    const { parameters } = method;
    const types = parameters.map(({ type }) => new ApexTypeValue(type));
    return [
        stub,
        method.name,
        new ApexTypeValue(method.returnType ?? VOID),
        new ApexList(listOf(typeDescriptor('Type')), types),
        new ApexList(
            listOf(STRING_TYPE),
            parameters.map(({ name }) => name)
        ),
        new ApexList(listOf(OBJECT_TYPE), args)
    ];
}
