import { fileIcon, fileUrl, kindLabel, thumbnailUrl } from 'c/conversationFiles';

describe('conversationFiles', () => {
    it.each([
        ['Image', 'png', 'doctype:image'],
        ['Video', 'mp4', 'doctype:video'],
        ['File', 'PDF', 'doctype:pdf'],
        ['File', 'docx', 'doctype:word'],
        ['File', 'xyz', 'doctype:unknown'],
        [undefined, undefined, 'doctype:unknown']
    ] as const)('has an icon for %p %p', (kind, extension, icon) => {
        expect(fileIcon(kind, extension)).toBe(icon);
    });

    it('names kinds', () => {
        expect(kindLabel('Audio')).toBe('c.conversationMedia_Audio');
        expect(kindLabel(undefined)).toBe('c.conversationMedia_File');
    });

    it("leads to the platform's own addresses", () => {
        expect(fileUrl('068')).toBe('/sfc/servlet.shepherd/version/download/068');
        expect(thumbnailUrl('068')).toContain('versionId=068');
    });
});
