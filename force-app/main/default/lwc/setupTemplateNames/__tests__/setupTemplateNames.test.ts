import { approvalLabel, languageLabel } from 'c/setupTemplateNames';

describe('c/setupTemplateNames', () => {
    it.each([
        ['en_US', 'American English'],
        ['de', 'German'],
        ['not a language', 'not a language']
    ])('names the language %s', (code, name) => {
        expect(languageLabel(code)).toBe(name);
    });

    it('says what WhatsApp thinks of a template', () => {
        expect(approvalLabel('Paused')).toBe('c.setupWhatsApp_Paused');
    });
});
