trigger CaseRemovalTrigger on Case(after delete, after undelete) {
    new RecordRemovalTriggerHandler().run();
}