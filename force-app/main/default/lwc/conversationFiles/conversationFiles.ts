import type { MediaKind } from 'c/conversationApi';
import image from '@salesforce/label/c.conversationMedia_Image';
import video from '@salesforce/label/c.conversationMedia_Video';
import audio from '@salesforce/label/c.conversationMedia_Audio';
import file from '@salesforce/label/c.conversationMedia_File';
import contact from '@salesforce/label/c.conversationMedia_Contact';
import sticker from '@salesforce/label/c.conversationMedia_Sticker';

const ICONS: Record<string, string> = {
    pdf: 'doctype:pdf',
    doc: 'doctype:word',
    docx: 'doctype:word',
    xls: 'doctype:excel',
    xlsx: 'doctype:excel',
    csv: 'doctype:csv',
    ppt: 'doctype:ppt',
    pptx: 'doctype:ppt',
    txt: 'doctype:txt',
    zip: 'doctype:zip',
    vcf: 'doctype:attachment'
};
const ICONS_BY_KIND: Record<MediaKind, string> = {
    Image: 'doctype:image',
    Sticker: 'doctype:image',
    Video: 'doctype:video',
    Audio: 'doctype:audio',
    Contact: 'doctype:attachment',
    File: 'doctype:unknown'
};
const KIND_LABELS: Record<MediaKind, string> = {
    Image: image,
    Video: video,
    Audio: audio,
    File: file,
    Contact: contact,
    Sticker: sticker
};

/** The design system's icon of a file. */
export function fileIcon(kind: MediaKind | undefined, extension: string | undefined): string {
    const byKind = ICONS_BY_KIND[kind ?? 'File'];
    return byKind === 'doctype:unknown'
        ? (ICONS[(extension ?? '').toLowerCase()] ?? byKind)
        : byKind;
}

/** What to call a file of a kind: "Picture". */
export function kindLabel(kind: MediaKind | undefined): string {
    return KIND_LABELS[kind ?? 'File'];
}

/** Address of a file of Salesforce, to be played or downloaded. */
export function fileUrl(versionId: string): string {
    return `/sfc/servlet.shepherd/version/download/${versionId}`;
}

/** Address of a small picture of a file. */
export function thumbnailUrl(versionId: string): string {
    return `/sfc/servlet.shepherd/version/renditionDownload?rendition=THUMB720BY480&versionId=${versionId}`;
}
