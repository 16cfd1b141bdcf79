export { readUiMetadata } from './readUiMetadata.ts';
export type {
    FlexiItem,
    FlexiPage,
    LayoutMetadata,
    ListViewMetadata,
    TabMetadata,
    UiMetadata,
    VisibilityRule
} from './UiMetadata.ts';
