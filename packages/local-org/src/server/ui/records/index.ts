export { recordModel } from './recordModel.ts';
export { formModel } from './formModel.ts';
export { listModel, type ListRequest } from './listModel.ts';
export { relatedListModel, relatedListNames } from './relatedLists.ts';
export { uiApiRecord } from './uiApi.ts';
export { objectInfo, picklistValues } from './objectInfo.ts';
export { fieldValues, saveFields } from './editModel.ts';
export { motifIcon, objectModel, sameObject } from './objectModel.ts';
export { bcp47 } from './displayValue.ts';
