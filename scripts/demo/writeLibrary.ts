import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { OrgService } from '@vonage-conversations/local-org/server';
import { insert } from './connectVonage.ts';

const LIBRARY = 'Conversation resources';
const MEMBERS = ['admin@local.org', 'amy.agent@local.org', 'ben.agent@local.org'];
/** Beyond what goes by MMS. */
const TOO_LARGE = 2_500_000;

/** A library as an administrator makes it in Salesforce Files, with the agents as members who may deliver from it. */
export async function writeLibrary(
    org: OrgService,
    administratorId: string,
    projectDirectory: string
): Promise<void> {
    const [libraryId = ''] = await insert(org, administratorId, 'ContentWorkspace', [
        { Name: LIBRARY }
    ]);
    await insert(
        org,
        administratorId,
        'ContentWorkspaceMember',
        await Promise.all(
            MEMBERS.map(async (user) => ({
                ContentWorkspaceId: libraryId,
                MemberId: await org.idOf('User', user),
                ContentWorkspacePermissionId: await authorPermission(org, administratorId)
            }))
        )
    );
    await insert(org, administratorId, 'ContentVersion', files(projectDirectory, libraryId));
    await chooseLibrary(org, administratorId, libraryId);
}

function files(projectDirectory: string, libraryId: string): Record<string, string>[] {
    const folder = join(projectDirectory, 'data', 'library');
    const found = readdirSync(folder)
        .sort()
        .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
    const picture = found.find(({ name }) => name.endsWith('.png'));
    if (picture === undefined) throw new Error(`${folder} has no picture.`);
    // Bytes after a picture's end change nothing of what it shows.
    const poster = Buffer.concat([picture.bytes, Buffer.alloc(TOO_LARGE)]);
    return [...found, { name: 'Poster.png', bytes: poster }].map(({ name, bytes }) => ({
        Title: name.slice(0, -extname(name).length),
        PathOnClient: name,
        VersionData: bytes.toString('base64'),
        FirstPublishLocationId: libraryId
    }));
}

async function authorPermission(org: OrgService, administratorId: string): Promise<string> {
    const { records } = await org.query(
        administratorId,
        "SELECT Id FROM ContentWorkspacePermission WHERE Name = 'Author'"
    );
    return String(records[0]?.['Id']);
}

async function chooseLibrary(
    org: OrgService,
    administratorId: string,
    libraryId: string
): Promise<void> {
    const { records } = await org.query(
        administratorId,
        'SELECT Id FROM Messaging_Settings__c LIMIT 1'
    );
    const [result] = await org.save(
        administratorId,
        [
            {
                operation: 'update',
                object: 'Messaging_Settings__c',
                id: String(records[0]?.['Id']),
                fields: { Resource_Library_Id__c: libraryId }
            }
        ],
        true
    );
    if (result?.success !== true) throw new Error('The demo could not choose its library.');
}
