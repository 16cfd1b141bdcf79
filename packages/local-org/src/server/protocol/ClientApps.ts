import { timingSafeEqual } from 'node:crypto';

/** An External Client App with the client credentials flow: who has its secret is its user. */
export interface ClientApp {
    readonly clientSecret: string;
    /** "Run As" of the flow. */
    readonly userId: string;
}

/** The External Client Apps of the org. They live as long as the server. */
export class ClientApps {
    private readonly apps = new Map<string, ClientApp>();

    set(clientId: string, app: ClientApp): void {
        this.apps.set(clientId, app);
    }

    /** @returns null when there is no such app, or the secret is another */
    userOf(clientId: string, clientSecret: string): string | null {
        const app = this.apps.get(clientId);
        return app !== undefined && isSame(app.clientSecret, clientSecret) ? app.userId : null;
    }
}

function isSame(one: string, other: string): boolean {
    const [left, right] = [Buffer.from(one), Buffer.from(other)];
    return left.length === right.length && timingSafeEqual(left, right);
}
