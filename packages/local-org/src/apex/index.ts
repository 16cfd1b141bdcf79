/** The compiler: Apex sources in, JavaScript for the kernel and diagnostics out. */
export { compile, type ApexSource, type Compilation, type CompileOptions } from './compile.ts';
