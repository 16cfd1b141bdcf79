import type { Template } from './Template.ts';

/** Templates that the demo account starts with: approved ones in two languages, one waiting, one refused. */
export function demoTemplates(wabaId: string): Template[] {
    const common = { wabaId, category: 'UTILITY', status: 'APPROVED' } as const;
    return [
        {
            ...common,
            id: '200000000000001',
            name: 'order_update',
            language: 'en_US',
            components: [
                {
                    type: 'BODY',
                    text: 'Hello {{1}}, your order {{2}} is on its way. It should arrive on {{3}}.',
                    example: { body_text: [['Jane', '1042', 'Friday']] }
                },
                { type: 'FOOTER', text: 'Reply STOP to get no more of these.' }
            ]
        },
        {
            ...common,
            id: '200000000000002',
            name: 'order_update',
            language: 'en_GB',
            components: [
                {
                    type: 'BODY',
                    text: 'Hello {{1}}, your order {{2}} is on its way. It should be with you on {{3}}.',
                    example: { body_text: [['Priya', '1043', 'Monday']] }
                }
            ]
        },
        {
            ...common,
            id: '200000000000003',
            name: 'reopen_conversation',
            language: 'en_US',
            components: [
                {
                    type: 'BODY',
                    text: 'Hello {{1}}, we have an answer to your question. May we send it here?',
                    example: { body_text: [['Omar']] }
                },
                {
                    type: 'BUTTONS',
                    buttons: [
                        { type: 'QUICK_REPLY', text: 'Yes, please' },
                        { type: 'QUICK_REPLY', text: 'No, thanks' }
                    ]
                }
            ]
        },
        {
            ...common,
            id: '200000000000004',
            name: 'autumn_sale',
            language: 'en_US',
            category: 'MARKETING',
            status: 'PENDING',
            components: [{ type: 'BODY', text: 'Our autumn sale starts on {{1}}.' }]
        },
        {
            ...common,
            id: '200000000000005',
            name: 'win_a_prize',
            language: 'en_US',
            category: 'MARKETING',
            status: 'REJECTED',
            rejected_reason: 'PROMOTIONAL',
            components: [{ type: 'BODY', text: 'You have won! Call us now.' }]
        },
        {
            ...common,
            id: '200000000000006',
            name: 'delivery_photo',
            language: 'en_US',
            parameter_format: 'NAMED',
            components: [
                { type: 'HEADER', format: 'IMAGE' },
                {
                    type: 'BODY',
                    text: 'Hello {{customer_name}}, we have left your parcel here.',
                    example: {
                        body_text_named_params: [{ param_name: 'customer_name', example: 'Jane' }]
                    }
                },
                {
                    type: 'BUTTONS',
                    buttons: [
                        { type: 'QUICK_REPLY', text: 'Thank you' },
                        {
                            type: 'URL',
                            text: 'Follow the parcel',
                            url: 'https://example.com/parcels/{{1}}'
                        }
                    ]
                }
            ]
        },
        {
            ...common,
            id: '200000000000007',
            name: 'weekly_news',
            language: 'en_US',
            category: 'MARKETING',
            status: 'PAUSED',
            components: [{ type: 'BODY', text: 'The news of this week: {{1}}.' }]
        }
    ];
}
