/** The world around the org: time, chance and what administrators set up. Implemented by src/host. */
export interface Host {
    readonly clock: Clock;
    readonly random: RandomSource;
    /** A certificate of Certificate and Key Management by its developer name. */
    certificate(developerName: string): SigningCertificate | undefined;
    /** A custom label's text. `namespace` is null for the project's own labels. */
    label(namespace: string | null, name: string): string | undefined;
    /** Takes what System.debug writes. `level` is a System.LoggingLevel name. */
    debug(level: string, text: string): void;
    readonly addresses: {
        /** `https://local.my.salesforce.com`, without trailing slash. */
        readonly orgDomain: string;
    };
}

export interface Clock {
    /** Milliseconds since 1970-01-01T00:00:00Z. */
    now(): number;
}

export interface RandomSource {
    /** 0 ≤ result < 1 */
    fraction(): number;
    bytes(count: number): Uint8Array;
}

export interface SigningCertificate {
    /** PKCS#8 PEM. */
    readonly privateKeyPem: string;
    /** X.509 or SPKI PEM; what verifies its signatures. */
    readonly publicPem: string;
}
