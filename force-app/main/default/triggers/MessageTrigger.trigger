trigger MessageTrigger on Message__c(before insert, after insert, before update, after update) {
    new MessageTriggerHandler().run();
}