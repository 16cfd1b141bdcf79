trigger ConversationTrigger on Conversation__c(after update) {
    new ConversationTriggerHandler().run();
}