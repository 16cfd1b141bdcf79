import type { LineTable } from './emitted.ts';

/** Collects lines of JavaScript and remembers which Apex line each stands for. */
export class Writer {
    private readonly text: string[] = [];
    private readonly apexLines: number[] = [];
    private readonly places: { from: number; place: string }[] = [];
    private depth = 0;

    /** @param apexLine 0 for lines that no Apex stands behind */
    line(code: string, apexLine = 0): void {
        this.text.push(`${'  '.repeat(this.depth)}${code}`);
        this.apexLines.push(apexLine);
    }

    /** From here on, code belongs to `Class.Foo.bar` or `Trigger.Foo` in stack traces. */
    place(place: string): void {
        this.places.push({ from: this.text.length, place });
    }

    /** Writes `open`, then what `inside` writes, then `close`. */
    block(open: string, inside: () => void, close = '}', apexLine = 0): void {
        this.line(open, apexLine);
        this.depth++;
        inside();
        this.depth--;
        this.line(close);
    }

    /** Keeps a place in the text for lines known only later, such as declarations of temporaries. */
    reserve(): (code: string) => void {
        const index = this.text.length;
        const indent = '  '.repeat(this.depth);
        this.line('');
        return (code) => {
            this.text[index] = code === '' ? '' : indent + code;
        };
    }

    /** @param header lines to put in front; they stand for no Apex */
    finish(header: readonly string[]): { code: string; lines: LineTable } {
        return {
            code: [...header, ...this.text].join('\n'),
            lines: {
                lines: [...header.map(() => 0), ...this.apexLines],
                places: this.places.map(({ from, place }) => ({
                    from: from + header.length,
                    place
                }))
            }
        };
    }
}
