import { createHash, createHmac, randomUUID } from 'node:crypto';

export const SECRET = 'signature secret of the tests';
export const API_KEY = 'abcd1234';
export const APPLICATION = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';

/** A token as Vonage makes it, changed as the test needs. */
export function tokenFor(
    body: string,
    changes: { secret?: string; header?: object; claims?: object } = {}
): string {
    const header = { alg: 'HS256', typ: 'JWT', ...changes.header };
    const claims = {
        iat: Math.floor(Date.now() / 1000),
        jti: randomUUID(),
        iss: 'Vonage',
        payload_hash: createHash('sha256').update(body).digest('hex'),
        api_key: API_KEY,
        application_id: APPLICATION,
        ...changes.claims
    };
    const content = `${part(header)}.${part(claims)}`;
    const signature = createHmac('sha256', changes.secret ?? SECRET)
        .update(content)
        .digest('base64url');
    return `${content}.${signature}`;
}

/** Posts a signed webhook, and returns the status of the answer. */
export async function post(url: string, body: string, token = tokenFor(body)): Promise<number> {
    const answer = await fetch(url, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body
    });
    return answer.status;
}

function part(content: object): string {
    return Buffer.from(JSON.stringify(content)).toString('base64url');
}
