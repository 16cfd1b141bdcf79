import { ApexDatetime, ApexDecimal } from '../../runtime/values/index.ts';
import type { DmlContext, PendingRow } from '../dml/index.ts';

/** Probability and forecast category of the stages of a new org. */
const STAGES: Readonly<Record<string, readonly [probability: number, category: string]>> = {
    Prospecting: [10, 'Pipeline'],
    Qualification: [10, 'Pipeline'],
    'Needs Analysis': [20, 'Pipeline'],
    'Value Proposition': [50, 'Pipeline'],
    'Id. Decision Makers': [60, 'Pipeline'],
    'Perception Analysis': [70, 'Pipeline'],
    'Proposal/Price Quote': [75, 'Pipeline'],
    'Negotiation/Review': [90, 'Pipeline'],
    'Closed Won': [100, 'Closed'],
    'Closed Lost': [0, 'Omitted']
};

/** Fields that follow from an opportunity's stage, or a case's, lead's or task's status. */
export function followStatus(context: DmlContext, pending: PendingRow): void {
    switch (pending.object.name) {
        case 'Opportunity':
            return followStage(pending);
        case 'Case':
            return followCaseStatus(context, pending);
        case 'Task':
            pending.row = { ...pending.row, IsClosed: pending.row['Status'] === 'Completed' };
    }
}

function followStage(pending: PendingRow): void {
    const stage = String(pending.row['StageName'] ?? '');
    const isNewStage = pending.before?.['StageName'] !== stage;
    const [probability, category] = STAGES[stage] ?? [0, 'Pipeline'];
    const isGiven = pending.record.hasValue('Probability');
    pending.row = {
        ...pending.row,
        IsClosed: stage.startsWith('Closed'),
        IsWon: stage === 'Closed Won',
        ...(isNewStage
            ? {
                  ForecastCategory: category,
                  ForecastCategoryName: category,
                  ...(isGiven ? {} : { Probability: ApexDecimal.ofInteger(probability) })
              }
            : {})
    };
}

function followCaseStatus(context: DmlContext, pending: PendingRow): void {
    const isClosed = pending.row['Status'] === 'Closed';
    const wasClosed = pending.before?.['IsClosed'] === true;
    const now = Math.floor(context.rt.host.clock.now() / 1000) * 1000;
    const closedDate = isClosed
        ? wasClosed
            ? pending.before?.['ClosedDate']
            : new ApexDatetime(now)
        : null;
    pending.row = { ...pending.row, IsClosed: isClosed, ClosedDate: closedDate };
}
