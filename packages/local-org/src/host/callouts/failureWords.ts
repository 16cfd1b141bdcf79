/**
 * What Apex says of a call that failed on the network: the platform hands on the words of its Java client, and
 * packages tell by them whether a request can have arrived.
 */
// knowledge, not documented: the words of java.net and sun.security, as seen in CalloutExceptions that people report
const WORDS: Readonly<Record<string, string>> = {
    ECONNREFUSED: 'Connection refused',
    ECONNRESET: 'Connection reset',
    EHOSTUNREACH: 'No route to host',
    ENETUNREACH: 'Network is unreachable',
    EPIPE: 'Broken pipe',
    ETIMEDOUT: 'connect timed out',
    UND_ERR_CONNECT_TIMEOUT: 'connect timed out',
    UND_ERR_SOCKET: 'Unexpected end of file from server',
    ERR_TLS_CERT_ALTNAME_INVALID: 'No subject alternative DNS name matching the host found.'
};

const UNKNOWN_HOST = ['ENOTFOUND', 'EAI_AGAIN'];
/** Salesforce Help 000385068 and 000382429 show these words for chains that are not trusted. */
const UNTRUSTED =
    'sun.security.validator.ValidatorException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target';

/**
 * @param code of the failure, as Node names it; null when it has none
 * @param reason Node's own words, for failures that are not known here
 */
export function failureWords(code: string | null, reason: string, url: string): string {
    if (code === null) return reason;
    // The message of java.net.UnknownHostException is the name of the host.
    if (UNKNOWN_HOST.includes(code)) return new URL(url).hostname;
    if (/CERT|UNABLE_TO_VERIFY/.test(code) && !(code in WORDS)) return UNTRUSTED;
    return WORDS[code] ?? reason;
}
