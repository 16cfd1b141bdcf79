trigger AccountLog on Account(before insert, after insert, after update, after delete) {
    TriggerLog.events.add('Account ' + Trigger.operationType);
}