/**
 * Compiles LWC bundles as the platform does and builds what a browser needs to run them.
 *
 * The way of a build: find bundles → check each (compile, resolve imports) → vendor build (cached) → app build.
 */
export type { LwcBuild } from './LwcBuild.ts';
export { LwcBuilder } from './LwcBuilder.ts';
export type { LwcProject } from './LwcProject.ts';
export { formatLwcProblem, type LwcProblem } from './LwcProblem.ts';
export type { BundleMeta, DesignProperty } from './bundleMeta.ts';
export type { CheckedBundle } from './checkBundle.ts';
export { sessionModuleSource } from './sessionModuleSource.ts';
export { sessionUrl } from './platformModules.ts';
export { uiDirectory } from './uiFiles.ts';
