/** How the org's one Site behaves. */
interface Site {
    readonly path: string;
    readonly bearerTokens: 'delivered' | 'refused';
    readonly isActive: boolean;
}

interface Refusal {
    readonly status: number;
    readonly headers: Record<string, string>;
    readonly body: Uint8Array;
}

/** Why a Site answers before any Apex; null when Apex does. */
export function refusalOfSite(
    settings: Site,
    path: string,
    authorization: string | undefined
): Refusal | null {
    if (path !== settings.path || !settings.isActive) {
        return refusal(404, 'text/plain', 'Site not found');
    }
    const isForeign = /^(?:Bearer|OAuth)\s+\S+$/i.test(authorization ?? '');
    if (settings.bearerTokens === 'delivered' || !isForeign) return null;
    return refusal(
        401,
        'application/json',
        JSON.stringify([{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }])
    );
}

function refusal(status: number, contentType: string, text: string): Refusal {
    return { status, headers: { 'content-type': contentType }, body: Buffer.from(text) };
}
