/**
 * Speaks to the control side.
 *
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body]
 * @returns {Promise<any>}
 */
export async function control(method, path, body) {
    const answer = await fetch(`/_sim/${path}`, {
        method,
        ...(body !== undefined && {
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body)
        })
    });
    const content = await answer.json();
    if (!answer.ok) {
        throw new Error(
            content.error ?? content.detail ?? `The simulator answered ${answer.status}.`
        );
    }
    return content;
}

/**
 * @param {string} phone
 * @param {object} message
 */
export const write = (phone, message) =>
    control('POST', `phones/${encodeURIComponent(phone)}/messages`, message);

/**
 * @param {string} phone
 * @param {object} change
 */
export const changePhone = (phone, change) =>
    control('PATCH', `phones/${encodeURIComponent(phone)}`, change);
