trigger TicketTrigger on Ticket__c(before insert, before update, after insert, after delete) {
    TicketTriggerLog.run();
}