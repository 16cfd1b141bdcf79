import type { Literal, TypeLiteral } from '../../ast/index.ts';
import { resolveTypeRef } from '../names/index.ts';
import type { Scope } from '../Scope.ts';
import { BOOLEAN, DECIMAL, DOUBLE, INTEGER, LONG, NULL, STRING, type ApexType } from '../types.ts';

const LITERAL_TYPES: Record<Literal['literal'], ApexType> = {
    Integer: INTEGER,
    Long: LONG,
    Double: DOUBLE,
    Decimal: DECIMAL,
    String: STRING,
    Boolean: BOOLEAN,
    null: NULL
};

export function checkLiteral(node: Literal): ApexType {
    return LITERAL_TYPES[node.literal];
}

/** `Account.class` */
export function checkTypeLiteral(node: TypeLiteral, scope: Scope): ApexType {
    resolveTypeRef(node.type, scope.body.owner, scope.unit);
    return scope.world.platform.type('System.Type');
}
