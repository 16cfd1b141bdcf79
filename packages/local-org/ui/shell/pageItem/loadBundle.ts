import { getComponentDef, type LightningElement } from 'lwc';
import { bundles } from 'shell/registry';
import type { ComponentItem, RecordModel } from '../../wire/index.ts';
import { sentenceOf } from '../http/http.ts';
import { session } from '../session/session.ts';
import { designProperties } from './designProperties.ts';

/** A component of the project with what it is to be given, or why there is none. All empty: not for this device. */
export interface LoadedBundle {
    constructorOfBundle?: typeof LightningElement;
    properties?: Record<string, unknown>;
    problem?: string;
    details?: string[];
}

interface Place {
    /** `lightning__RecordPage`, `lightning__Tab` … */
    target: string;
    width: string;
    record: RecordModel | undefined;
}

/** Loads the bundle that a page's component names, if its js-meta.xml allows it there. */
export async function loadBundle(item: ComponentItem, place: Place): Promise<LoadedBundle> {
    const name = item.component.slice(2);
    const bundle = bundles[name];
    if (!bundle) {
        return { problem: `There is no component ${name} in this project.` };
    }
    const { load, meta, problems } = bundle;
    if (!load || !meta) {
        const details = problems.map(({ place: at, message }) => `${at}: ${message}`);
        return { problem: `The component ${name} does not compile.`, details };
    }
    const factors = meta.formFactors[place.target];
    if (factors && !factors.includes(session.formFactor)) {
        return {};
    }
    if (!meta.targets.includes(place.target)) {
        return {
            problem: `The component ${name} is not made for this place: its js-meta.xml lacks the target ${place.target}.`
        };
    }
    try {
        const { default: constructorOfBundle } = await load();
        const declared = meta.properties[place.target] ?? [];
        return {
            constructorOfBundle,
            properties: given(item, constructorOfBundle, declared, place)
        };
    } catch (error) {
        reportError(error);
        return { problem: `The component ${name} could not be loaded: ${sentenceOf(error)}` };
    }
}

/** What the class takes: its design properties, and what the page tells each component. */
function given(
    item: ComponentItem,
    constructorOfBundle: typeof LightningElement,
    declared: Parameters<typeof designProperties>[0],
    { width, record }: Place
): Record<string, unknown> {
    const accepted = getComponentDef(constructorOfBundle).props;
    const missing = declared.find((property) => !(property.name in accepted));
    if (missing) {
        throw new Error(
            `its js-meta.xml has the property ${missing.name}, its class has no such @api field.`
        );
    }
    const offered: Record<string, unknown> = {
        flexipageRegionWidth: width,
        recordId: record?.id,
        objectApiName: record?.object.name
    };
    const context = Object.entries(offered).filter(([key, value]) => key in accepted && value);
    return { ...designProperties(declared, item.properties), ...Object.fromEntries(context) };
}
