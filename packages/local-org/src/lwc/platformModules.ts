import type { LwcProject } from './LwcProject.ts';

/** The module that holds what is known of the signed-in user when the page starts: its name, and its address. */
export const sessionModule = 'platform/session';
export const sessionUrl = '/_ui/platform/session.js';

/**
 * The JavaScript behind an `@salesforce/…` import.
 *
 * @returns `{ code }`, or `{ refusal }`: why there is no such module, as a sentence, or undefined for other names
 */
export async function platformModule(
    specifier: string,
    project: LwcProject
): Promise<{ code: string } | { refusal: string } | undefined> {
    if (specifier === '@salesforce/apex') {
        return { code: `export { refreshApex, getSObjectValue } from 'shell/apex';` };
    }
    const [, area, name] = /^@salesforce\/(\w+)\/(.+)$/.exec(specifier) ?? [];
    if (!area || !name) {
        return undefined;
    }
    const read = areas[area];
    return read
        ? read(name, project)
        : {
              refusal: `There is no module '${specifier}': the local org does not have @salesforce/${area}.`
          };
}

type Answer = { code: string } | { refusal: string };

const areas: Record<string, (name: string, project: LwcProject) => Answer | Promise<Answer>> = {
    apex: apexMethod,
    label: label,
    schema: schemaReference,
    user: (name) => {
        const values: Record<string, string> = { Id: 'session.user.id', isGuest: 'false' };
        return constant(values[name], `@salesforce/user has Id and isGuest, not ${name}.`);
    },
    client: (name) => {
        const value = name === 'formFactor' ? 'session.formFactor' : undefined;
        return constant(value, `@salesforce/client has formFactor, not ${name}.`);
    },
    i18n: (name) => {
        const path = `session.i18n[${JSON.stringify(name)}]`;
        return constant(i18nNames.has(name) ? path : undefined, `@salesforce/i18n has no ${name}.`);
    },
    customPermission: (name, project) => {
        const permission = withoutNamespace(name, project, '__');
        if (!project.customPermissions.includes(permission)) {
            return { refusal: `There is no custom permission ${name} in this project.` };
        }
        return permissionModule('customPermissions', permission);
    },
    userPermission: (name) => permissionModule('userPermissions', name),
    resourceUrl: (name, project) => {
        const resource = withoutNamespace(name, project, '__');
        return project.staticResources.includes(resource)
            ? { code: `export default ${JSON.stringify(`/resource/${resource}`)};` }
            : { refusal: `There is no static resource ${name} in this project.` };
    },
    contentAssetUrl: (name, project) => {
        const asset = withoutNamespace(name, project, '__');
        return project.contentAssets.includes(asset)
            ? { code: `export default ${JSON.stringify(`/file-asset/${asset}`)};` }
            : { refusal: `There is no content asset ${name} in this project.` };
    }
};

function apexMethod(name: string, project: LwcProject): Answer {
    const parts = name.split('.');
    if (parts.length === 3 && parts[0] === project.namespace) {
        parts.shift();
    }
    const [className, methodName] = parts;
    const same = (a: string, b = '') => a.toLowerCase() === b.toLowerCase();
    const inClass = project.apexMethods.filter((method) => same(method.className, className));
    const method = inClass.find((candidate) => candidate.methodName === methodName);
    if (!method || parts.length !== 2) {
        const others = inClass.map((candidate) => candidate.methodName).join(', ');
        const offer = others
            ? `${className} has ${others}.`
            : `No @AuraEnabled method is in ${className}.`;
        return { refusal: `There is no @AuraEnabled static method ${name}. ${offer}` };
    }
    const facts = JSON.stringify({
        className: method.className,
        methodName: method.methodName,
        cacheable: method.cacheable
    });
    return {
        code: `import { apexMethod } from 'shell/apex'; export default apexMethod(${facts});`
    };
}

function label(name: string, project: LwcProject): Answer {
    const [namespace, key = ''] = name.split('.');
    const text = project.labels[key];
    const known = namespace === 'c' || namespace === project.namespace;
    const own = `session.labels[${JSON.stringify(key)}] ?? ${JSON.stringify(text)}`;
    return known && text !== undefined
        ? { code: `import { session } from '${sessionModule}'; export default ${own};` }
        : { refusal: `There is no custom label ${name} in this project.` };
}

async function schemaReference(name: string, project: LwcProject): Promise<Answer> {
    if (!(await project.schemaHas(name))) {
        return { refusal: `There is no object or field ${name}.` };
    }
    const [objectApiName, ...path] = name.split('.');
    const reference = path.length
        ? { fieldApiName: path.join('.'), objectApiName }
        : { objectApiName };
    return { code: `export default ${JSON.stringify(reference)};` };
}

function constant(expression: string | undefined, refusal: string): Answer {
    return expression === undefined
        ? { refusal }
        : { code: `import { session } from '${sessionModule}'; export default ${expression};` };
}

/** Salesforce gives `true` or `undefined`, never `false`. */
function permissionModule(kind: string, name: string): Answer {
    const test = `session.${kind}.includes(${JSON.stringify(name)}) || undefined`;
    return { code: `import { session } from '${sessionModule}'; export default ${test};` };
}

function withoutNamespace(name: string, project: LwcProject, separator: string): string {
    const prefix = `${project.namespace}${separator}`;
    return project.namespace && name.startsWith(prefix) ? name.slice(prefix.length) : name;
}

/** What `shell/session` computes for the user's locale. */
export const i18nNames: ReadonlySet<string> = new Set([
    'lang',
    'dir',
    'locale',
    'timeZone',
    'currency',
    'firstDayOfWeek',
    'dateTime.shortDateFormat',
    'dateTime.mediumDateFormat',
    'dateTime.longDateFormat',
    'dateTime.shortTimeFormat',
    'dateTime.mediumTimeFormat',
    'number.decimalSeparator',
    'number.groupingSeparator',
    'number.currencySymbol'
]);
