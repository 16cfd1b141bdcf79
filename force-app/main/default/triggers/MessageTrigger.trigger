trigger MessageTrigger on Message__c(before insert, after insert, after update) {
    new MessageTriggerHandler().run();
}