import type { LoadedClass } from '../../runtime/kernel/index.ts';
import type { EmittedMethod } from '../../apex/3-emit/index.ts';
import { ApexBlob } from '../../runtime/values/index.ts';
import { ApexRestRequest, ApexRestResponse } from '../../runtime/library/org/index.ts';
import type { Org } from '../Org.ts';
import type { ApiRestRequest, ApiRestResponse } from '../OrgProtocol.ts';
import { argumentsOf, BadArguments, returned } from './restArguments.ts';
import { SITE_GUEST, seededUserId } from '../seed/index.ts';

interface Resource {
    readonly type: LoadedClass;
    readonly mapping: string;
}

/**
 * Runs the class whose urlMapping fits. Parameters come out of the body, results go back as JSON.
 *
 * @param userId null: the Site's guest user
 */
export function callApexRest(
    org: Org,
    userId: string | null,
    request: ApiRestRequest
): ApiRestResponse {
    const runsAs = userId ?? seededUserId(org.rows, SITE_GUEST);
    const resource = resourceFor(org, request.path);
    if (resource === null) return plain(404, 'NOT_FOUND', 'Could not find a match for URL');
    if (!org.permissionsOf(runsAs).canRunClass(resource.type.name)) {
        return plain(
            403,
            'FORBIDDEN',
            `You do not have access to the Apex class named: ${resource.type.name}`
        );
    }
    const method = httpMethod(resource.type, request.method);
    if (method === undefined) {
        return plain(405, 'METHOD_NOT_ALLOWED', `HTTP Method '${request.method}' not allowed.`);
    }
    try {
        const what = `${resource.type.name}.${method.name}`;
        return org.transact(runsAs, 'REST', () => run(org, resource, method, request), what);
    } catch (error) {
        const exception = org.runtime.exceptionBehind(error);
        if (exception === null) throw error;
        org.reportFailure(`${resource.type.name}.${method.name}`, exception);
        return plain(500, 'APEX_ERROR', exception.toString());
    }
}

function run(
    org: Org,
    resource: Resource,
    method: EmittedMethod,
    request: ApiRestRequest
): ApiRestResponse {
    const { runtime } = org;
    const apexRequest = new ApexRestRequest();
    apexRequest.httpMethod = request.method;
    apexRequest.requestURI = request.path;
    apexRequest.resourcePath = `/services/apexrest${resource.mapping}`;
    apexRequest.remoteAddress = request.remoteAddress;
    apexRequest.requestBody = new ApexBlob(request.body);
    for (const [name, value] of Object.entries(request.headers)) {
        apexRequest.headers.put(runtime, titled(name), value);
    }
    for (const [name, value] of Object.entries(request.parameters)) {
        apexRequest.params.put(runtime, name, value);
    }
    const apexResponse = new ApexRestResponse();
    runtime.transaction.rest.request = apexRequest;
    runtime.transaction.rest.response = apexResponse;
    const args = argumentsOf(runtime, method, request);
    if (args instanceof BadArguments) return plain(400, args.errorCode, args.message);
    const result = org.program.callStatic(resource.type.name, method.jsName, args);
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    for (const { key, value } of apexResponse.headers.entries()) {
        headers[String(key).toLowerCase()] = String(value);
    }
    return {
        status: apexResponse.statusCode ?? 200,
        headers,
        body: apexResponse.responseBody?.bytes ?? returned(runtime, method, result)
    };
}

/** The longest mapping wins, as the platform has it. */
function resourceFor(org: Org, path: string): Resource | null {
    const fitting = [...org.program.classes()]
        .flatMap((type) =>
            type.emitted.annotations
                .filter(({ name }) => name === 'restresource')
                .map(({ parameters }) => ({ type, mapping: String(parameters['urlmapping']) }))
        )
        .filter(({ mapping }) => fits(mapping, path));
    fitting.sort((one, other) => other.mapping.length - one.mapping.length);
    return fitting[0] ?? null;
}

/** Mappings are case-sensitive; `*` at the end stands for anything. */
function fits(mapping: string, path: string): boolean {
    return mapping.endsWith('*') ? path.startsWith(mapping.slice(0, -1)) : path === mapping;
}

function httpMethod(type: LoadedClass, httpVerb: string): EmittedMethod | undefined {
    const annotation = `http${httpVerb.toLowerCase()}`;
    return type.emitted.methods.find((method) =>
        method.annotations.some(({ name }) => name === annotation)
    );
}

/** `authorization` → `Authorization`: as the platform hands headers to Apex. */
function titled(name: string): string {
    return name.replace(
        /(^|-)([a-z])/g,
        (_all, dash: string, letter: string) => dash + letter.toUpperCase()
    );
}

function plain(status: number, errorCode: string, message: string): ApiRestResponse {
    return {
        status,
        headers: { 'content-type': 'application/json' },
        body: Buffer.from(JSON.stringify([{ errorCode, message }]))
    };
}
