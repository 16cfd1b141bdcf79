import { randomBytes } from 'node:crypto';

/** Who holds which access token. Tokens live as long as the server. */
export class ApiSessions {
    private readonly users = new Map<string, string>();
    private readonly organizationId: string;

    constructor(organizationId: string) {
        this.organizationId = organizationId;
    }

    /** @returns an access token in Salesforce's form: `00D…!…` */
    open(userId: string): string {
        const token = `${this.organizationId}!${randomBytes(48).toString('base64url')}`;
        this.users.set(token, userId);
        return token;
    }

    userOf(token: string): string | null {
        return this.users.get(token) ?? null;
    }

    close(token: string): void {
        this.users.delete(token);
    }
}

/** The token of `Authorization: Bearer …` or `OAuth …`; null when the header is another or missing. */
export function bearerToken(authorization: string | undefined): string | null {
    return /^(?:Bearer|OAuth)\s+(\S+)$/i.exec(authorization ?? '')?.[1] ?? null;
}
