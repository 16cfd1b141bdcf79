import type { Area } from '../Rule.ts';

export const security: Area = {
    name: 'security',
    title: 'Sharing and permissions',
    rules: [
        {
            id: 'sharing-private',
            rule: 'Private records are seen by their owner only.',
            evidence: { document: 'Apex Developer Guide, "Understanding Sharing"' },
            state: 'Exact',
            tests: ['org/SharingTest.withSharing'],
            mutant: {
                file: 'database/security/Sharing.ts',
                from: "            default:\n                return 'none';",
                to: "            default:\n                return 'read';"
            }
        },
        {
            id: 'sharing-owner',
            rule: 'Owners have full access.',
            evidence: { document: 'Apex Developer Guide, "Understanding Sharing"' },
            state: 'Exact',
            tests: ['org/SharingTest.withSharing', 'org/SharingTest.ownersHave'],
            mutant: {
                none: 'Owners have access twice, as owner and by their Owner share: without either line the other one still gives it.'
            }
        },
        {
            id: 'sharing-without',
            rule: 'without sharing sees all records.',
            evidence: {
                document:
                    'Apex Developer Guide, "Using the with sharing, without sharing, and inherited sharing Keywords"'
            },
            state: 'Exact',
            tests: ['org/SharingTest.withoutSharing'],
            mutant: {
                file: 'database/security/DataAccess.ts',
                from: 'this.#isUserMode || options.sharing;',
                to: 'true;'
            }
        },
        {
            id: 'sharing-with',
            rule: 'with sharing binds queries in system mode.',
            evidence: {
                document:
                    'Apex Developer Guide, "Using the with sharing, without sharing, and inherited sharing Keywords"'
            },
            state: 'Exact',
            tests: ['org/SharingTest.withSharing', 'org/SharingTest.inherited'],
            mutant: {
                file: 'database/security/DataAccess.ts',
                from: 'this.#isUserMode || options.sharing;',
                to: 'this.#isUserMode;'
            }
        },
        {
            id: 'sharing-inherited',
            rule: 'inherited sharing and undeclared classes follow their caller.',
            evidence: {
                document:
                    'Apex Developer Guide, "Using the with sharing, without sharing, and inherited sharing Keywords"'
            },
            state: 'Exact',
            tests: ['org/SharingTest.inherited', 'org/SharingTest.undeclared'],
            mutant: {
                file: 'runtime/kernel/support/methods.ts',
                from: 'if (isKept && current !== undefined) return false;',
                to: ''
            }
        },
        {
            id: 'sharing-shares',
            rule: 'Shares open single records, to read or to edit.',
            evidence: { document: 'Apex Developer Guide, "Sharing a Record Using Apex"' },
            state: 'Exact',
            tests: ['org/SharingTest.sharesOpen'],
            mutant: {
                file: 'database/security/Sharing.ts',
                from: 'grantee !== this.#userId && !this.#groups.has(grantee)',
                to: 'grantee !== this.#userId || !this.#groups.has(grantee)'
            }
        },
        {
            id: 'sharing-read-only',
            rule: 'A read share does not allow changes.',
            evidence: { document: 'Apex Developer Guide, "Sharing a Record Using Apex"' },
            state: 'Exact',
            tests: ['org/SharingTest.sharesOpen'],
            mutant: {
                file: 'database/security/DataAccess.ts',
                from: "return this.#reaches(object, row, 'edit');",
                to: "return this.#reaches(object, row, 'read');"
            }
        },
        {
            id: 'sharing-parent',
            rule: 'Details are as visible as their master.',
            evidence: { document: 'Apex Developer Guide, "Understanding Sharing"' },
            state: 'Exact',
            tests: ['org/SharingTest.detailsFollow'],
            mutant: {
                file: 'database/security/Sharing.ts',
                from: 'if (parent !== null) return this.level(parent.object, parent.row, depth + 1);',
                to: "if (parent !== null) return 'all';"
            }
        },
        {
            id: 'sharing-public-read',
            rule: 'Public read-only objects are read by all.',
            evidence: { document: 'Apex Developer Guide, "Understanding Sharing"' },
            state: 'Exact',
            tests: ['org/SharingTest.publicReadOnly'],
            mutant: {
                file: 'database/security/Sharing.ts',
                from: "case 'Read':\n                return 'read';",
                to: "case 'Read':\n                return 'none';"
            }
        },
        {
            id: 'user-mode-object',
            rule: 'In user mode an object without permission is unknown.',
            evidence: {
                document: 'Apex Developer Guide, "Enforce User Mode for Database Operations"'
            },
            state: 'Exact',
            tests: ['org/PermissionsTest.objectsWithout'],
            mutant: {
                file: 'database/security/DataAccess.ts',
                from: 'return this.object(object).read;',
                to: 'return true;'
            }
        },
        {
            id: 'user-mode-field',
            rule: 'So is a field, in every clause; the exception names all.',
            evidence: {
                document: 'Apex Developer Guide, "Enforce User Mode for Database Operations"'
            },
            state: 'Exact',
            tests: ['org/PermissionsTest.fieldsWithout'],
            mutant: {
                file: 'database/security/DataAccess.ts',
                from: '!this.#isUserMode || this.#permissions.field(object, field).read',
                to: 'true'
            }
        },
        {
            id: 'user-mode-sharing',
            rule: 'User mode keeps sharing.',
            evidence: {
                document: 'Apex Developer Guide, "Enforce User Mode for Database Operations"'
            },
            state: 'Exact',
            tests: ['org/PermissionsTest.userModeKeeps'],
            mutant: {
                file: 'database/security/DataAccess.ts',
                from: 'this.#isUserMode || options.sharing;',
                to: 'options.sharing && this.#isUserMode;'
            }
        },
        {
            id: 'user-mode-create',
            rule: 'Writing needs the permission to the object.',
            evidence: {
                document: 'Apex Developer Guide, "Enforce User Mode for Database Operations"'
            },
            state: 'Exact',
            tests: ['org/PermissionsTest.writingNeedsTheObject', 'org/PermissionsTest.deletingIs'],
            mutant: {
                file: 'database/dml/checkAccess.ts',
                from: 'if (context.access.object(object)[right]) return;',
                to: 'return;'
            }
        },
        {
            id: 'user-mode-write-field',
            rule: 'Writing needs the permission to every field carried.',
            evidence: {
                document: 'Apex Developer Guide, "Enforce User Mode for Database Operations"'
            },
            state: 'Exact',
            tests: ['org/PermissionsTest.writingNeedsTheField'],
            mutant: {
                file: 'database/dml/checkAccess.ts',
                from: '!(isWritable && context.access.canEditField(object, field))',
                to: '!isWritable'
            }
        },
        {
            id: 'describe-rights',
            rule: 'Describe tells what the user may.',
            evidence: { document: 'Apex Reference Guide, "DescribeSObjectResult Class"' },
            state: 'Exact',
            tests: ['org/PermissionsTest.describeTells'],
            mutant: {
                file: 'runtime/library/data/schema/DescribeSObjectResult.ts',
                from: 'object.isDeletable && rightsOf(rt, object).delete',
                to: 'object.isDeletable'
            }
        },
        {
            id: 'strip-inaccessible',
            rule: 'stripInaccessible removes fields and tells which.',
            evidence: {
                document:
                    'Apex Developer Guide, "Enforce Security with the stripInaccessible Method"'
            },
            state: 'Exact',
            tests: ['org/PermissionsTest.stripInaccessible', 'data/UserModeTest.inaccessible'],
            mutant: {
                file: 'runtime/library/data/Security.ts',
                from: "case 'CREATABLE':\n                return field.createable && rights.edit;",
                to: "case 'CREATABLE':\n                return field.createable;"
            }
        },
        {
            id: 'permission-set-in-addition',
            rule: "A permission set given to stripInaccessible or an AccessLevel counts in addition to the user's own.",
            evidence: { document: 'Apex Reference Guide, "Security Class"' },
            state: 'Exact',
            tests: ['org/PermissionsTest.aPermissionSetCanCount'],
            mutant: {
                file: 'database/security/PermissionIndex.ts',
                from: '...(extraSet === null ? [] : [this.#setGrants(extraSet)])',
                to: ''
            }
        },
        {
            id: 'permission-set-group',
            rule: 'A group grants what its permission sets grant.',
            evidence: { document: 'Apex Developer Guide, "Permission Set Groups"' },
            state: { simplified: 'Muting permission sets take nothing away.' },
            tests: ['org/PermissionSetGroupsTest.aGroupGrants'],
            mutant: {
                file: 'database/security/PermissionIndex.ts',
                from: 'if (group !== undefined) found.push(...this.#groupSets(group));',
                to: ''
            }
        },
        {
            id: 'permission-set-group-outdated',
            rule: 'In a test a changed group is outdated until it is calculated, and cannot be assigned.',
            evidence: { document: 'Apex Developer Guide, "Permission Set Groups"' },
            state: {
                simplified:
                    'Outside of tests it is calculated at once. The words of the refusal are ours.'
            },
            tests: ['org/PermissionSetGroupsTest'],
            mutant: {
                file: 'database/standard/permissionSetGroups.ts',
                from: "{ ...group, Status: 'Outdated' }",
                to: 'group'
            }
        },
        {
            id: 'custom-permissions',
            rule: 'checkPermission asks permission sets.',
            evidence: { document: 'Apex Reference Guide, "FeatureManagement Class"' },
            state: 'Exact',
            tests: ['org/PermissionsTest.customPermissions'],
            mutant: {
                file: 'database/security/UserPermissions.ts',
                from: 'this.#grants.some((each) => each.customPermissions.has(key))',
                to: 'true'
            }
        },
        {
            id: 'version-67-mode',
            rule: 'From API version 67 on queries and DML run in user mode unless told.',
            evidence: { document: 'Salesforce Release Notes, "Apex: User Mode by Default"' },
            state: 'Exact',
            tests: [
                'org/Version67Test.queriesRun',
                'org/Version67Test.dmlRuns',
                'org/Version67Test.databaseMethods'
            ],
            mutant: {
                file: 'apex/3-emit/accessMode.ts',
                from: 'apiVersion >= USER_MODE_BY_DEFAULT ?',
                to: 'apiVersion > USER_MODE_BY_DEFAULT ?'
            }
        },
        {
            id: 'version-67-sharing',
            rule: 'From API version 67 on classes run with sharing unless they say otherwise.',
            evidence: { document: 'Salesforce Release Notes, "Apex: User Mode by Default"' },
            state: 'Exact',
            tests: ['org/SharingTest.undeclared'],
            mutant: {
                file: 'apex/3-emit/declarations/entering.ts',
                from: "=== 'user' ? 'with' : 'omitted'",
                to: "=== 'user' ? 'with' : 'without'"
            }
        },
        {
            id: 'guest',
            rule: 'Guests get nothing from organisation-wide defaults.',
            evidence: { document: 'Salesforce Help, "Guest User Sharing"' },
            state: {
                simplified:
                    'One seeded guest user with a profile of its own; no guest sharing rules.'
            },
            tests: ['org/SharingTest.publicReadOnly'],
            mutant: {
                none: 'An Apex test cannot run as a site guest without a Site; test/database/security.test.ts shows it.'
            }
        },
        {
            id: 'groups-of-roles',
            rule: 'A role comes with a group of its users and one with those below.',
            evidence: { document: 'Object Reference, "Group"' },
            state: 'Exact',
            tests: ['data/RoleGroupsTest.aRoleComes'],
            mutant: {
                file: 'database/standard/index.ts',
                from: 'makeRoleGroups(context, pending);',
                to: ''
            }
        },
        {
            id: 'groups-below-roles',
            rule: 'Who is below a role belongs to its group of subordinates, and to the groups that one is in.',
            evidence: { document: 'Object Reference, "Group"' },
            state: 'Exact',
            tests: ['data/RoleGroupsTest.whoIsBelow'],
            mutant: {
                file: 'database/security/groupsOf.ts',
                from: 'return related === ownRole || rolesAbove.includes(related);',
                to: 'return related === ownRole;'
            }
        },
        {
            id: 'run-as',
            rule: 'runAs changes user, owner and time zone for its block.',
            evidence: { document: 'Apex Developer Guide, "Using the runAs Method"' },
            state: 'Exact',
            tests: ['org/UsersTest'],
            mutant: {
                file: 'runtime/kernel/support/users.ts',
                from: 'rt.transaction.user = before;',
                to: ''
            }
        }
    ]
};
