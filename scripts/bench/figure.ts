/** One measured number. Ratios and counts say more than times, which depend on the machine. */
export interface Figure {
    /** What was measured, as a phrase: `warm start of the compiled org`. */
    readonly name: string;
    /** `s`, `MB`, `queries per message`, `ms per 1,000 lines`, `times` … */
    readonly unit: string;
    readonly value: number;
    /** What the figure is held against; left out where there is no goal. */
    readonly goal?: Goal;
}

/** A bound, in the figure's unit. The bound itself is still good. */
export type Goal = { readonly atMost: number } | { readonly atLeast: number };

/** Whether a figure is as good as it should be; null where there is no goal. */
export function isMet({ value, goal }: Figure): boolean | null {
    if (goal === undefined) return null;
    return 'atMost' in goal ? value <= goal.atMost : value >= goal.atLeast;
}
