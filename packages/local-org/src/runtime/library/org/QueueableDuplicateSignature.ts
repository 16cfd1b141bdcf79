import { definePlatformType } from '../definePlatformType.ts';

/** An instance of System.QueueableDuplicateSignature. */
export class ApexDuplicateSignature {
    readonly text: string;

    constructor(text: string) {
        this.text = text;
    }
}

/** An instance of System.QueueableDuplicateSignature.Builder. */
class ApexSignatureBuilder {
    readonly parts: string[] = [];
}

function add(_rt: unknown, self: ApexSignatureBuilder, part: unknown): ApexSignatureBuilder {
    self.parts.push(String(part));
    return self;
}

export const duplicateSignature = definePlatformType({
    name: 'System.QueueableDuplicateSignature',
    jsClass: ApexDuplicateSignature,
    methods: { toString: (_rt: unknown, self: ApexDuplicateSignature) => self.text }
});

export const duplicateSignatureBuilder = definePlatformType({
    name: 'System.QueueableDuplicateSignature.Builder',
    jsClass: ApexSignatureBuilder,
    constructors: { '()': () => new ApexSignatureBuilder() },
    methods: {
        addId: add,
        addInteger: add,
        addString: add,
        build: (_rt, self: ApexSignatureBuilder) =>
            new ApexDuplicateSignature(JSON.stringify(self.parts))
    }
});
