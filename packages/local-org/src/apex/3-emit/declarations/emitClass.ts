import type { ClassDeclaration } from '../../ast/index.ts';
import type { TypeSymbol } from '../../2-check/index.ts';
import type { Emission } from '../Emission.ts';
import { storageName } from '../names.ts';
import { emitConstructors } from './emitConstructors.ts';
import { emitInitializers } from './emitInitializers.ts';
import { emitMethod } from './emitMethod.ts';
import { emitProperty } from './emitProperty.ts';

/** Writes `'Outer.Inner': (Super) => class extends Super { … },`. */
export function emitClass(node: ClassDeclaration, to: Emission): void {
    const symbol = to.checked.symbols.get(node);
    if (symbol === undefined) throw to.mistake(node, 'has no symbol');
    const name = JSON.stringify(symbol.qualifiedName);
    to.out.block(
        `${name}: (Super) => class extends Super {`,
        () => {
            emitFields(symbol, to);
            emitInitializers(node, symbol, to);
            emitConstructors(node, symbol, to);
            for (const member of node.members) {
                if (member.kind === 'Method') emitMethod(member, symbol, to);
                else if (member.kind === 'Property') emitProperty(member, symbol, to);
            }
        },
        '},'
    );
}

/** All fields exist from the start, as null, before anything of the class runs. */
function emitFields(symbol: TypeSymbol, to: Emission): void {
    const members = [...symbol.fields.values(), ...symbol.properties.values()];
    const own = members.filter((member) => !member.isStatic).map(storageName);
    if (own.length > 0) {
        to.out.block('constructor() {', () => {
            to.out.line('super();');
            for (const field of own) to.out.line(`this.${field} = null;`);
        });
    }
    const statics = members.filter((member) => member.isStatic).map(storageName);
    if (statics.length > 0) {
        const values = statics.map((field) => `${field}: null`).join(', ');
        to.out.line(`static state$() { return { ${values} }; }`);
    }
}
