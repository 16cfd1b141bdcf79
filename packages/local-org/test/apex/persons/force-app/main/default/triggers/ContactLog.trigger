trigger ContactLog on Contact(before insert, after insert, after update, after delete) {
    TriggerLog.events.add('Contact ' + Trigger.operationType);
}