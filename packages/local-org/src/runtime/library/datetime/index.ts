export * from './ApexTimeZone.ts';
export * from './calendar.ts';
export * from './localText.ts';
export * from './locales.ts';
export * from './parsing.ts';
export * from './simpleDateFormat.ts';
export * from './userZone.ts';
export { firstWeekday } from './weeks.ts';
