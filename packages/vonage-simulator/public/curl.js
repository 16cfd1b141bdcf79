/** @import { ApiCall, Webhook } from './types.ts' */

/** @param {string} text */
const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;

/**
 * @param {string} method
 * @param {string} url
 * @param {Readonly<Record<string, string>>} headers
 * @param {string} body
 */
function command(method, url, headers, body) {
    const parts = [
        `curl -i -X ${method} ${quoted(url)}`,
        ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
        ...(body ? [`--data-raw ${quoted(body)}`] : [])
    ];
    return parts.join(' \\\n  ');
}

/** @param {ApiCall} call */
export const callAsCurl = (call) =>
    command(call.method, location.origin + call.url, call.headers, call.body);

/** @param {Webhook} webhook */
export const webhookAsCurl = (webhook) =>
    command('POST', webhook.url, webhook.attempts.at(-1)?.headers ?? {}, webhook.body);
