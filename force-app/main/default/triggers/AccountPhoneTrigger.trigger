trigger AccountPhoneTrigger on Account(after insert, after update, after delete, after undelete) {
    new PhoneTriggerHandler().run();
}