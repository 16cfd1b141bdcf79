import { ApexBlob } from '../../runtime/values/index.ts';
import { OrgRefusal } from '../../contract/index.ts';
import type { FileForUi } from '../../contract/index.ts';
import type { Org } from '../Org.ts';
import { contentTypeOf } from './contentTypes.ts';
import { queryRows } from './queries.ts';

/** A file the user may see. What is not known to be harmless is offered as a download. */
export function fileForUi(org: Org, userId: string, id: string): FileForUi {
    if (!/^06[89][0-9A-Za-z]{12,15}$/.test(id)) {
        throw new OrgRefusal(404, 'NOT_FOUND', 'There is no such file.');
    }
    const condition = id.startsWith('069')
        ? `ContentDocumentId = '${id}' AND IsLatest = true`
        : `Id = '${id}'`;
    const { rows } = queryRows(
        org,
        userId,
        `SELECT Title, FileExtension, VersionData FROM ContentVersion WHERE ${condition}`,
        false
    );
    const [version] = rows;
    const data = version?.value('VersionData');
    if (version === undefined || !(data instanceof ApexBlob)) {
        throw new OrgRefusal(404, 'NOT_FOUND', 'There is no such file.');
    }
    const extension = ((version.value('FileExtension') as string | null) ?? '').toLowerCase();
    return {
        title: (version.value('Title') as string | null) ?? 'file',
        extension,
        contentType: contentTypeOf(extension),
        bytes: data.bytes
    };
}
