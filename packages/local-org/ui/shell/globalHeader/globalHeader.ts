import { LightningElement } from 'lwc';

/** The white bar at the top: logo, notifications, user. Search is left out, for nothing here searches. */
export default class GlobalHeader extends LightningElement {}
