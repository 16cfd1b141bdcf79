import type { FastifyInstance } from 'fastify';
import { XMLParser } from 'fast-xml-parser';
import type { OrgProtocol } from '../../org/index.ts';
import type { ApiContext } from './ApiContext.ts';
import { addressOf } from './ApiContext.ts';

const SOAP = 'http://schemas.xmlsoap.org/soap/envelope/';
const SESSION_SECONDS = 7200;

/** The partner API's `login` call: what clients use that were given no client id. Nothing else of SOAP. */
export function registerSoapLogin(
    app: FastifyInstance,
    org: OrgProtocol,
    context: ApiContext
): void {
    const parser = new XMLParser({ removeNSPrefix: true, parseTagValue: false });

    app.post('/services/Soap/u/:version', async (request, reply) => {
        void reply.type('text/xml; charset=utf-8');
        const envelope = parser.parse(String(request.body)) as SoapEnvelope;
        const login = envelope.Envelope?.Body?.login;
        const user = await org.login(login?.username ?? '', login?.password ?? '');
        if (user === null) {
            return reply
                .code(500)
                .send(
                    envelopeOf(
                        `<soapenv:Fault><faultcode>INVALID_LOGIN</faultcode><faultstring>` +
                            `INVALID_LOGIN: Invalid username, password, security token; or user locked out.` +
                            `</faultstring></soapenv:Fault>`
                    )
                );
        }
        const { version } = request.params as { version: string };
        const session = context.sessions.open(user.userId);
        const endpoint = `${addressOf(request)}/services/Soap/u/${version}/${user.organizationId}`;
        return envelopeOf(
            `<loginResponse><result>` +
                `<serverUrl>${endpoint}</serverUrl><sessionId>${session}</sessionId>` +
                `<userId>${user.userId}</userId><userInfo>` +
                `<organizationId>${user.organizationId}</organizationId>` +
                `<sessionSecondsValid>${SESSION_SECONDS}</sessionSecondsValid>` +
                `<userId>${user.userId}</userId></userInfo></result></loginResponse>`
        );
    });
}

interface SoapEnvelope {
    Envelope?: { Body?: { login?: { username?: string; password?: string } } };
}

function envelopeOf(body: string): string {
    return `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="${SOAP}"><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`;
}
