/** The compiler: Apex sources in, JavaScript for the kernel and diagnostics out. */
export { compile, type ApexSource, type Compilation, type CompileOptions } from './compile.ts';
export { parseSoql, parseSosl, type ParsedQuery } from './1-parse/index.ts';
export type {
    CheckEnvironment,
    CheckedProgram,
    LabelIndex,
    PlatformLibraryIndex
} from './2-check/index.ts';
export type {
    EmittedAnnotation,
    EmittedField,
    EmittedMethod,
    EmittedProgram,
    EmittedType,
    EmittedUnit
} from './3-emit/index.ts';
