/** The control side: what tests do to the org from outside. No org has any of it. */
export { registerControl } from './registerControl.ts';
