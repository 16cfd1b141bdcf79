import { record } from '../../parts.ts';
import {
    inboundWhatsappEnvelope,
    inboundWhatsappRequired,
    selfLink,
    withProduct
} from './envelope.ts';

export const inboundWhatsappOrder = record([...inboundWhatsappRequired, 'order'], {
    ...inboundWhatsappEnvelope,
    _self: selfLink,
    whatsapp: withProduct,
    message_type: { type: 'string', const: 'order' },
    order: record(['catalog_id', 'product_items'], {
        catalog_id: { type: 'string' },
        product_items: {
            type: 'array',
            items: record([], {
                product_retailer_id: { type: 'string' },
                quantity: { type: 'string' },
                item_price: { type: 'string' },
                currency: { type: 'string' }
            })
        }
    })
});
