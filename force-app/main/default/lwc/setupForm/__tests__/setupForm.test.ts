import { refusal } from '../../setupHome/__tests__/support';
import { begun, cancelled, changed, loaded, save, type Form } from 'c/setupForm';

interface Names {
    first: string;
    last: string;
}

const stored: Names = { first: 'Ada', last: 'Admin' };

describe('c/setupForm', () => {
    it('keeps what the server has while something else is typed', () => {
        const form = changed(begun(loaded(stored)), { first: 'Eve' });

        expect(form).toMatchObject({
            mode: 'editing',
            stored,
            draft: { first: 'Eve', last: 'Admin' }
        });
    });

    it('goes back to what the server has', () => {
        expect(cancelled(changed(begun(loaded(stored)), { last: 'X' }))).toEqual(loaded(stored));
    });

    it('shows what was saved as the server gave it back', async () => {
        const states: Form<Names>[] = [];
        const form = changed(begun(loaded(stored)), { first: ' Eve ' });

        await save(
            form,
            (next) => states.push(next),
            (draft) => Promise.resolve({ ...draft, first: draft.first.trim() })
        );

        expect(states.map(({ mode }) => mode)).toEqual(['saving', 'reading']);
        expect(states[1]).toMatchObject({ stored: { first: 'Eve' }, isSaved: true });
    });

    it('keeps what was typed when saving fails, and says why', async () => {
        const states: Form<Names>[] = [];

        await save(
            changed(begun(loaded(stored)), { first: 'Eve' }),
            (next) => states.push(next),
            () => Promise.reject(refusal('Too short.') as Error)
        );

        expect(states[1]).toMatchObject({
            mode: 'editing',
            draft: { first: 'Eve' },
            stored,
            error: 'Too short.',
            isSaved: false
        });
    });

    it('forgets an error as soon as something changes', () => {
        const failed = { ...begun(loaded(stored)), error: 'Too short.' };

        expect(changed(failed, { first: 'Evelyn' }).error).toBe('');
    });
});
