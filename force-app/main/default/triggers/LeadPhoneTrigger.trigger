trigger LeadPhoneTrigger on Lead(after insert, after update, after delete, after undelete) {
    new PhoneTriggerHandler().run();
}