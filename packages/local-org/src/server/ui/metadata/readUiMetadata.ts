import type {
    AppMetadata,
    LayoutMetadata,
    ListViewMetadata,
    PageAssignment,
    TabMetadata,
    UiMetadata
} from './UiMetadata.ts';
import { readFlexiPage } from './readFlexiPage.ts';
import { all, readDocuments, text, texts, type UiDocument, type XmlNode } from './readDocuments.ts';

/** Reads what the pages show from the package directories. */
export function readUiMetadata(directories: readonly string[]): UiMetadata {
    const documents = readDocuments(directories);
    const of = (kind: string) => documents.filter((document) => document.kind === kind);
    return {
        apps: of('app').map(readApp),
        tabs: of('tab').map(readTab),
        pages: new Map(of('flexipage').map((document) => [document.name, readFlexiPage(document)])),
        layouts: of('layout').map(readLayout),
        listViews: of('listView').map(readListView),
        compactLayouts: compactLayouts(of('object'), of('compactLayout')),
        objectPages: of('object').flatMap(({ name, root }) => assignments(root, name)),
        staticResources: new Map(
            of('resource').map(({ name, file, root }) => {
                const content = file.replace(/-meta\.xml$/, '');
                return [name, { file: content, contentType: text(root, 'contentType') }];
            })
        ),
        contentAssets: new Map(
            of('asset').map(({ name, file }) => [name, { file: file.replace(/-meta\.xml$/, '') }])
        )
    };
}

function readApp({ name, root }: UiDocument): AppMetadata {
    return {
        name,
        label: text(root, 'label') || name,
        description: text(root, 'description'),
        tabs: texts(root, 'tabs'),
        pages: assignments(root, null)
    };
}

/** View overrides that lead to a Lightning page. `profileActionOverrides` are the same for one profile. */
function assignments(root: XmlNode, owner: string | null): PageAssignment[] {
    return [...all(root, 'actionOverrides'), ...all(root, 'profileActionOverrides')]
        .filter((each) => text(each, 'actionName') === 'View' && text(each, 'type') === 'Flexipage')
        .map((each) => ({
            object: owner ?? text(each, 'pageOrSobjectType'),
            formFactor: text(each, 'formFactor') === 'Small' ? 'Small' : 'Large',
            page: text(each, 'content')
        }));
}

function readTab({ name, root }: UiDocument): TabMetadata {
    const bundle = text(root, 'lwcComponent');
    const page = text(root, 'flexiPage');
    const other = ['auraComponent', 'page', 'url'].find((kind) => text(root, kind));
    return {
        name,
        label: text(root, 'label'),
        motif: text(root, 'motif'),
        target: bundle
            ? { kind: 'component', bundle }
            : page
              ? { kind: 'page', page }
              : other
                ? {
                      kind: 'unsupported',
                      reason: `Tabs of the kind <${other}> are not in the local org.`
                  }
                : { kind: 'object' }
    };
}

function readLayout({ name, root }: UiDocument): LayoutMetadata {
    const [object = '', ...rest] = name.split('-');
    return {
        object,
        name: rest.join('-'),
        sections: all(root, 'layoutSections')
            .filter((section) => text(section, 'style') !== 'CustomLinks')
            .map((section) => ({
                label: text(section, 'label'),
                columns: all(section, 'layoutColumns').map((column) =>
                    all(column, 'layoutItems')
                        .filter((item) => text(item, 'field'))
                        .map((item) => ({
                            field: text(item, 'field'),
                            behavior: text(item, 'behavior')
                        }))
                )
            })),
        relatedLists: all(root, 'relatedLists').map((list) => ({
            list: text(list, 'relatedList'),
            fields: texts(list, 'fields')
        }))
    };
}

function readListView({ name, parent, root }: UiDocument): ListViewMetadata {
    return {
        object: parent,
        name,
        label: text(root, 'label') || name,
        columns: texts(root, 'columns'),
        scope: text(root, 'filterScope') || 'Everything',
        booleanFilter: text(root, 'booleanFilter'),
        filters: all(root, 'filters').map((filter) => ({
            field: text(filter, 'field'),
            operation: text(filter, 'operation'),
            value: text(filter, 'value')
        }))
    };
}

function compactLayouts(objects: UiDocument[], layouts: UiDocument[]): Map<string, string[]> {
    return new Map(
        objects.flatMap(({ name, root }) => {
            const assigned = text(root, 'compactLayoutAssignment');
            const layout = layouts.find((each) => each.parent === name && each.name === assigned);
            return layout ? [[name, texts(layout.root, 'fields')] as const] : [];
        })
    );
}
