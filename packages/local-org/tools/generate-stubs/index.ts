/** Makes the files of `packages/local-org/generated/` from published type stubs. */
export { generateStubs, type GeneratedFiles } from './generate.ts';
export {
    parseFieldSignature,
    parseMethodSignature,
    parseClassSignature
} from './parseSignature.ts';
export { pmdJarFolder } from './pmdBin.ts';
export { readZip } from './readZip.ts';
