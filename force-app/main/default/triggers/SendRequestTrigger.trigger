trigger SendRequestTrigger on Send_Request__e(after insert) {
    new SendRequestTriggerHandler().run();
}