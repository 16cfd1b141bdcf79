import { join } from 'node:path';
import { membersUsed, type Member } from './membersUsed.ts';

const PROJECT = join(import.meta.dirname, '../../..');
const MICRO_TESTS = ['', 'data', 'host'].map((folder) =>
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
    const known = new Set(graded.map(nameOf));
    return membersUsed(PROJECT)
        .map(nameOf)
        .filter((name) => !known.has(name));
}

function nameOf({ type, member }: Member): string {
    return `${type}.${member}`;
}
