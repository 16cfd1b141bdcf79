import { join } from 'node:path';
import { loadPlatformTypes } from '../src/platform-types/index.ts';
import { dataTypes } from '../src/runtime/library/data/index.ts';
import { createPlatformLibrary, type PlatformLibrary } from '../src/runtime/library/index.ts';
import { membersUsed, type Member } from './membersUsed.ts';

const PROJECT = join(import.meta.dirname, '../../..');
const MICRO_TESTS = ['', 'data', 'host', 'persons'].map((folder) =>
    join(import.meta.dirname, '../test/apex', folder)
);

/** Members that do less than their documentation says, by type and member, and what is different. */
const SIMPLIFIED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'Cache.OrgPartition': { 'getCapacity()': 'always 0: partitions have no bounds here' },
    'ConnectApi.ChatterUsers': {
        'getFollowings(String,String)': 'refuses data-siloed tests as an org does; answers nobody'
    },
    'System.Limits': { 'getCpuTime()': 'statements stand for time' },
    'System.Messaging': {
        'sendEmail(List<Email>)': 'checks, counts and notes e-mails; none is delivered',
        'sendEmail(List<Email>,Boolean)': 'checks, counts and notes e-mails; none is delivered'
    },
    'System.OrgLimits': { 'getMap()': 'the limits that the local org counts, not all of them' },
    'System.Test': {
        'loadData(SObjectType,String)': 'no Id column, so rows cannot refer to each other'
    },
    'System.UserInfo': {
        'getDefaultCurrency()': 'USD for everybody',
        'getUiThemeDisplayed()': 'Lightning Experience for everybody'
    }
};

/** Members that no Apex test can reach by itself, and where they are tested. */
const TESTED_ELSEWHERE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'System.Crypto': {
        'signWithCertificate(String,Blob,String)': 'test/runtime/library/Crypto.test.ts'
    }
};

/** A member of a platform type with its grade. */
export interface GradedMember extends Member {
    /** null for an exact member. */
    readonly simplified: string | null;
}

/**
 * Members with a grade: those that a micro test uses, and those whose test stands elsewhere. They are exact
 * unless something is said of them.
 */
export function gradedMembers(): GradedMember[] {
    const tested = MICRO_TESTS.flatMap((folder) => membersUsed(folder));
    const elsewhere = Object.entries(TESTED_ELSEWHERE).flatMap(([type, members]) =>
        Object.keys(members).map((member) => ({ type, member }))
    );
    const byName = new Map([...tested, ...elsewhere].map((each) => [nameOf(each), each]));
    return [...byName.values()]
        .map((each) => ({ ...each, simplified: SIMPLIFIED[each.type]?.[each.member] ?? null }))
        .sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}

/** Members that the package uses and that have no grade. */
export function ungradedMembers(graded: readonly GradedMember[]): string[] {
    const library = createPlatformLibrary(loadPlatformTypes(), dataTypes);
    const known = new Set(graded.map((each) => familyOf(library, each)));
    return membersUsed(PROJECT)
        .filter((each) => !known.has(familyOf(library, each)))
        .map(nameOf);
}

/**
 * Overloads that one function of the library does are one thing (`System.Database.insert`), as are the four
 * constructors that all built-in exceptions share.
 */
function familyOf(library: PlatformLibrary, used: Member): string {
    const name = used.member.split('(')[0] ?? '';
    const definition = library.definition(used.type);
    const isPlainException =
        definition?.superclass === 'System.Exception' &&
        Object.keys(definition.constructors ?? {}).length === 4;
    if (isPlainException && name === 'new ') return 'System.Exception.new';
    const isOne = name in (definition?.statics ?? {}) || name in (definition?.methods ?? {});
    return isOne ? `${used.type}.${name}` : nameOf(used);
}

function nameOf({ type, member }: Member): string {
    return `${type}.${member}`;
}
