/** Rules of classes, members, triggers and annotations. */
export { checkTrigger, declareTrigger } from './checkTrigger.ts';
export { checkType } from './checkType.ts';
