import { ApexTimeZone } from '../datetime/index.ts';
import { definePlatformType } from '../definePlatformType.ts';

export const userInfo = definePlatformType({
    name: 'System.UserInfo',
    statics: {
        getFirstName: (rt) => rt.transaction.user.firstName,
        getLanguage: (rt) => rt.transaction.user.language,
        getLastName: (rt) => rt.transaction.user.lastName,
        getLocale: (rt) => rt.transaction.user.locale,
        getName: (rt) => rt.transaction.user.name,
        getOrganizationId: (rt) => rt.host.organization.id,
        getOrganizationName: (rt) => rt.host.organization.name,
        getProfileId: (rt) => rt.transaction.user.profileId,
        getUserEmail: (rt) => rt.transaction.user.email,
        getUserId: (rt) => rt.transaction.user.id,
        getUserName: (rt) => rt.transaction.user.userName,
        getUserRoleId: (rt) => rt.transaction.user.roleId,
        getUserType: (rt) => rt.transaction.user.userType,
        getTimeZone: (rt) => new ApexTimeZone(rt.transaction.user.timeZone),
        // Pages of the local org are Lightning pages, for everybody.
        getUiTheme: () => 'Theme4d',
        getUiThemeDisplayed: () => 'Theme4d',
        getDefaultCurrency: () => 'USD',
        isMultiCurrencyOrganization: () => false
    }
});
