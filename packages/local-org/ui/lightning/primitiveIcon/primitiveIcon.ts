import { api, LightningElement } from 'lwc';

const validName = /^([a-zA-Z]+):([a-zA-Z]\w*)$/;
const sizes = ['xx-small', 'x-small', 'small', 'medium', 'large'];
const variants: Record<string, string> = {
    '': 'slds-icon slds-icon-text-default',
    inverse: 'slds-icon',
    bare: '',
    error: 'slds-icon slds-icon-text-error',
    warning: 'slds-icon slds-icon-text-warning',
    success: 'slds-icon slds-icon-text-success'
};

/**
 * The icon inside the base components. Draws from the design system's sprite files; the base components' own one
 * brings thousands of compiled templates along, which would take most of the build's time.
 */
export default class PrimitiveIcon extends LightningElement {
    static validationOptOut = ['class'];

    @api src: string | undefined;
    @api svgClass: string | undefined;
    @api iconName: string | undefined;
    @api size = 'medium';
    @api variant = '';

    get name(): string {
        return validName.exec(this.iconName ?? '')?.[2] ?? '';
    }

    get href(): string {
        const category = validName.exec(this.iconName ?? '')?.[1];
        return (
            this.src ??
            (category ? `/_ui/slds/icons/${category}-sprite/svg/symbols.svg#${this.name}` : '')
        );
    }

    get computedClass(): string {
        const size =
            sizes.includes(this.size) && this.size !== 'medium' ? `slds-icon_${this.size}` : '';
        const look =
            this.src && !this.variant ? 'slds-icon' : (variants[this.variant] ?? variants['']);
        return [this.svgClass, look, size].filter(Boolean).join(' ');
    }
}
