import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { insert } from '../../../scripts/demo/connectVonage.ts';
import { expect, test } from '../support/product.ts';
import { Agent } from '../support/agent.ts';

const PACKAGE = join(import.meta.dirname, '..', '..', '..', 'force-app', 'main', 'default');
const METHOD = /@AuraEnabled(?:\([^)]*\))?\s+public static [\w<>,. ]+ (\w+)\(/g;

/** Every method that a page can call of every controller of the setup, taken from the package itself. */
const methods = readdirSync(join(PACKAGE, 'classes', 'setup'))
    .filter((file) => /^Setup\w*Controller\.cls$/.test(file))
    .flatMap((file) => {
        const source = readFileSync(join(PACKAGE, 'classes', 'setup', file), 'utf8');
        return [...source.matchAll(METHOD)].map(
            ([, method = '']) => [file.replace('.cls', ''), method] as const
        );
    });

test('an agent is refused by every method of the setup, with its classes and without', async ({
    product
}) => {
    const agent = new Agent(product, 'ben.agent@local.org');
    expect(methods.length).toBeGreaterThan(30);
    for (const [controller, method] of methods) {
        const answer = await agent.call(controller, method, {});
        expect(answer, `${controller}.${method} without the class`).toHaveProperty('refusal');
    }

    await giveClasses(product.org, new Set(methods.map(([controller]) => controller)));
    const administratorsOnly = labelText('platform_AdministratorsOnly');
    for (const [controller, method] of methods) {
        const answer = await agent.call(controller, method, {});
        expect(answer, `${controller}.${method} with the class`).toEqual({
            refusal: administratorsOnly
        });
    }
});

/** A permission set of the company opens the classes to Ben: the custom permission is all that is left. */
async function giveClasses(
    org: Parameters<typeof insert>[0],
    controllers: ReadonlySet<string>
): Promise<void> {
    const administrator = (await org.idOf('User', 'admin@local.org')) ?? '';
    const [permissionSet = ''] = await insert(org, administrator, 'PermissionSet', [
        { Name: 'Setup_Classes', Label: 'Setup classes' }
    ]);
    const { records } = await org.query(administrator, 'SELECT Id, Name FROM ApexClass');
    await insert(
        org,
        administrator,
        'SetupEntityAccess',
        records
            .filter((each) => controllers.has(String(each['Name'])))
            .map((each) => ({ ParentId: permissionSet, SetupEntityId: String(each['Id']) }))
    );
    await insert(org, administrator, 'PermissionSetAssignment', [
        {
            AssigneeId: await org.idOf('User', 'ben.agent@local.org'),
            PermissionSetId: permissionSet
        }
    ]);
}

function labelText(name: string): string {
    const labels = readFileSync(join(PACKAGE, 'labels', 'CustomLabels.labels-meta.xml'), 'utf8');
    const text = new RegExp(`<fullName>${name}</fullName>[^]*?<value>([^]*?)</value>`).exec(labels);
    return text?.[1]?.trim() ?? '';
}
