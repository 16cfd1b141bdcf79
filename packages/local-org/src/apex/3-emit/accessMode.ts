/** From this API version on, code that names no mode runs with the user's permissions. */
const USER_MODE_BY_DEFAULT = 67;

/** The access mode of queries and DML that name none. */
export function accessModeOf(apiVersion: number): 'user' | 'system' {
    return apiVersion >= USER_MODE_BY_DEFAULT ? 'user' : 'system';
}
