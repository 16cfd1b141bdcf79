trigger OpportunityRemovalTrigger on Opportunity(after delete, after undelete) {
    new RecordRemovalTriggerHandler().run();
}