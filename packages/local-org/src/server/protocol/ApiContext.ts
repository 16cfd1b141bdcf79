import type { FastifyRequest } from 'fastify';
import type { ApiUser, OrgProtocol } from '../../org/index.ts';
import { ApiError } from './ApiError.ts';
import { bearerToken } from './sessions.ts';
import type { ApiSessions } from './sessions.ts';

/** What the API's routes share. */
export class ApiContext {
    readonly sessions: ApiSessions;
    private readonly org: OrgProtocol;

    constructor(org: OrgProtocol, sessions: ApiSessions) {
        this.org = org;
        this.sessions = sessions;
    }

    /** @throws ApiError 401 INVALID_SESSION_ID */
    userId(request: FastifyRequest): string {
        const token = bearerToken(request.headers.authorization);
        const userId = token === null ? null : this.sessions.userOf(token);
        if (userId === null) {
            throw new ApiError(401, 'INVALID_SESSION_ID', 'Session expired or invalid');
        }
        return userId;
    }

    async user(request: FastifyRequest): Promise<ApiUser> {
        const user = await this.org.apiUser(this.userId(request));
        if (user === null) {
            throw new ApiError(401, 'INVALID_SESSION_ID', 'Session expired or invalid');
        }
        return user;
    }
}

/** `http://127.0.0.1:4000`, as the client wrote it. */
export function addressOf(request: FastifyRequest): string {
    return `${request.protocol}://${request.host}`;
}
