/** What a refused request rejects with: the shape that LWCs know as FetchResponse. */
export interface FetchFailure {
    ok: false;
    status: number;
    statusText: string;
    body: { message: string; [detail: string]: unknown };
    headers: Record<string, string>;
    errorType: 'fetchResponse';
}

const statusTexts: Record<number, string> = {
    400: 'Bad Request',
    401: 'Unauthorized',
    403: 'Forbidden',
    404: 'Not Found',
    500: 'Server Error',
    503: 'Service Unavailable'
};

/**
 * Sends JSON and reads JSON.
 *
 * @throws FetchFailure, also when the server cannot be reached (status 0 has no place in LWC code, so 503)
 */
export async function request<T>(method: string, path: string, body?: unknown): Promise<T> {
    let response: Response;
    try {
        response = await fetch(path, {
            method,
            headers: body === undefined ? {} : { 'content-type': 'application/json' },
            ...(body === undefined ? {} : { body: JSON.stringify(body) })
        });
    } catch {
        throw failure(503, {
            message: 'The org does not answer. Check that it is running, then try again.'
        });
    }
    const text = await response.text();
    const answer = text ? JSON.parse(text) : undefined;
    if (!response.ok) {
        throw failure(response.status, answer ?? { message: response.statusText });
    }
    return answer as T;
}

export const get = <T>(path: string): Promise<T> => request<T>('GET', path);

/** The sentence in whatever was thrown. */
export function sentenceOf(error: unknown): string {
    const known = error as { body?: { message?: string }; message?: string } | undefined;
    return known?.body?.message ?? known?.message ?? String(error);
}

function failure(status: number, body: FetchFailure['body']): FetchFailure {
    return {
        ok: false,
        status,
        statusText: statusTexts[status] ?? 'Error',
        body,
        headers: {},
        errorType: 'fetchResponse'
    };
}
