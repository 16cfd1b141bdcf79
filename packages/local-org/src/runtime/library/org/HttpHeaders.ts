/** Header names compare without case and keep the spelling they were first set with. */
export class HttpHeaders {
    private readonly byName = new Map<string, [string, string]>();

    set(name: string, value: string): void {
        this.byName.set(name.toLowerCase(), [name, value]);
    }

    get(name: string): string | null {
        return this.byName.get(name.toLowerCase())?.[1] ?? null;
    }

    names(): string[] {
        return [...this.byName.values()].map(([name]) => name);
    }

    pairs(): [string, string][] {
        return [...this.byName.values()];
    }
}
