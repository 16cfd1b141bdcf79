import { parseTypeReference, type PlatformTypes } from '../../../platform-types/index.ts';
import { canonicalPlatformName } from '../../library/index.ts';
import type { Runtime } from '../../runtime.ts';
import { OBJECT_TYPE, typeText, type TypeDescriptor } from '../../types/index.ts';
import type { ClassRegistry } from '../classes/index.ts';

/** Whether a value of one type may stand where another is wanted. */
export class Assignability {
    private readonly rt: Runtime;
    private readonly classes: ClassRegistry;
    private readonly platform: PlatformTypes;
    private readonly answers = new Map<string, boolean>();

    constructor(rt: Runtime, classes: ClassRegistry, platform: PlatformTypes) {
        this.rt = rt;
        this.classes = classes;
        this.platform = platform;
    }

    holds(from: TypeDescriptor, to: TypeDescriptor): boolean {
        if (to.name === 'Object') return true;
        if (from.args.length === 0 && from.name === to.name) return true;
        const key = `${typeText(from)}>${typeText(to)}`;
        let answer = this.answers.get(key);
        if (answer === undefined) {
            answer = this.compute(from, to);
            this.answers.set(key, answer);
        }
        return answer;
    }

    private compute(from: TypeDescriptor, to: TypeDescriptor): boolean {
        if (from.name === to.name) {
            return to.args.every((arg, index) =>
                this.fitsInside(from.args[index] ?? OBJECT_TYPE, arg)
            );
        }
        if (isText(from.name) && isText(to.name)) return true;
        if (to.name === 'SObject') return this.rt.schema.object(from.name) !== undefined;
        return this.supertypesOf(from).some((above) => this.isBelow(above, from, to));
    }

    /**
     * Elements of collections. A `List<SObject>` may be cast to a `List<Account>`, whatever is in it: public
     * test suites that pass in real orgs do so all over. A `Set<String>` is no `Set<Id>`, they show too.
     */
    private fitsInside(from: TypeDescriptor, to: TypeDescriptor): boolean {
        const isGeneric = from.name === 'SObject' && this.rt.schema.object(to.name) !== undefined;
        if (isText(from.name) && isText(to.name)) return from.name === to.name;
        return isGeneric || this.holds(from, to);
    }

    /** What a list's Iterable is of, nobody asks: the stubs' arguments are parameters, so names decide. */
    private isBelow(above: string, from: TypeDescriptor, to: TypeDescriptor): boolean {
        if (above === to.name) return true;
        return this.compute({ name: above, args: from.args }, to);
    }

    private supertypesOf({ name }: TypeDescriptor): string[] {
        const own = this.classes.find(name);
        if (own !== undefined) {
            const interfaces = own.interfaces.map((type) => type.name);
            return own.superclass === null ? interfaces : [own.superclass, ...interfaces];
        }
        const type = this.platform.resolve(name);
        if (type === undefined) return [];
        const above =
            type.superclass === undefined ? type.interfaces : [type.superclass, ...type.interfaces];
        return above
            .map((text) => canonicalPlatformName(parseTypeReference(text).name))
            .filter((each) => each !== 'Object');
    }
}

/** Ids and Strings convert into each other, though not as elements of collections. */
function isText(name: string): boolean {
    return name === 'String' || name === 'Id';
}
