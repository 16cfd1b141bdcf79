import type { FastifyInstance } from 'fastify';
import type { UiContext } from '../UiContext.ts';
import { signedInUser } from './session.ts';

interface ApexRoute {
    Params: { className: string; methodName: string };
    Querystring: { wire?: string };
    Body: Record<string, unknown> | null;
}

/** Calls of `@salesforce/apex/…` methods. Apex that throws answers 500 with the body that LWCs get in `error.body`. */
export function apexRoutes(app: FastifyInstance, context: UiContext): void {
    app.post<ApexRoute>('/_ui/apex/:className/:methodName', async (request, reply) => {
        const userId = await signedInUser(context, request);
        const { className, methodName } = request.params;
        const { apexMethods } = await context.project();
        const method = apexMethods.find(
            (each) => each.className === className && each.methodName === methodName
        );
        if (!method) {
            return reply.code(404).send({
                message: `There is no @AuraEnabled static method ${className}.${methodName}.`
            });
        }
        if (request.query.wire && !method.cacheable) {
            return reply.code(400).send({
                message: `${className}.${methodName} is wired, so it must be @AuraEnabled(cacheable=true).`
            });
        }
        const parameters = request.body ?? {};
        const answer = await context.org.callApex(userId, { className, methodName, parameters });
        if (answer.ok) {
            return reply.send({ value: answer.value ?? null });
        }
        const { message, exceptionType, isUserDefinedException, stackTrace } = answer;
        return reply.code(500).send({ message, exceptionType, isUserDefinedException, stackTrace });
    });
}
