import { errorMessage } from 'c/errorMessages';

/** What a form of the setup goes through: read, changed, saved. Each function gives the next state; none changes one. */
export interface Form<T> {
    /** As the server has it. */
    stored: T;
    /** As the administrator has it. */
    draft: T;
    mode: 'reading' | 'editing' | 'saving';
    /** Why the last attempt to save failed, as a sentence. */
    error: string;
    /** Whether what is shown was just saved. */
    isSaved: boolean;
}

/** What the server has, not touched yet. */
export function loaded<T>(stored: T): Form<T> {
    return { stored, draft: stored, mode: 'reading', error: '', isSaved: false };
}

/** The administrator begins. */
export function begun<T>(form: Form<T>): Form<T> {
    return { ...form, mode: 'editing', isSaved: false };
}

/** The administrator has typed something. */
export function changed<T>(form: Form<T>, change: Partial<T>): Form<T> {
    return { ...form, draft: { ...form.draft, ...change }, error: '' };
}

/** The administrator thinks better of it. */
export function cancelled<T>(form: Form<T>): Form<T> {
    return loaded(form.stored);
}

/** Saves, and tells each state on the way. What was typed is kept when saving fails. */
export async function save<T>(
    form: Form<T>,
    tell: (next: Form<T>) => void,
    request: (draft: T) => Promise<T>
): Promise<void> {
    const saving: Form<T> = { ...form, mode: 'saving', error: '' };
    tell(saving);
    try {
        tell({ ...loaded(await request(form.draft)), isSaved: true });
    } catch (error) {
        tell({ ...saving, mode: 'editing', error: errorMessage(error) });
    }
}
