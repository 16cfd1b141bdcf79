import type { Area } from '../Rule.ts';

export const files: Area = {
    name: 'files',
    title: 'Files, libraries and deliveries',
    rules: [
        {
            id: 'file-documents',
            rule: 'A version without document makes one, and the links to owner and first place.',
            evidence: { document: 'Object Reference, "ContentVersion"' },
            state: 'Exact',
            tests: ['data/FilesTest.aVersionMakes'],
            mutant: {
                file: 'database/standard/files.ts',
                from: 'if (isNew) linkDocument(context, pending, documentId);',
                to: ''
            }
        },
        {
            id: 'file-linked-once',
            rule: 'A file is linked to a record once.',
            evidence: { knowledge: true },
            state: 'Exact',
            tests: ['data/FilesTest.aFileIsLinkedToARecordOnce'],
            mutant: {
                file: 'database/standard/index.ts',
                from: 'refuseSecondLink(context, pending);',
                to: ''
            }
        },
        {
            id: 'file-library',
            rule: 'A file in a library is seen by the members of the library.',
            evidence: { document: 'Object Reference, "ContentWorkspaceDoc"' },
            state: 'Exact',
            tests: ['data/LibrariesTest.aFileInALibrary', 'data/LibrariesTest.aFileCanBePut'],
            mutant: {
                file: 'database/security/Sharing.ts',
                from: "if (entity.object.name === 'ContentWorkspace') return this.#libraryLevel(entityId);",
                to: ''
            }
        },
        {
            id: 'file-library-removed',
            rule: 'A file taken out of a library is no longer seen by its members.',
            evidence: { document: 'Object Reference, "ContentWorkspaceDoc"' },
            state: 'Exact',
            tests: ['data/LibrariesTest.aFileCanBePut'],
            mutant: {
                file: 'database/standard/index.ts',
                from: "if (object.name === 'ContentWorkspaceDoc') takeFromLibrary(context, row);",
                to: ''
            }
        },
        {
            id: 'delivery-permission',
            rule: 'A file of a library is delivered by its owner, and by members with Deliver Content.',
            evidence: { document: 'Object Reference, "ContentDistribution"' },
            state: {
                simplified:
                    'The user permission to deliver files of no library is taken as granted to everybody.'
            },
            tests: ['data/LibrariesTest.membersDeliver'],
            mutant: {
                file: 'database/standard/index.ts',
                from: 'refuseDelivery(context, pending);',
                to: ''
            }
        },
        {
            id: 'delivery-link',
            rule: 'A delivery has a link to its page and one to the bytes.',
            evidence: { document: 'Object Reference, "ContentDistribution"' },
            state: {
                simplified: 'The links have the shape of the platform, which no document states.'
            },
            tests: ['data/LibrariesTest.aDelivery'],
            mutant: {
                file: 'database/standard/deliveries.ts',
                from: "ids: String(row['ContentVersionId']).slice(0, 15),",
                to: ''
            }
        }
    ]
};
