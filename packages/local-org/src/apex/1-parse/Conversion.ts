import type { ApexParserRuleContext, ApexToken } from '@apexdevtools/apex-parser';
import type { Position } from '../ast/index.ts';
import {
    diagnostic,
    type Diagnostic,
    type DiagnosticCode,
    type Severity
} from '../../diagnostics.ts';
import type { Origin } from './antlr.ts';

/** What the converters of one text share: positions and the mistakes that the grammar lets through. */
export class Conversion {
    readonly diagnostics: Diagnostic[] = [];
    private readonly origin: Origin;

    constructor(origin: Origin) {
        this.origin = origin;
    }

    at(place: ApexParserRuleContext | ApexToken): Position {
        const token = 'start' in place && typeof place.start === 'object' ? place.start : place;
        const { line, column } = token as ApexToken;
        return {
            line,
            column: Math.max(1, column + 1 + (line === 1 ? this.origin.columnShift : 0))
        };
    }

    report(
        code: DiagnosticCode,
        place: ApexParserRuleContext | ApexToken,
        args: string[],
        severity: Severity = 'error'
    ): void {
        this.diagnostics.push(diagnostic(code, this.origin.file, this.at(place), args, severity));
    }

    unsupported(what: string, place: ApexParserRuleContext): void {
        this.report('unsupported-syntax', place, [what]);
    }
}
