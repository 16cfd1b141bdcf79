import type { SiteSettings } from '../../server/protocol/index.ts';
import type { Org } from '../Org.ts';
import type { OrgSetup } from '../OrgSetup.ts';
import type { Pump } from '../Pump.ts';
import { installPackage } from './installPackage.ts';
import { answerOwnSite } from './ownSite.ts';
import { writeSite } from './writeSite.ts';

/** Path of the one Site this org has. */
const SITE_PATH = 'webhooks';

/** What an administrator does by hand, done to the org. */
export function setupService(org: Org, pump: Pump): OrgSetup {
    let site: SiteSettings = { path: SITE_PATH, bearerTokens: 'delivered', isActive: true };
    writeSite(org, site);
    org.callouts.answerOwn = (url, request) => answerOwnSite(org, site, url, request);
    return {
        setNamedCredential: async (name, url) => org.destinations.setNamedCredential({ name, url }),
        importCertificate: async (name, privateKeyPem) =>
            org.certificates.import(name, privateKeyPem),
        allowRemoteSite: async (url) => org.destinations.allowRemoteSite(url),
        install: async (installerId) => installPackage(org, installerId),
        setDomain: async (url) => {
            org.addresses.orgDomain = url;
        },
        site: async () => site,
        setSite: async (settings) => {
            site = settings;
            writeSite(org, site);
        },
        isEmpty: async () => org.isEmpty(),
        idOf: async (object, name) =>
            object === 'User' ? org.users.idOf(name) : org.setupId(object, name),
        organizationId: async () => org.runtime.host.organization.id,
        resume: async () => org.resume(),
        settle: () => pump.settle()
    };
}
