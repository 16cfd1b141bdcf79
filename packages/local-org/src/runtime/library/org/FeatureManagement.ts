import { definePlatformType } from '../definePlatformType.ts';
import type { Runtime } from '../../runtime.ts';

/**
 * Under a namespace only the qualified name counts: whether an org also takes the bare one from code of
 * that namespace is not documented, so nobody may rely on it here.
 */
function checkPermission(rt: Runtime, name: string | null): boolean {
    const { namespace } = rt.host.organization;
    const prefix = namespace === null ? '' : `${namespace}__`;
    if (name === null || !name.toLowerCase().startsWith(prefix.toLowerCase())) return false;
    return rt.host.permissions.hasCustomPermission(
        rt.transaction.user.id,
        name.slice(prefix.length)
    );
}

export const featureManagement = definePlatformType({
    name: 'System.FeatureManagement',
    statics: { checkPermission }
});
