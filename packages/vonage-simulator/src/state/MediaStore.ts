/** A file on the provider's media host. */
export interface MediaFile {
    readonly id: string;
    readonly name: string;
    /** Media type, for example `image/png`. */
    readonly type: string;
    readonly base64: string;
    /** Milliseconds since 1970 after which the link is dead; absent for copies that only the phones page shows. */
    readonly expiresAt?: number;
    /** The application whose token is asked for when inbound media is kept secure. */
    readonly applicationId: string | null;
}

/** Links to inbound files live this long. */
export const MEDIA_LIFETIME_MS = 48 * 60 * 60 * 1000;

/** Files that customers sent, and copies of those that the business sent. */
export class MediaStore {
    readonly #files: Map<string, MediaFile>;

    constructor(files: readonly MediaFile[]) {
        this.#files = new Map(files.map((file) => [file.id, file]));
    }

    add(file: MediaFile): MediaFile {
        this.#files.set(file.id, file);
        return file;
    }

    find(id: string): MediaFile | undefined {
        return this.#files.get(id);
    }

    all(): MediaFile[] {
        return [...this.#files.values()];
    }

    clear(): void {
        this.#files.clear();
    }
}
