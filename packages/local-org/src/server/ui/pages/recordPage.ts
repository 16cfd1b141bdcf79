import type { FlexiPage, UiMetadata } from '../metadata/index.ts';
import { sameObject } from '../records/index.ts';
import { quoted, type UiContext } from '../UiContext.ts';
import type { FormFactor, PageModel } from '../../../../ui/wire/index.ts';
import { defaultRecordPage } from './defaultPage.ts';
import { pageModel, ruleFields } from './pageModel.ts';

/** The page of a record, as activated for the app and the form factor. */
export async function recordPage(
    context: UiContext,
    userId: string,
    recordId: string,
    appName: string,
    formFactor: FormFactor
): Promise<PageModel> {
    const objectName = await context.objectOf(userId, recordId);
    const object = await context.describe(userId, objectName);
    const metadata = await context.metadata();
    const page = assignedPage(metadata, object.name, appName, formFactor);
    if (!page) {
        return defaultRecordPage(`${object.label} Record Page`);
    }
    const fields = ruleFields(page);
    const readable = fields.filter((path) => {
        const [first = ''] = path.split('.');
        return object.fields.some(
            (field) => field.name === first || field.relationshipName === first
        );
    });
    const record: Record<string, unknown> = {};
    if (readable.length > 0) {
        const soql = `SELECT ${readable.join(', ')} FROM ${object.name} WHERE Id = ${quoted(recordId)}`;
        const row = (await context.org.query(userId, soql)).records[0];
        for (const path of readable) {
            record[path] = path
                .split('.')
                .reduce<unknown>(
                    (value, name) => (value as Record<string, unknown> | null)?.[name],
                    row
                );
        }
    }
    return modelFor(context, userId, page, formFactor, record);
}

/** A page that is not of one record: of an app or of Home. */
export async function namedPage(
    context: UiContext,
    userId: string,
    name: string,
    formFactor: FormFactor
): Promise<PageModel | undefined> {
    const page = (await context.metadata()).pages.get(name);
    return page && modelFor(context, userId, page, formFactor, {});
}

async function modelFor(
    context: UiContext,
    userId: string,
    page: FlexiPage,
    formFactor: FormFactor,
    record: Record<string, unknown>
): Promise<PageModel> {
    const user = await context.user(userId);
    const { customPermissions } = await context.org.access(userId);
    const { namespace } = await context.project();
    const facts = { record, formFactor, profileName: user.profileName, customPermissions };
    return pageModel(page, facts, namespace);
}

/** The app's assignment goes before the object's; without either, a lone page for the object is taken as activated. */
function assignedPage(
    metadata: UiMetadata,
    object: string,
    appName: string,
    formFactor: FormFactor
): FlexiPage | undefined {
    const app = metadata.apps.find((each) => each.name === appName);
    const assigned = [...(app?.pages ?? []), ...metadata.objectPages].find(
        (each) => sameObject(each.object, object) && each.formFactor === formFactor
    );
    if (assigned) {
        return metadata.pages.get(assigned.page);
    }
    const candidates = [...metadata.pages.values()].filter(
        (page) => page.type === 'RecordPage' && page.object && sameObject(page.object, object)
    );
    return candidates.length === 1 ? candidates[0] : undefined;
}
