import type { LineTable } from './emitted.ts';

interface Line {
    /** null for a reserved line that nothing was written to. */
    code: string | null;
    /** 0 where no Apex stands behind it. */
    readonly apexLine: number;
    /** Where the code belongs that starts here. */
    readonly place: string | null;
}

/** Collects lines of JavaScript and remembers which Apex line each stands for. */
export class Writer {
    private readonly written: Line[] = [];
    private nextPlace: string | null = null;
    private depth = 0;

    /** @param apexLine 0 for lines that no Apex stands behind */
    line(code: string, apexLine = 0): void {
        this.push(this.indent + code, apexLine);
    }

    /** From here on, code belongs to `Class.Foo.bar` or `Trigger.Foo` in stack traces. */
    place(place: string): void {
        this.nextPlace = place;
    }

    /** Writes `open`, then what `inside` writes, then `close`. */
    block(open: string, inside: () => void, close = '}', apexLine = 0): void {
        this.line(open, apexLine);
        this.depth++;
        inside();
        this.depth--;
        this.line(close);
    }

    /** Keeps a place in the text for a line known only later, such as a declaration of temporaries. */
    reserve(): (code: string) => void {
        const line = this.push(null, 0);
        const { indent } = this;
        return (code) => {
            line.code = indent + code;
        };
    }

    /** @param header lines to put in front; they stand for no Apex */
    finish(header: readonly string[]): { code: string; lines: LineTable } {
        const kept = this.written.filter(({ code }) => code !== null);
        const places = kept.flatMap(({ place }, index) => {
            return place === null ? [] : [{ from: index + header.length, place }];
        });
        return {
            code: [...header, ...kept.map(({ code }) => code)].join('\n'),
            lines: {
                lines: [...header.map(() => 0), ...kept.map(({ apexLine }) => apexLine)],
                places
            }
        };
    }

    private push(code: string | null, apexLine: number): Line {
        const line = { code, apexLine, place: this.nextPlace };
        this.nextPlace = null;
        this.written.push(line);
        return line;
    }

    private get indent(): string {
        return '  '.repeat(this.depth);
    }
}
