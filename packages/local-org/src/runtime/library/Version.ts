import { definePlatformType } from './definePlatformType.ts';
import { refusingNull, staticsRefusingNull } from './support/index.ts';

/** A value of System.Version: the number of a managed package's version. */
export class ApexVersion {
    readonly major: number;
    readonly minor: number;
    /** null where only two parts were given. */
    readonly patch: number | null;

    constructor(major: number, minor: number, patch: number | null) {
        this.major = major;
        this.minor = minor;
        this.patch = patch;
    }
}

export const systemVersion = definePlatformType({
    name: 'System.Version',
    jsClass: ApexVersion,
    constructors: staticsRefusingNull({
        '(Integer,Integer)': (_rt, major: number, minor: number) =>
            new ApexVersion(major, minor, null),
        '(Integer,Integer,Integer)': (_rt, major: number, minor: number, patch: number) =>
            new ApexVersion(major, minor, patch)
    }),
    methods: refusingNull({
        'major()': (_rt, self: ApexVersion) => self.major,
        'minor()': (_rt, self: ApexVersion) => self.minor,
        'patch()': (_rt, self: ApexVersion) => self.patch,
        'compareTo(Version)': (_rt, self: ApexVersion, other: ApexVersion) =>
            Math.sign(
                self.major - other.major ||
                    self.minor - other.minor ||
                    (self.patch ?? 0) - (other.patch ?? 0)
            )
    })
});
