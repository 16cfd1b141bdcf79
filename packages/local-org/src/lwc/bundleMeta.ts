import { existsSync, readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import type { LwcProblem } from './LwcProblem.ts';

/** A design property that App Builder offers, from `js-meta.xml`. */
export interface DesignProperty {
    name: string;
    type: string;
    default: string | null;
}

export type FormFactor = 'Large' | 'Small' | 'Medium';

/** What `js-meta.xml` says of a bundle. */
export interface BundleMeta {
    apiVersion: number;
    isExposed: boolean;
    targets: string[];
    /** By target; a target without an own list is absent. */
    properties: Record<string, DesignProperty[]>;
    /** By target; a target without an own list is absent, and then all are supported that the target allows. */
    formFactors: Record<string, FormFactor[]>;
}

const arrays = new Set(['target', 'targetConfig', 'property', 'supportedFormFactor', 'object']);
const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    isArray: (name) => arrays.has(name)
});

interface RawTargetConfig {
    targets: string;
    property?: { name: string; type: string; default?: string }[];
    supportedFormFactors?: { supportedFormFactor: { type: FormFactor }[] };
}

/**
 * Reads a bundle's `js-meta.xml`.
 *
 * @returns null and a problem when the file is missing or unreadable: a bundle without it cannot be deployed
 */
export function readBundleMeta(file: string): {
    meta: BundleMeta | null;
    problem: LwcProblem | null;
} {
    const problem = (message: string): LwcProblem => {
        return { file, line: 0, column: 0, message, severity: 'error' };
    };
    if (!existsSync(file)) {
        return {
            meta: null,
            problem: problem('This file is missing; the bundle needs it to be deployed.')
        };
    }
    const bundle = parser.parse(readFileSync(file, 'utf8')).LightningComponentBundle;
    if (typeof bundle !== 'object') {
        return {
            meta: null,
            problem: problem('<LightningComponentBundle> is missing in this file.')
        };
    }
    const meta: BundleMeta = {
        apiVersion: Number(bundle.apiVersion ?? 0),
        isExposed: bundle.isExposed === 'true',
        targets: bundle.targets?.target ?? [],
        properties: {},
        formFactors: {}
    };
    for (const config of (bundle.targetConfigs?.targetConfig ?? []) as RawTargetConfig[]) {
        for (const target of config.targets.split(',').map((name) => name.trim())) {
            meta.properties[target] = (config.property ?? []).map((property) => ({
                name: property.name,
                type: property.type,
                default: property.default ?? null
            }));
            const factors = config.supportedFormFactors?.supportedFormFactor;
            if (factors) {
                meta.formFactors[target] = factors.map((factor) => factor.type);
            }
        }
    }
    return { meta, problem: null };
}
