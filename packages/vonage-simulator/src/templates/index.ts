export { bodyText, placeholders } from './Template.ts';
export type { Template, TemplateComponent } from './Template.ts';
export { demoTemplates } from './demo.ts';
export { templateButtons, templateRefusal, templateText } from './use.ts';
export { templateFaults } from './check.ts';
export type { TemplateBody } from './check.ts';
export { fillingOf } from './filling.ts';
export type { Filling } from './filling.ts';
