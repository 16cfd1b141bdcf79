trigger ConsentTrigger on Consent__c(before insert, before update, after insert, after update) {
    new ConsentTriggerHandler().run();
}