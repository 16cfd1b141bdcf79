import type { VisibilityRule } from '../metadata/index.ts';

/** What visibility rules may ask about. */
export interface VisibilityFacts {
    /** Field path such as `Status` or `Owner.Name` → value of the record on the page. */
    record: Record<string, unknown>;
    formFactor: 'Large' | 'Small';
    profileName: string;
    customPermissions: readonly string[];
}

/** Decides a rule. Throws a sentence when it asks for something the local org does not know. */
export function isVisible(rule: VisibilityRule | null, facts: VisibilityFacts): boolean {
    if (!rule) {
        return true;
    }
    const results = rule.criteria.map(({ left, operator, right }) => {
        return compare(valueOf(left, facts), operator, right);
    });
    return rule.filter ? evaluate(rule.filter, results) : results.every(Boolean);
}

/** Fields of the record that the rule reads. */
export function fieldsOf(rule: VisibilityRule | null): string[] {
    return (rule?.criteria ?? []).flatMap(
        ({ left }) => /^\{!Record\.(.+)\}$/.exec(left)?.[1] ?? []
    );
}

function valueOf(expression: string, facts: VisibilityFacts): unknown {
    const path = /^\{!(.+)\}$/.exec(expression)?.[1] ?? '';
    if (path.startsWith('Record.')) {
        return facts.record[path.slice('Record.'.length)] ?? null;
    }
    if (path === '$Client.FormFactor') {
        return facts.formFactor;
    }
    if (path === '$User.Profile.Name') {
        return facts.profileName;
    }
    const permission = /^\$Permission\.CustomPermission\.(.+)$/.exec(path)?.[1];
    if (permission) {
        return facts.customPermissions.some(
            (each) => each === permission || permission.endsWith(`__${each}`)
        );
    }
    throw new Error(`The visibility rule ${expression} is not in the local org yet.`);
}

function compare(value: unknown, operator: string, right: string): boolean {
    const left = value === null || value === undefined ? '' : String(value);
    switch (operator) {
        case 'EQUAL':
            return left.toLowerCase() === right.toLowerCase();
        case 'NE':
            return left.toLowerCase() !== right.toLowerCase();
        case 'CONTAINS':
            return left.toLowerCase().includes(right.toLowerCase());
        case 'GT':
            return Number(left) > Number(right);
        case 'GE':
            return Number(left) >= Number(right);
        case 'LT':
            return Number(left) < Number(right);
        case 'LE':
            return Number(left) <= Number(right);
        default:
            throw new Error(`The visibility operator ${operator} is not in the local org yet.`);
    }
}

/** `1 AND (2 OR NOT 3)` */
function evaluate(filter: string, results: readonly boolean[]): boolean {
    const tokens = filter.match(/\d+|AND|OR|NOT|[()]/gi) ?? [];
    let position = 0;
    const next = () => tokens[position]?.toUpperCase();
    const primary = (): boolean => {
        const token = next();
        position++;
        if (token === 'NOT') {
            return !primary();
        }
        if (token === '(') {
            const value = either();
            position++;
            return value;
        }
        return results[Number(token) - 1] ?? false;
    };
    const both = (): boolean => {
        let value = primary();
        while (next() === 'AND') {
            position++;
            value = primary() && value;
        }
        return value;
    };
    const either = (): boolean => {
        let value = both();
        while (next() === 'OR') {
            position++;
            value = both() || value;
        }
        return value;
    };
    return either();
}
