import { LightningElement } from 'lwc';
import intro from '@salesforce/label/c.setupAutomation_Intro';
import examples from '@salesforce/label/c.setupAutomation_Examples';
import answer from '@salesforce/label/c.setupAutomation_Answer';
import answerFlow from '@salesforce/label/c.setupAutomation_AnswerFlow';
import answerFilter from '@salesforce/label/c.setupAutomation_AnswerFilter';
import answerAct from '@salesforce/label/c.setupAutomation_AnswerAct';
import changed from '@salesforce/label/c.setupAutomation_Changed';
import changedFlow from '@salesforce/label/c.setupAutomation_ChangedFlow';
import changedAct from '@salesforce/label/c.setupAutomation_ChangedAct';
import changedCheck from '@salesforce/label/c.setupAutomation_ChangedCheck';
import remind from '@salesforce/label/c.setupAutomation_Remind';
import remindFlow from '@salesforce/label/c.setupAutomation_RemindFlow';
import remindAct from '@salesforce/label/c.setupAutomation_RemindAct';
import remindConsent from '@salesforce/label/c.setupAutomation_RemindConsent';
import numbers from '@salesforce/label/c.setupAutomation_Numbers';
import numbersFlow from '@salesforce/label/c.setupAutomation_NumbersFlow';
import numbersAct from '@salesforce/label/c.setupAutomation_NumbersAct';
import actions from '@salesforce/label/c.setupAutomation_Actions';
import actionsExplained from '@salesforce/label/c.setupAutomation_ActionsExplained';
import sendMessage from '@salesforce/label/c.setupAutomation_SendMessage';
import sendTemplate from '@salesforce/label/c.setupAutomation_SendTemplate';
import checkConsent from '@salesforce/label/c.setupAutomation_CheckConsent';
import recordConsent from '@salesforce/label/c.setupAutomation_RecordConsent';
import findConversation from '@salesforce/label/c.setupAutomation_FindConversation';
import keepNumbers from '@salesforce/label/c.setupAutomation_KeepNumbers';
import event from '@salesforce/label/c.setupAutomation_Event';
import eventExplained from '@salesforce/label/c.setupAutomation_EventExplained';
import inserting from '@salesforce/label/c.setupAutomation_Inserting';
import insertingExplained from '@salesforce/label/c.setupAutomation_InsertingExplained';

interface Example {
    heading: string;
    steps: string[];
}

/** The names by which Flow Builder lists them: they are not translated there either. */
const ACTIONS = [
    { name: 'Send Message', does: sendMessage },
    { name: 'Send Template', does: sendTemplate },
    { name: 'Check Consent', does: checkConsent },
    { name: 'Record Consent', does: recordConsent },
    { name: 'Find or Open Conversation', does: findConversation },
    { name: 'Keep Phone Numbers Current', does: keepNumbers }
];

/** Presentation component: what an administrator can build with flows, with the steps to do so. */
export default class SetupAutomation extends LightningElement {
    label = {
        intro,
        examples,
        actions,
        actionsExplained,
        event,
        eventExplained,
        inserting,
        insertingExplained
    };
    actions = ACTIONS;
    examples: Example[] = [
        { heading: answer, steps: [answerFlow, answerFilter, answerAct] },
        { heading: changed, steps: [changedFlow, changedAct, changedCheck] },
        { heading: remind, steps: [remindFlow, remindAct, remindConsent] },
        { heading: numbers, steps: [numbersFlow, numbersAct] }
    ];
}
