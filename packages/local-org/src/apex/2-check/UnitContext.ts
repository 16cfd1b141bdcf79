import { diagnostic, type DiagnosticCode } from '../../diagnostics.ts';
import type {
    Expression,
    ForEachStatement,
    Node,
    Position,
    SoqlExpression,
    TypeRef
} from '../ast/index.ts';
import type { Loop, QueryResult, SourceUnit } from './checkedUnit.ts';
import type { Conversion } from './conversions.ts';
import type { Reference } from './references.ts';
import type { LocalSymbol, TypeSymbol } from './symbols.ts';
import { UNKNOWN, type ApexType } from './types.ts';
import type { World } from './World.ts';

/** The side tables of one file while they fill, and the way to report findings in it. */
export class UnitContext {
    readonly world: World;
    readonly source: SourceUnit;
    readonly types = new Map<Expression, ApexType>();
    readonly references = new Map<Node, Reference>();
    readonly typeRefs = new Map<TypeRef, ApexType>();
    readonly conversions = new Map<Expression, Conversion>();
    readonly locals = new Map<Node, LocalSymbol>();
    readonly loops = new Map<ForEachStatement, Loop>();
    readonly queries = new Map<SoqlExpression, QueryResult>();
    readonly symbols = new Map<Node, TypeSymbol>();
    readonly gaps = new Map<Node, string>();

    constructor(world: World, source: SourceUnit) {
        this.world = world;
        this.source = source;
    }

    get file(): string {
        return this.source.unit.file;
    }

    get apiVersion(): number {
        return this.source.apiVersion;
    }

    report(code: DiagnosticCode, at: { at: Position }, ...args: string[]): void {
        this.world.diagnostics.push(diagnostic(code, this.file, at.at, args));
    }

    /** Reports something of the platform that the local org does not have. */
    lack(at: Node, what: string): void {
        this.report('not-implemented', at, what);
        this.gaps.set(at, what);
    }

    /** Reports and gives the type that keeps one mistake from being told twice. */
    fail(code: DiagnosticCode, at: { at: Position }, ...args: string[]): ApexType {
        this.report(code, at, ...args);
        return UNKNOWN;
    }
}
