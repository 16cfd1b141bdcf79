import type { LoadedClass } from '../../runtime/kernel/index.ts';
import type { EmittedMethod } from '../../apex/3-emit/index.ts';
import type { RuntimeClass } from '../../runtime/types/index.ts';
import type { ApexAnswer, ApexCall } from '../../contract/index.ts';
import { ArgumentMismatch, fromJson, toJson } from '../aura/index.ts';
import type { AuraMembers } from '../aura/index.ts';
import type { Org } from '../Org.ts';

/** What the browser is told of an exception that Apex did not turn into an AuraHandledException itself. */
interface Failure {
    message: string;
    exceptionType: string;
    isUserDefinedException: boolean;
    stackTrace: string;
}

/** Calls an `@AuraEnabled` static method as Lightning does, in a transaction of its own. */
export function callApex(org: Org, userId: string, call: ApexCall): ApexAnswer {
    const found = auraMethod(org, call);
    if (typeof found === 'string') return refused(found);
    if (!org.permissionsOf(userId).canRunClass(call.className)) {
        return refused(`You do not have access to the Apex class named '${call.className}'.`);
    }
    const members = auraMembers(org);
    try {
        return org.transact(
            userId,
            'AURA',
            () => {
                const args = found.parameters.map(({ name, type }) =>
                    fromJson(org.runtime, parameterOf(call.parameters, name), type)
                );
                const value = org.program.callStatic(call.className, found.name, args);
                return { ok: true, value: toJson(org.runtime, value, members) };
            },
            `${call.className}.${call.methodName}`
        );
    } catch (error) {
        if (error instanceof ArgumentMismatch) return refused(error.message);
        const exception = org.runtime.exceptionBehind(error);
        if (exception === null) throw error;
        org.reportFailure(`${call.className}.${call.methodName}`, exception);
        return { ok: false, ...failureOf(org, exception) };
    }
}

/** Every `@AuraEnabled` static method of the project. */
export function auraMethods(
    org: Org
): { className: string; methodName: string; cacheable: boolean }[] {
    return [...org.program.classes()].flatMap((type) =>
        type.emitted.methods.filter(isAuraEnabled).map((method) => ({
            className: type.name,
            methodName: method.name,
            cacheable: method.annotations.some(
                ({ name, parameters }) =>
                    name === 'auraenabled' && String(parameters['cacheable']) === 'true'
            )
        }))
    );
}

function auraMethod(org: Org, call: ApexCall): EmittedMethod | string {
    const method = org.program
        .class(call.className)
        ?.emitted.methods.find(
            (each) =>
                each.name.toLowerCase() === call.methodName.toLowerCase() && isAuraEnabled(each)
        );
    return (
        method ??
        `Unable to find action ${call.methodName} on the controller of ${call.className}: no @AuraEnabled static method has that name.`
    );
}

function isAuraEnabled(method: EmittedMethod): boolean {
    return method.isStatic && method.annotations.some(({ name }) => name === 'auraenabled');
}

function auraMembers(org: Org): AuraMembers {
    return (type: RuntimeClass) => membersOf(org.program.class(type.name));
}

function membersOf(type: LoadedClass | undefined): ReadonlySet<string> {
    const enabled = (type?.emitted.fields ?? []).filter((field) =>
        field.annotations.some(({ name }) => name === 'auraenabled')
    );
    return new Set(enabled.map((field) => field.name.toLowerCase()));
}

function parameterOf(parameters: Record<string, unknown>, name: string): unknown {
    const key = Object.keys(parameters).find((each) => each.toLowerCase() === name.toLowerCase());
    return key === undefined ? null : parameters[key];
}

function failureOf(
    org: Org,
    exception: NonNullable<ReturnType<Org['runtime']['exceptionBehind']>>
): Failure {
    return {
        message: exception.clientMessage ?? exception.apexMessage ?? 'Script-thrown exception',
        exceptionType: exception.typeName,
        isUserDefinedException: org.program.class(exception.typeName) !== undefined,
        stackTrace: exception.frames
            .map(({ place, line, column }) => `${place}: line ${line}, column ${column}`)
            .join('\n')
    };
}

function refused(message: string): ApexAnswer {
    return {
        ok: false,
        message,
        exceptionType: 'System.NoAccessException',
        isUserDefinedException: false,
        stackTrace: ''
    };
}
