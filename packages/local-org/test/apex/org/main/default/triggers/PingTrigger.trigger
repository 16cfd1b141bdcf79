trigger PingTrigger on Ping__e(after insert) {
    PingEvents.handle(Trigger.new);
}