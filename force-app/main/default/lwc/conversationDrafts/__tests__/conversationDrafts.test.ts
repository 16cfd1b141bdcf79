import { Drafts, type DraftStore } from 'c/conversationDrafts';

describe('Drafts', () => {
    beforeEach(() => {
        sessionStorage.clear();
    });

    it('keeps one text per record and channel for the next panel', () => {
        new Drafts('amy').write('r1', 'SMS', 'By SMS');
        new Drafts('amy').write('r1', 'WhatsApp', 'On WhatsApp');

        const drafts = new Drafts('amy');
        expect(drafts.read('r1', 'SMS')).toBe('By SMS');
        expect(drafts.read('r1', 'WhatsApp')).toBe('On WhatsApp');
        expect(drafts.read('r2', 'SMS')).toBe('');
    });

    it('shows nobody the drafts of somebody else', () => {
        new Drafts('amy').write('r1', 'SMS', 'Mine');

        expect(new Drafts('ben').read('r1', 'SMS')).toBe('');
    });

    it('leaves nothing behind once it was sent', () => {
        const drafts = new Drafts('amy');
        drafts.write('r1', 'SMS', 'Text');

        drafts.write('r1', 'SMS', '');

        expect(sessionStorage).toHaveLength(0);
    });

    it('keeps drafts in the tab alone', () => {
        new Drafts('amy').write('r1', 'SMS', 'Text');

        expect(localStorage).toHaveLength(0);
    });

    it('goes without where the browser has no place for them', () => {
        const full: DraftStore = {
            getItem: () => {
                throw new Error('closed');
            },
            setItem: () => {
                throw new Error('full');
            },
            removeItem: () => undefined
        };
        const drafts = new Drafts('amy', full);

        expect(() => drafts.write('r1', 'SMS', 'Text')).not.toThrow();
        expect(drafts.read('r1', 'SMS')).toBe('');
    });
});
