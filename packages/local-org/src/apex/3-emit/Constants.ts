/**
 * What a unit's code uses from outside, bound once at its top: support functions, other classes,
 * platform members, types and literals that are objects.
 */
export class Constants {
    private readonly support = new Set<string>();
    private readonly names = new Map<string, string>();
    private readonly taken = new Set<string>();

    /** The name of a function of the kernel's support: `notNull`. */
    use(name: string): string {
        this.support.add(name);
        return name;
    }

    /**
     * The name of a constant with that value.
     *
     * @param hint what the name should say, any characters
     * @param expression JavaScript, evaluated once when the unit is loaded
     */
    bind(hint: string, expression: string): string {
        const known = this.names.get(expression);
        if (known !== undefined) return known;
        const base = hint.replace(/[^A-Za-z0-9_$]+/g, '_').replace(/_+$/, '');
        let name = base;
        for (let n = 2; this.taken.has(name); n++) name = `${base}_${n}`;
        this.taken.add(name);
        this.names.set(expression, name);
        return name;
    }

    lines(): string[] {
        const support = [...this.support].sort();
        return [
            "'use strict';",
            ...(support.length === 0 ? [] : [`const { ${support.join(', ')} } = k;`]),
            ...[...this.names].map(([expression, name]) => `const ${name} = ${expression};`)
        ];
    }
}
