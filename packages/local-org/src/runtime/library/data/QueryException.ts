import { mapOf, setOf, STRING_TYPE } from '../../types/index.ts';
import { ApexMap, ApexSet, type ApexException } from '../../values/index.ts';
import { definePlatformType } from '../definePlatformType.ts';

/** What a QueryException tells beyond other exceptions. */
export const queryException = definePlatformType({
    name: 'System.QueryException',
    methods: {
        'getInaccessibleFields()': (rt, self: ApexException) =>
            ApexMap.of(
                rt,
                mapOf(STRING_TYPE, setOf(STRING_TYPE)),
                [...self.inaccessibleFields].map(
                    ([object, fields]) =>
                        [object, ApexSet.of(rt, setOf(STRING_TYPE), fields)] as const
                )
            )
    }
});
