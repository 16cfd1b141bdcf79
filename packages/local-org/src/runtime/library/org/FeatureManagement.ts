import { definePlatformType } from '../definePlatformType.ts';

export const featureManagement = definePlatformType({
    name: 'System.FeatureManagement',
    statics: {
        checkPermission: (rt, name: string) =>
            rt.host.permissions.hasCustomPermission(rt.transaction.user.id, name)
    }
});
