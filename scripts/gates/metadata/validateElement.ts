import type { ElementType } from './MetadataTypes.ts';
import type { XmlElement } from './parseXml.ts';

/** Free XML: a component describes its design-time properties in words of its own. */
const FREE = new Set(['targetConfigs']);

/**
 * Holds a whole document against its metadata type.
 *
 * @returns problems as `line: message`
 */
export function validateDocument(root: XmlElement, type: ElementType): string[] {
    // The WSDL asks for a full name; in a project the file's name gives it.
    const lacksFullName = `${root.line}: <${root.name}> lacks <fullName>`;
    return validateElement(root, type).filter((problem) => problem !== lacksFullName);
}

function validateElement(element: XmlElement, type: ElementType): string[] {
    const at = (message: string): string[] => [`${element.line}: <${element.name}> ${message}`];
    if (FREE.has(element.name)) return [];
    if (type.kind === 'elements') return validateChildren(element, type.elements);
    const [child] = element.children;
    if (child) return at(`holds <${child.name}> where a value is wanted`);
    if (type.kind === 'enum' && !type.values.includes(element.text)) {
        return at(`'${element.text}' is not one of ${type.values.join(', ')}`);
    }
    if (type.kind === 'boolean' && !/^(true|false)$/.test(element.text)) {
        return at(`'${element.text}' is neither true nor false`);
    }
    if (type.kind === 'number' && !/^-?\d+(\.\d+)?$/.test(element.text)) {
        return at(`'${element.text}' is not a number`);
    }
    return [];
}

type Rules = Extract<ElementType, { kind: 'elements' }>['elements'];

function validateChildren(element: XmlElement, rules: Rules): string[] {
    const problems: string[] = [];
    const seen = new Set<string>();
    if (element.text !== '') {
        problems.push(`${element.line}: <${element.name}> holds text where elements are wanted`);
    }
    for (const child of element.children) {
        const rule = rules.get(child.name);
        if (rule === undefined) {
            problems.push(`${child.line}: <${element.name}> knows no element <${child.name}>`);
            continue;
        }
        if (seen.has(child.name) && !rule.repeats) {
            problems.push(`${child.line}: <${child.name}> stands twice in <${element.name}>`);
        }
        seen.add(child.name);
        problems.push(...validateElement(child, rule.type()));
    }
    for (const [name, { required }] of rules) {
        if (required && !seen.has(name)) {
            problems.push(`${element.line}: <${element.name}> lacks <${name}>`);
        }
    }
    return problems;
}
