export * from './dateText.ts';
export * from './doubleText.ts';
export * from './valueText.ts';
