import { definePlatformType } from './definePlatformType.ts';
import { staticsRefusingNull } from './support/index.ts';
import type { Runtime } from '../runtime.ts';

const DEFAULT_PORTS: Readonly<Record<string, number>> = { http: 80, https: 443, ftp: 21 };

interface UrlParts {
    readonly protocol: string;
    /** null where there is no `//`. */
    readonly authority: string | null;
    readonly path: string;
    readonly query: string | null;
    readonly ref: string | null;
}

/** A value of System.Url; parts as java.net.URL has them. */
export class ApexUrl {
    readonly parts: UrlParts;

    constructor(parts: UrlParts) {
        this.parts = parts;
    }

    get userInfo(): string | null {
        const at = this.parts.authority?.lastIndexOf('@') ?? -1;
        return at < 0 ? null : (this.parts.authority?.slice(0, at) ?? null);
    }

    get host(): string {
        return this.hostAndPort.replace(/:\d*$/, '');
    }

    /** -1 when the text names none. */
    get port(): number {
        const found = /:(\d+)$/.exec(this.hostAndPort);
        return found === null ? -1 : Number(found[1]);
    }

    get file(): string {
        const { path, query } = this.parts;
        return query === null ? path : `${path}?${query}`;
    }

    toString(): string {
        const { protocol, authority, ref } = this.parts;
        const host = authority === null ? '' : `//${authority}`;
        return `${protocol}:${host}${this.file}${ref === null ? '' : `#${ref}`}`;
    }

    hashText(): string {
        return `Url ${this.toString()}`;
    }

    private get hostAndPort(): string {
        return this.parts.authority?.replace(/^.*@/, '') ?? '';
    }
}

export const systemUrl = definePlatformType({
    name: 'System.Url',
    jsClass: ApexUrl,
    constructors: staticsRefusingNull({
        '(String)': (rt, text: string) => parseUrl(rt, text),
        '(Url,String)': (rt, base: ApexUrl, text: string) => resolveUrl(rt, base, text),
        '(String,String,String)': (rt, protocol: string, host: string, file: string) =>
            parseUrl(rt, `${protocol}://${host}${file}`),
        '(String,String,Integer,String)': (
            rt,
            protocol: string,
            host: string,
            port: number,
            file: string
        ) => parseUrl(rt, `${protocol}://${host}${port < 0 ? '' : `:${port}`}${file}`)
    }),
    statics: {
        'getOrgDomainUrl()': (rt) => parseUrl(rt, rt.host.addresses.orgDomain)
    },
    methods: {
        'getAuthority()': (_rt, self: ApexUrl) => self.parts.authority,
        'getDefaultPort()': (_rt, self: ApexUrl) =>
            DEFAULT_PORTS[self.parts.protocol.toLowerCase()] ?? -1,
        'getFile()': (_rt, self: ApexUrl) => self.file,
        'getHost()': (_rt, self: ApexUrl) => self.host,
        'getPath()': (_rt, self: ApexUrl) => self.parts.path,
        'getPort()': (_rt, self: ApexUrl) => self.port,
        'getProtocol()': (_rt, self: ApexUrl) => self.parts.protocol,
        'getQuery()': (_rt, self: ApexUrl) => self.parts.query,
        'getRef()': (_rt, self: ApexUrl) => self.parts.ref,
        'getUserInfo()': (_rt, self: ApexUrl) => self.userInfo,
        'sameFile(Url)': (_rt, self: ApexUrl, other: ApexUrl | null) =>
            other !== null && withoutRef(self) === withoutRef(other),
        'toExternalForm()': (_rt, self: ApexUrl) => self.toString(),
        'toString()': (_rt, self: ApexUrl) => self.toString()
    }
});

function withoutRef(url: ApexUrl): string {
    return url.toString().replace(/#.*$/, '');
}

function parseUrl(rt: Runtime, text: string): ApexUrl {
    const found = /^([a-zA-Z][\w+.-]*):(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(
        text
    );
    if (found === null) {
        // knowledge, not documented: type and words
        throw rt.exception('System.StringException', `Invalid URL: no protocol: ${text}`);
    }
    const [, protocol = '', authority, path = '', query, ref] = found;
    return new ApexUrl({
        protocol: protocol.toLowerCase(),
        authority: authority ?? null,
        path,
        query: query ?? null,
        ref: ref ?? null
    });
}

function resolveUrl(rt: Runtime, base: ApexUrl, text: string): ApexUrl {
    return parseUrl(rt, new URL(text, base.toString()).toString());
}
