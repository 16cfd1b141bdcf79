/** What a relay needs to know; all of it comes from the environment. */
export interface RelaySettings {
    readonly host: string;
    /** 0 takes any free port. */
    readonly port: number;
    /** Where webhooks are kept until Salesforce has them. */
    readonly directory: string;
    /** Secrets that Vonage may sign with: while one takes the place of another, both. */
    readonly signatureSecrets: readonly string[];
    readonly apiKey: string;
    /** Other applications' webhooks are refused; undefined takes those of any. */
    readonly applicationId?: string;
    /** `https://acme.my.salesforce.com` */
    readonly loginUrl: string;
    readonly clientId: string;
    readonly clientSecret: string;
    /** Namespace of the package; undefined when it was deployed from source. */
    readonly namespace?: string;
}

/** The environment lacks something, or says something that cannot be. The message is for the operator. */
export class SettingsError extends Error {}

/**
 * @param environment usually `process.env`
 * @throws SettingsError naming everything that is missing
 */
export function readSettings(
    environment: Readonly<Record<string, string | undefined>>
): RelaySettings {
    const missing: string[] = [];
    const required = (name: string): string => {
        const value = environment[name]?.trim() ?? '';
        if (value === '') missing.push(name);
        return value;
    };
    const settings = {
        host: environment['RELAY_HOST'] ?? '127.0.0.1',
        port: portOf(environment['RELAY_PORT'] ?? '8080'),
        directory: required('RELAY_DIRECTORY'),
        signatureSecrets: [
            required('VONAGE_SIGNATURE_SECRET'),
            environment['VONAGE_PREVIOUS_SIGNATURE_SECRET'] ?? ''
        ].filter((secret) => secret !== ''),
        apiKey: required('VONAGE_API_KEY'),
        ...optional('applicationId', environment['VONAGE_APPLICATION_ID']),
        loginUrl: required('SALESFORCE_LOGIN_URL').replace(/\/$/, ''),
        clientId: required('SALESFORCE_CLIENT_ID'),
        clientSecret: required('SALESFORCE_CLIENT_SECRET'),
        ...optional('namespace', environment['SALESFORCE_NAMESPACE'])
    };
    if (missing.length > 0) {
        throw new SettingsError(`Set ${missing.join(', ')}: see README.md.`);
    }
    return settings;
}

function optional(name: 'applicationId' | 'namespace', value: string | undefined): object {
    return value === undefined || value === '' ? {} : { [name]: value };
}

function portOf(text: string): number {
    const port = Number(text);
    if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
    throw new SettingsError(`RELAY_PORT must be a port number, not "${text}".`);
}
