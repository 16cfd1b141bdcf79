import {
    type AnnotationContext,
    ApexErrorListener,
    ApexParserFactory,
    type ApexParserRuleContext,
    TypeDeclarationContext
} from '@apexdevtools/apex-parser';

/** A parsed class or trigger, as the rules look at it. */
export interface ApexSource {
    /** Relative to the project. */
    readonly file: string;
    readonly name: string;
    /** True inside an `@IsTest` class: rules for production code do not bind it. */
    readonly isTest: boolean;
    readonly tree: ApexParserRuleContext;
}

/**
 * Parses a class or trigger.
 *
 * @param file its path; the ending tells a trigger from a class
 * @throws Error when it has a syntax error: other gates explain that one better
 */
export function parseApex(file: string, text: string): ApexSource {
    const parser = ApexParserFactory.createParser(text, true);
    const listener = new FirstError();
    parser.removeErrorListeners();
    parser.addErrorListener(listener);
    const tree = file.endsWith('.trigger') ? parser.triggerUnit() : parser.compilationUnit();
    if (listener.message !== undefined) throw new Error(`${file}:${listener.message}`);
    return {
        file,
        name: file.replace(/^.*[/\\]/, '').replace(/\.(cls|trigger)$/, ''),
        isTest: find(tree, TypeDeclarationContext).some((type) =>
            type.modifier_list().some((modifier) => isAnnotation(modifier.annotation(), 'istest'))
        ),
        tree
    };
}

/** Whether a modifier is the annotation of that (lower-case) name. */
export function isAnnotation(
    annotation: AnnotationContext | null | undefined,
    name: string
): boolean {
    return annotation?.id().getText().toLowerCase() === name;
}

/** All nodes of a kind below a node, the node itself included, in source order. */
export function find<T extends ApexParserRuleContext>(
    below: ApexParserRuleContext,
    kind: abstract new (...args: never[]) => T
): T[] {
    const found: T[] = [];
    const visit = (node: ApexParserRuleContext): void => {
        if (node instanceof kind) found.push(node);
        for (const child of childrenOf(node)) visit(child);
    };
    visit(below);
    return found;
}

/** The nodes directly below a node; tokens are left out. */
export function childrenOf(node: ApexParserRuleContext): ApexParserRuleContext[] {
    const children = Array.from({ length: node.getChildCount() }, (_, i): unknown =>
        node.getChild(i)
    );
    return children.filter((child): child is ApexParserRuleContext => isNode(child));
}

function isNode(child: unknown): boolean {
    return (
        typeof child === 'object' && child !== null && 'getChildCount' in child && 'start' in child
    );
}

/** A problem of a node as `file:line:column: message`. */
export function problemAt(
    { file }: ApexSource,
    node: ApexParserRuleContext,
    message: string
): string {
    return `${file}:${node.start.line}:${node.start.column + 1}: ${message}`;
}

class FirstError extends ApexErrorListener {
    message: string | undefined;

    override apexSyntaxError(line: number, column: number, message: string): void {
        this.message ??= `${line}:${column + 1}: ${message}`;
    }
}
