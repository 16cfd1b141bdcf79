/** The rules of Apex in this house that no published linter knows. */
export { architecture, architectureProblems } from './architecture.ts';
