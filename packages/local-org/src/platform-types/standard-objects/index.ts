import type { ObjectDescription } from '../objectDescription.ts';
import { account } from './Account.ts';
export { PERSON_ACCOUNTS, withPersonAccounts } from './personAccounts.ts';
import { campaign, campaignMember } from './Campaign.ts';
import { caseComment } from './CaseComment.ts';
import { entityDefinition, fieldDefinition } from './EntityDefinition.ts';
import { event } from './Event.ts';
import { attachment, note } from './NotesAndAttachments.ts';
import { opportunityLineItem, pricebook2, pricebookEntry, product2 } from './Products.ts';
import { staticResource } from './StaticResource.ts';
import { apexClass, apexTrigger } from './ApexCode.ts';
import { asyncApexJob, cronJobDetail, cronTrigger } from './AsyncApexJob.ts';
import { businessHours, holiday } from './BusinessHours.ts';
import { caseObject } from './Case.ts';
import { contact } from './Contact.ts';
import { contentDistribution, contentDocument, contentDocumentLink } from './ContentDocument.ts';
import { contentVersion } from './ContentVersion.ts';
import {
    contentWorkspace,
    contentWorkspaceDoc,
    contentWorkspaceMember,
    contentWorkspacePermission
} from './ContentWorkspace.ts';
import { customNotificationType } from './CustomNotificationType.ts';
import { eventBusSubscriber } from './EventBusSubscriber.ts';
import { group, groupMember, queueSobject } from './Group.ts';
import { lead } from './Lead.ts';
import { namedCredential } from './NamedCredential.ts';
import { platformCachePartition } from './PlatformCachePartition.ts';
import { opportunity } from './Opportunity.ts';
import { opportunityContactRole } from './OpportunityContactRole.ts';
import { organization } from './Organization.ts';
import {
    customPermission,
    permissionSet,
    permissionSetAssignment,
    setupEntityAccess
} from './PermissionSet.ts';
import {
    fieldPermissions,
    objectPermissions,
    permissionSetGroup,
    permissionSetGroupComponent
} from './Permissions.ts';
export { ABSENT_OBJECTS } from './plainOrg.ts';
import { profile } from './Profile.ts';
import { recordType } from './RecordType.ts';
import { site } from './Site.ts';
import { siteDetail } from './SiteDetail.ts';
import { task } from './Task.ts';
import { user } from './User.ts';
import { userLicense } from './UserLicense.ts';
import { userRecordAccess } from './UserRecordAccess.ts';
import { userRole } from './UserRole.ts';

/** Every standard object that we describe beyond its stubs. */
export const objectDescriptions: readonly ObjectDescription[] = [
    staticResource,
    opportunityLineItem,
    pricebook2,
    pricebookEntry,
    product2,
    attachment,
    note,
    event,
    entityDefinition,
    fieldDefinition,
    caseComment,
    campaign,
    campaignMember,
    fieldPermissions,
    objectPermissions,
    permissionSetGroup,
    permissionSetGroupComponent,
    account,
    apexClass,
    apexTrigger,
    asyncApexJob,
    businessHours,
    caseObject,
    contact,
    contentDistribution,
    contentDocument,
    contentDocumentLink,
    contentVersion,
    contentWorkspace,
    contentWorkspaceDoc,
    contentWorkspaceMember,
    contentWorkspacePermission,
    cronJobDetail,
    cronTrigger,
    customNotificationType,
    customPermission,
    eventBusSubscriber,
    group,
    groupMember,
    holiday,
    lead,
    namedCredential,
    platformCachePartition,
    opportunity,
    opportunityContactRole,
    organization,
    permissionSet,
    permissionSetAssignment,
    profile,
    queueSobject,
    recordType,
    setupEntityAccess,
    site,
    siteDetail,
    task,
    user,
    userLicense,
    userRecordAccess,
    userRole
];
