/**
 * Gives the demo records to their owners, after `sf data import tree --plan data/plan.json --json`. The tree format cannot
 * name users, so owners.json says by reference which agent owns what.
 *
 *     sf data import tree --plan data/plan.json --target-org dev --json > imported.json
 *     node data/assign-owners.mjs dev imported.json amy.agent@example.com ben.agent@example.com
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [org, importedFile, amy, ben] = process.argv.slice(2);
if (!ben) {
    console.error(
        'Four values are needed: the org, the file that the import wrote, and the user names of the two agents. ' +
            'Example: node data/assign-owners.mjs dev imported.json amy@example.com ben@example.com'
    );
    process.exit(1);
}

const owners = JSON.parse(readFileSync(join(import.meta.dirname, 'owners.json'), 'utf8'));
const imported = JSON.parse(readFileSync(importedFile, 'utf8')).result;
const ids = new Map(imported.map(({ refId, id }) => [refId, id]));

for (const [agent, username] of Object.entries({ amy, ben })) {
    const userId = sf(
        'data',
        'get',
        'record',
        '--sobject',
        'User',
        '--where',
        `Username='${username}'`
    ).Id;
    for (const [object, references] of Object.entries(owners[agent])) {
        for (const reference of references) {
            const id = ids.get(reference);
            if (!id) {
                throw new Error(
                    `${importedFile} has no ${reference}, which owners.json gives to ${agent}. ` +
                        'Import data/plan.json once more into an empty org.'
                );
            }
            sf(
                'data',
                'update',
                'record',
                '--sobject',
                object,
                '--record-id',
                id,
                '--values',
                `OwnerId=${userId}`
            );
        }
    }
    console.log(`${username} owns what owners.json gives to ${agent}.`);
}

function sf(...args) {
    const answer = execFileSync('sf', [...args, '--target-org', org, '--json'], {
        encoding: 'utf8'
    });
    return JSON.parse(answer).result;
}
