/** An address that an administrator has allowed Apex to call. */
export interface NamedCredentialAddress {
    readonly name: string;
    /** Without trailing slash. */
    readonly url: string;
}

/** Where callouts may go: named credentials and remote sites, as set up in the org. */
export class Destinations {
    private readonly credentials = new Map<string, string>();
    private readonly remoteSites: string[] = [];

    /** Adds a named credential or moves it to another address, as an administrator does in Setup. */
    setNamedCredential(address: NamedCredentialAddress): void {
        this.credentials.set(address.name.toLowerCase(), address.url.replace(/\/+$/, ''));
    }

    allowRemoteSite(url: string): void {
        this.remoteSites.push(new URL(url).origin);
    }

    /** The named credential's own address; undefined when there is none of that name. */
    namedCredential(name: string): string | undefined {
        return this.credentials.get(name.toLowerCase());
    }

    /** Whether an absolute address may be called without a named credential. */
    allows(url: string): boolean {
        return URL.canParse(url) && this.remoteSites.includes(new URL(url).origin);
    }
}
