import type { Runtime } from '../../runtime.ts';
import { definePlatformType } from '../definePlatformType.ts';

/**
 * Source: Apex Developer Guide, "Testing ConnectApi Code": most methods need the org's data, so they refuse
 * tests that do not see it. Answering them is out of scope.
 */
function siloed(member: string) {
    return (rt: Runtime): never => {
        if (rt.transaction.test !== null && !rt.transaction.test.seesAllData) {
            throw rt.exception(
                'System.UnsupportedOperationException',
                'ConnectApi methods are not supported in data siloed tests. Please use @IsTest(SeeAllData=true).'
            );
        }
        throw new Error(`ConnectApi.${member} is not in the local org, which has no Chatter.`);
    };
}

/** Code asks one of them whether its test sees the org's data. */
export const connectApi = definePlatformType({
    name: 'ConnectApi.ChatterUsers',
    statics: { getFollowings: siloed('ChatterUsers.getFollowings') }
});
