/** Holds the metadata against the Metadata API's types and against itself. */
export { metadata, metadataProblems } from './metadata.ts';
export { readDocuments } from './documents.ts';
export { parseXml } from './parseXml.ts';
