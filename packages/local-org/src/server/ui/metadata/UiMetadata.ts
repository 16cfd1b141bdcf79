/** The project's pages, tabs, apps, layouts and list views, as written; who may see what is decided later. */
export interface UiMetadata {
    apps: AppMetadata[];
    tabs: TabMetadata[];
    pages: Map<string, FlexiPage>;
    layouts: LayoutMetadata[];
    listViews: ListViewMetadata[];
    /** Object → fields of its compact layout. */
    compactLayouts: Map<string, string[]>;
    /** Object → page per form factor, from the object's own View override. */
    objectPages: PageAssignment[];
    staticResources: Map<string, { file: string; contentType: string }>;
    contentAssets: Map<string, { file: string }>;
}

export interface AppMetadata {
    name: string;
    label: string;
    description: string;
    tabs: string[];
    pages: PageAssignment[];
}

export interface PageAssignment {
    object: string;
    formFactor: 'Large' | 'Small';
    page: string;
}

export interface TabMetadata {
    name: string;
    label: string;
    motif: string;
    target:
        | { kind: 'object' }
        | { kind: 'component'; bundle: string }
        | { kind: 'page'; page: string }
        | { kind: 'unsupported'; reason: string };
}

export interface FlexiPage {
    name: string;
    label: string;
    type: string;
    object: string | null;
    template: string;
    /** Regions and facets by name, in file order. */
    regions: { name: string; isFacet: boolean; items: FlexiItem[] }[];
}

export interface FlexiItem {
    kind: 'component' | 'field';
    /** Component name as written, or `Record.Phone`. */
    name: string;
    identifier: string;
    properties: Record<string, string | string[]>;
    visibility: VisibilityRule | null;
}

export interface VisibilityRule {
    /** `1 AND (2 OR 3)`; empty: all must hold. */
    filter: string;
    criteria: { left: string; operator: string; right: string }[];
}

export interface LayoutMetadata {
    object: string;
    name: string;
    sections: { label: string; columns: { field: string; behavior: string }[][] }[];
    relatedLists: { list: string; fields: string[] }[];
}

export interface ListViewMetadata {
    object: string;
    name: string;
    label: string;
    columns: string[];
    scope: string;
    booleanFilter: string;
    filters: { field: string; operation: string; value: string }[];
}
