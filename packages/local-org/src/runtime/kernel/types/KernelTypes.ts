import { parseTypeReference, type PlatformTypes } from '../../../platform-types/index.ts';
import type { TypeReference } from '../../../platform-types/index.ts';
import { canonicalPlatformName } from '../../library/index.ts';
import type { Runtime } from '../../runtime.ts';
import { SObjectValue } from '../../sobject/index.ts';
import { typeDescriptor, typeText } from '../../types/index.ts';
import type { RuntimeClass, RuntimeTypes, TypeDescriptor } from '../../types/index.ts';
import type { ClassRegistry } from '../classes/index.ts';
import { Assignability } from './Assignability.ts';
import { fullPlatformName } from './platformNames.ts';
import { TypeFinder } from './typeOfValue.ts';
import { isWider } from './widening.ts';

/** Types at run time: the program's, the platform's and the schema's. */
export class KernelTypes implements RuntimeTypes {
    private readonly rt: Runtime;
    private readonly classes: ClassRegistry;
    private readonly platform: PlatformTypes;
    private readonly finder: TypeFinder;
    private readonly assignability: Assignability;

    constructor(rt: Runtime, classes: ClassRegistry, platform: PlatformTypes) {
        this.rt = rt;
        this.classes = classes;
        this.platform = platform;
        this.finder = new TypeFinder(rt.library);
        this.assignability = new Assignability(rt, classes, platform);
    }

    resolve(name: string): TypeDescriptor | undefined {
        const text = name.trim();
        if (!/^[\w.<>,\s[\]]+$/.test(text)) return undefined;
        const array = /^(.*)\[\]$/.exec(text)?.[1];
        if (array !== undefined) {
            const element = this.resolve(array);
            return element && typeDescriptor('List', element);
        }
        try {
            return this.resolveReference(parseTypeReference(text.replace(/\s+/g, '')));
        } catch {
            // What is not written as a type names none.
            return undefined;
        }
    }

    private resolveReference({ name, typeArguments }: TypeReference): TypeDescriptor | undefined {
        const own = this.classes.find(name);
        if (own !== undefined) return typeDescriptor(own.name);
        const args = typeArguments.map((argument) => this.resolveReference(argument));
        if (args.some((argument) => argument === undefined)) return undefined;
        const type = this.platform.resolve(name);
        if (type !== undefined) {
            return typeDescriptor(canonicalPlatformName(type.name), ...(args as TypeDescriptor[]));
        }
        const object = this.rt.schema.object(name.replace(/^Schema\./i, ''));
        return object && typeDescriptor(object.name);
    }

    userClass(name: string): RuntimeClass | undefined {
        return this.classes.find(name);
    }

    typeOf(value: unknown): TypeDescriptor {
        return this.finder.typeOf(value);
    }

    isAssignable(from: TypeDescriptor, to: TypeDescriptor): boolean {
        return this.assignability.holds(from, to);
    }

    isInstance(value: unknown, type: TypeDescriptor): boolean {
        if (value === null) return false;
        if (type.name === 'Id') return typeof value === 'string' && /^\w{15}(\w{3})?$/.test(value);
        const own = this.finder.typeOf(value);
        return this.assignability.holds(own, type) || isWider(own.name, type.name);
    }

    newInstance(type: TypeDescriptor): unknown {
        const own = this.classes.find(type.name);
        if (own !== undefined) {
            if (own.construct !== undefined) return own.construct();
            throw this.notConstructible(type);
        }
        const object = this.rt.schema.object(type.name);
        const name = fullPlatformName(this.rt.library, type.name);
        const construct = this.rt.library.constructorOf(name, '()');
        if (construct !== undefined) {
            return type.args.length > 0 ? construct(this.rt, type) : construct(this.rt);
        }
        if (object !== undefined) return new SObjectValue(object);
        throw this.notConstructible(type);
    }

    private notConstructible(type: TypeDescriptor): Error {
        const message = `Type cannot be constructed: ${typeText(type)}`;
        return this.rt.exception('System.TypeException', message);
    }
}
