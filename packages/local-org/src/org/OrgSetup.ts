import type { SiteSettings } from '../server/protocol/index.ts';

/** What an administrator does by hand in an org's Setup, and no API offers. */
export interface OrgSetup {
    /** Points a named credential somewhere else: to the simulator, a sandbox, another region. */
    setNamedCredential(name: string, url: string): Promise<void>;
    /** Certificate and Key Management: imports a key pair under a developer name. */
    importCertificate(developerName: string, privateKeyPem: string): Promise<void>;
    /** Remote Site Settings: an address that Apex may call. */
    allowRemoteSite(url: string): Promise<void>;
    /** Runs the package's install script as a first installation; nothing when it has none. */
    install(installerId: string): Promise<void>;
    /** My Domain: where links into the org lead. */
    setDomain(url: string): Promise<void>;
    site(): Promise<SiteSettings>;
    setSite(settings: SiteSettings): Promise<void>;
    /** Whether anybody has entered data yet: false right after the org was made. */
    isEmpty(): Promise<boolean>;
    /** Ids by name that scripts need: users by user name, permission sets by name. */
    idOf(object: 'User' | 'PermissionSet', name: string): Promise<string | null>;
    organizationId(): Promise<string>;
    /**
     * Lets the jobs and events go on that waited when the org was last stopped. Once, when everything is set
     * up that they need.
     */
    resume(): Promise<void>;
    /** Resolves when no job and no event waits any more. */
    settle(): Promise<void>;
}
