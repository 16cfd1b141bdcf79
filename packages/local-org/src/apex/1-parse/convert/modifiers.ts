import type { AnnotationContext, ApexToken, ModifierContext } from '@apexdevtools/apex-parser';
import type { Annotation, Modifiers } from '../../ast/index.ts';
import type { Conversion } from '../Conversion.ts';
import { convertLiteral } from './literals.ts';

/** What each keyword sets. `with sharing` arrives as one modifier without the blank. */
const keywords: Record<string, Partial<Modifiers>> = {
    private: { access: 'private' },
    protected: { access: 'protected' },
    public: { access: 'public' },
    global: { access: 'global' },
    withsharing: { sharing: 'with' },
    withoutsharing: { sharing: 'without' },
    inheritedsharing: { sharing: 'inherited' },
    static: { isStatic: true },
    final: { isFinal: true },
    abstract: { isAbstract: true },
    virtual: { isVirtual: true },
    override: { isOverride: true },
    transient: { isTransient: true },
    testmethod: { isTestMethod: true },
    webservice: { isWebService: true }
};

export function noModifiers(): Modifiers {
    return {
        access: null,
        sharing: null,
        isStatic: false,
        isFinal: false,
        isAbstract: false,
        isVirtual: false,
        isOverride: false,
        isTransient: false,
        isTestMethod: false,
        isWebService: false,
        annotations: []
    };
}

export function convertModifiers(trees: ModifierContext[], to: Conversion): Modifiers {
    const modifiers = noModifiers();
    const seen = new Set<string>();
    for (const tree of trees) {
        const annotation = tree.annotation();
        if (annotation) {
            modifiers.annotations.push(convertAnnotation(annotation, to));
            continue;
        }
        const word = tree.getText().toLowerCase();
        const [kind] = Object.keys(keywords[word] ?? {});
        if (kind === undefined || seen.has(kind)) {
            to.report('duplicate-modifier', tree, [word]);
            continue;
        }
        seen.add(kind);
        Object.assign(modifiers, keywords[word]);
    }
    return modifiers;
}

function convertAnnotation(tree: AnnotationContext, to: Conversion): Annotation {
    const lone = tree.elementValue();
    const pairs = tree.elementValuePairs()?.elementValuePair_list() ?? [];
    const [comma] = tree.elementValuePairs()?.COMMA_list() ?? [];
    if (comma) to.report('unexpected-token', comma.symbol as ApexToken, [',']);
    return {
        at: to.at(tree),
        name: tree.id().getText(),
        parameters: lone
            ? [{ name: 'value', value: convertLiteral(lone.literal(), to) }]
            : pairs.map((pair) => ({
                  name: pair.id().getText(),
                  value: convertLiteral(pair.elementValue().literal(), to)
              }))
    };
}
