import type { Area } from '../../Rule.ts';
import { texts } from './texts.ts';
import { conditions } from './conditions.ts';
import { ordering } from './ordering.ts';
import { queryResults } from './results.ts';
import { aggregates } from './aggregates.ts';

export const soql: Area = {
    name: 'soql',
    title: 'Queries',
    rules: [...texts, ...conditions, ...ordering, ...queryResults, ...aggregates]
};
