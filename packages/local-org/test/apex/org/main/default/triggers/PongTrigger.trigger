trigger PongTrigger on Pong__e(after insert) {
    PingEvents.log.add('pong ' + Trigger.size);
}