trigger TicketTrigger on Ticket__c(before delete, after delete, after undelete) {
    CustomerEvents.log.add(Trigger.operationType.name() + ' Ticket ' + Trigger.size);
}