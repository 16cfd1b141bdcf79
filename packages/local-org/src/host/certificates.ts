import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { SigningCertificate } from '../runtime/runtime.ts';

/** Certificate and Key Management: key pairs by developer name. */
export class Certificates {
    private readonly byName = new Map<string, SigningCertificate>();

    /**
     * @param privateKeyPem PKCS#8
     * @throws Error when it is no private key
     */
    import(developerName: string, privateKeyPem: string): void {
        const key = createPrivateKey(privateKeyPem);
        this.byName.set(developerName.toLowerCase(), {
            privateKeyPem: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
            publicPem: createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString()
        });
    }

    find(developerName: string): SigningCertificate | undefined {
        return this.byName.get(developerName.toLowerCase());
    }
}
