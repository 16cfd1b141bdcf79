import { formatDiagnostic, openTestOrg } from '@vonage-conversations/local-org';

/** A body as it goes over the wire. */
export type Body = Readonly<Record<string, unknown>>;

/** What the package's Apex says to Vonage, run in the local org. */
export interface ApexWire {
    /** One body of every form that is sent, by channel and kind. */
    readonly bodies: Readonly<Record<string, Body>>;
    /** Bodies that change a message. */
    readonly updates: Readonly<Record<string, Body>>;
    /** Vonage's failure codes that have a sentence for agents. */
    readonly codes: readonly string[];
}

const CLASS = 'OutboundKinds';

/**
 * Asks the test class `OutboundKinds` of a project.
 *
 * @throws Error when the project does not compile
 */
export function apexWire(projectDirectory: string): ApexWire {
    const { org, diagnostics } = openTestOrg(projectDirectory, 'wire');
    if (org === null) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
    try {
        const ask = (method: string): unknown =>
            org.transact(org.administrator().id, 'SYNCHRONOUS', () =>
                JSON.parse(String(org.program.callStatic(CLASS, method, [])))
            );
        return {
            bodies: ask('bodies') as ApexWire['bodies'],
            updates: ask('updates') as ApexWire['updates'],
            codes: ask('reportCodes') as ApexWire['codes']
        };
    } finally {
        org.close();
    }
}
