trigger ContactPhoneTrigger on Contact(after insert, after update, after delete, after undelete) {
    new PhoneTriggerHandler().run();
}