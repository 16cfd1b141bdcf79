export { ElementReader, readStrictly, type Complain } from './ElementReader.ts';
export { parseXml, XmlError, type XmlElement } from './parseXml.ts';
