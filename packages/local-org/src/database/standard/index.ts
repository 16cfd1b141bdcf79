import { startDelivery } from './deliveries.ts';
import { fileAfterSave, fileBeforeSave, refuseSecondLink } from './files.ts';
import { nameMember, refuseDelivery, takeFromLibrary } from './libraries.ts';
import { giveShareCause, keepOwnerShare } from './ownerShares.ts';
import { outdateGroup, refuseOutdatedGroup } from './permissionSetGroups.ts';
import {
    keepPersonContact,
    refusePersonContact,
    refusePersonFields,
    tellPerson
} from './personAccounts.ts';
import { composeName } from './personName.ts';
import { dropRoleGroups, makeRoleGroups } from './roleGroups.ts';
import type { StandardBehaviour } from './StandardBehaviour.ts';
import { followStatus } from './stages.ts';
import { takeUserType } from './userType.ts';

export type { StandardBehaviour } from './StandardBehaviour.ts';
export { computedStandardField } from './computedFields.ts';
export { countView, deliveryBehind, organizationOf } from './deliveries.ts';

/** All that the platform does by itself. */
export const standardBehaviour: StandardBehaviour = {
    beforeSave(context, pending) {
        composeName(pending);
        tellPerson(context, pending);
        takeUserType(context, pending);
        followStatus(context, pending);
        giveShareCause(pending);
        fileBeforeSave(pending);
        nameMember(pending);
    },
    validate(context, pending) {
        refuseDelivery(context, pending);
        refusePersonFields(context, pending);
        refuseSecondLink(context, pending);
        refuseOutdatedGroup(context, pending);
    },
    refuseDelete(_context, pending) {
        refusePersonContact(pending);
    },
    afterSave(context, pending) {
        keepPersonContact(context, pending);
        keepOwnerShare(context, pending);
        fileAfterSave(context, pending);
        startDelivery(context, pending);
        makeRoleGroups(context, pending);
        outdateGroup(context, pending.object, pending.row);
    },
    afterDelete(context, object, row) {
        if (object.name === 'ContentWorkspaceDoc') takeFromLibrary(context, row);
        if (object.name === 'UserRole') dropRoleGroups(context, row);
        outdateGroup(context, object, row);
    }
};
