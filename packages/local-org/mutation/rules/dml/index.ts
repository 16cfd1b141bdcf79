import type { Area } from '../../Rule.ts';
import { checks } from './checks.ts';
import { savedValues } from './values.ts';
import { results } from './results.ts';
import { upserts } from './upserts.ts';
import { deletions } from './deletions.ts';

export const dml: Area = {
    name: 'dml',
    title: 'Saving, deleting and restoring',
    rules: [...checks, ...savedValues, ...results, ...upserts, ...deletions]
};
