import { readUiMetadata, type UiMetadata } from './metadata/index.ts';
import {
    OrgRefusal,
    type ObjectForUi,
    type OrgForUi,
    type ProjectForUi,
    type UserForUi
} from './OrgForUi.ts';

/** What the routes share: the org and the project's pages. */
export class UiContext {
    readonly org: OrgForUi;
    #metadata: UiMetadata | undefined;

    constructor(org: OrgForUi) {
        this.org = org;
    }

    project(): Promise<ProjectForUi> {
        return this.org.project();
    }

    /** Read again whenever a page is opened, so that an edited layout shows at the next reload. */
    async metadata(): Promise<UiMetadata> {
        this.#metadata ??= readUiMetadata((await this.project()).directories);
        return this.#metadata;
    }

    forgetMetadata(): void {
        this.#metadata = undefined;
    }

    async user(userId: string): Promise<UserForUi> {
        const user = (await this.org.users()).find((each) => each.id === userId);
        if (!user) {
            throw new OrgRefusal(
                401,
                'INVALID_SESSION_ID',
                'This session is over. Open /login to sign in again.'
            );
        }
        return user;
    }

    async describe(userId: string, object: string): Promise<ObjectForUi> {
        const found = await this.org.describe(userId, object);
        if (!found) {
            throw new OrgRefusal(
                404,
                'INVALID_TYPE',
                `There is no object ${object}, or you may not see it. Ask an administrator for access.`
            );
        }
        return found;
    }

    /** The object that an id belongs to, by its first three characters. */
    async objectOf(userId: string, id: string): Promise<string> {
        const objects = await this.org.objects(userId);
        const found = objects.find((each) => id.startsWith(each.keyPrefix));
        if (!found || !/^[a-zA-Z0-9]{15}([a-zA-Z0-9]{3})?$/.test(id)) {
            throw new OrgRefusal(
                404,
                'NOT_FOUND',
                `The record ${id} does not exist, or its object is not visible to you.`
            );
        }
        return found.name;
    }
}

/** A text inside single quotes of SOQL. */
export function quoted(value: string): string {
    return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
