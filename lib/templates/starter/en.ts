import type { StarterSlug, StarterText } from './frames.ts';

/** Starter templates in English: friendly and plain, one to three sentences. */
export const EN: Record<StarterSlug, StarterText> = {
	'greeting-first': {
		title: 'Welcome a new buyer',
		body: 'Hi{% if buyer.name %} {{ buyer.name }}{% endif %}, thanks for stopping by{% if shop.name %} {{ shop.name }}{% endif %}! What are you looking for today? Happy to help you choose, no rush.',
		tags: ['hello', 'welcome', 'greeting'],
	},
	'price-offer': {
		title: 'Tell the price and any offer',
		body: '{{ item.name | default: "This one" }} is {{ item.price }}{% if offer.coupon %}, and you can use {{ offer.coupon }} on it{% if offer.ends %} until {{ offer.ends }}{% endif %}{% endif %}. Tell me the size or colour you have in mind and I\'ll work out the total for you.',
		tags: ['price', 'discount', 'coupon', 'promotion'],
	},
	'haggle-hold': {
		title: 'Hold the price, offer something fair',
		body: "I understand, it should feel like money well spent. We keep one price for every buyer, so I can't go lower on this one, {% if offer.coupon %}but {{ offer.coupon }} works on your order{% else %}but if you take two or more I'll gladly see what I can do on shipping{% endif %}.",
		tags: ['haggle', 'bargain', 'too expensive', 'decline', 'no'],
	},
	'stock-spec': {
		title: 'Stock, size and details',
		body: '{% if item.stock > 0 %}Yes, we have {{ item.name | default: "this one" }}{% if item.option %} in {{ item.option }}{% endif %}, {{ item.stock }} in stock right now.{% else %}Let me check the stock{% if item.option %} for {{ item.option }}{% endif %} and the exact details for you now.{% endif %} Tell me the size or measurements you need and I\'ll confirm they fit before you order.',
		tags: ['stock', 'available', 'size', 'colour', 'spec'],
	},
	'recommend-one': {
		title: 'Recommend one and say why',
		body: "From what you've told me I'd go for {{ item.name }}, because it suits the way you plan to use it. The others are a fair choice too: tell me what matters to you, such as size, feel or budget, and I'll compare them side by side.",
		tags: ['recommend', 'which one', 'compare', 'choose'],
	},
	'shipping-time-fee': {
		title: 'Shipping time and cost',
		body: "{% if shop.dispatch_time %}We ship within {{ shop.dispatch_time }} of payment{% if shop.delivery_time %}, and it usually takes {{ shop.delivery_time }} to arrive{% endif %}.{% else %}We pack orders in the order they come in.{% endif %} {% if shop.shipping_fee == 0 %}Shipping is free.{% elsif shop.shipping_fee %}Shipping is {{ shop.shipping_fee }}{% if shop.free_shipping_from %}, and free from {{ shop.free_shipping_from }}{% endif %}.{% else %}The shipping cost shows at checkout once your address is in.{% endif %} If you need it by a certain date, tell me first and I'll say honestly whether it can work.",
		tags: ['shipping', 'delivery', 'postage', 'how long', 'fee'],
	},
	'parcel-status': {
		title: 'Where the parcel is',
		body: "{% if tracking.number %}Your parcel is with {{ tracking.carrier | default: \"the carrier\" }}, tracking number {{ tracking.number }}{% if tracking.eta %}, expected around {{ tracking.eta }}{% endif %}.{% else %}I'm checking where your parcel is and will write back here when I have news.{% endif %} I'll keep an eye on it too; if it stops moving, message me and I'll chase it for you.",
		tags: ['tracking', 'parcel', 'where is my order', 'shipped'],
	},
	'authentic-quality': {
		title: 'Show that it is genuine and well made',
		body: 'That\'s a fair thing to ask before you buy. I can send close-up photos and the labels or papers we have for {{ item.name | default: "this item" }}, and you\'re welcome to read our past reviews as well. What would you like to see?',
		tags: ['genuine', 'authentic', 'quality', 'real', 'certificate'],
	},
	'after-sales-policy': {
		title: 'Returns and warranty',
		body: "{% if shop.return_days %}You have {{ shop.return_days }} days after delivery to return it, unused and in its packaging.{% else %}You can return it within the time shown on the listing, unused and in its packaging.{% endif %}{% if shop.warranty %} It also comes with a warranty of {{ shop.warranty }}.{% endif %} If it arrives faulty or isn't as described, send me a photo here and I'll go through the next steps with you.",
		tags: ['return policy', 'warranty', 'after-sales', 'broken'],
	},
	'payment-safety': {
		title: 'How to pay safely',
		body: "Please pay through the checkout here, so that the platform's buyer protection covers you; we won't ask you to pay anywhere else. Choose the item, check your address, pick a payment method and confirm. If a step gets stuck, tell me which one and I'll help.",
		tags: ['payment', 'pay', 'safe', 'checkout', 'how to order'],
	},
	'privacy-packing': {
		title: 'Plain, discreet packaging',
		body: 'Of course. We can pack it in a plain box with nothing about the contents on the outside, and we use your details for this delivery only. Shall I leave a note for our packing team?',
		tags: ['privacy', 'discreet', 'plain box', 'packaging'],
	},
	'usage-help': {
		title: 'Arrived: how to get started',
		body: 'To get started with your {{ order.item | default: "order" }}, check that everything is in the box, follow the short guide and take it gently the first time. If a step is unclear or anything looks off, send me a photo and we\'ll go through it together.',
		tags: ['how to use', 'manual', 'received', 'delivered', 'setup'],
	},
	invoice: {
		title: 'Arrange an invoice',
		body: "Sure, I can arrange the invoice{% if order.number %} for order {{ order.number }}{% endif %}{% if order.amount %} ({{ order.amount }}){% endif %}. Please send me the name it should be made out to, and a tax or VAT number if you need one on it. I'll tell you here once it's ready.",
		tags: ['invoice', 'receipt', 'VAT', 'tax'],
	},
	'order-thanks': {
		title: 'Thanks for the order',
		body: "Thank you for your order{% if buyer.name %}, {{ buyer.name }}{% endif %}! We'll pack {% if order.item %}your {{ order.item }}{% if order.quantity > 1 %} (× {{ order.quantity }}){% endif %}{% else %}it{% endif %} with care. Please check the delivery address once more, and I'll send the tracking number here when it ships.",
		tags: ['order', 'thank you', 'paid', 'confirm address'],
	},
	'unpaid-reminder': {
		title: 'Friendly reminder: not paid yet',
		body: "Hi{% if buyer.name %} {{ buyer.name }}{% endif %}, your order{% if order.item %} for {{ order.item }}{% endif %} is saved but not paid yet. Did something get stuck at checkout, or is there a question I can answer? If you've changed your mind that's fine too, just let me know.",
		tags: ['unpaid', 'reminder', 'payment', 'pending'],
	},
	'change-cancel': {
		title: 'Change or cancel an order',
		body: 'Thanks for telling me. {% if order.status == "shipped" or order.status == "in-transit" %}Your order has already left us, so I\'ll ask the carrier what can still be changed.{% else %}I\'ll ask our packing team to hold your order{% if order.number %} {{ order.number }}{% endif %} while we sort this out.{% endif %} Send me the new address, size or colour, or tell me if you\'d rather cancel, and I\'ll confirm here what we could do.',
		tags: ['change', 'cancel', 'address', 'wrong size'],
	},
	'wait-apology': {
		title: 'Sorry for the wait, checking now',
		body: "I'm sorry to keep you waiting{% if buyer.name %}, {{ buyer.name }}{% endif %}. I'm looking into {% if order.number %}order {{ order.number }}{% else %}this{% endif %} now and will come back to you here today with what I find, even if it's only a progress update. Thank you for bearing with me.",
		tags: ['sorry', 'late', 'delay', 'waiting', 'hurry', 'checking'],
	},
	'return-exchange': {
		title: 'Steps for a return or exchange',
		body: "Sorry it didn't work out. Please open your order{% if order.number %} {{ order.number }}{% endif %}, choose return or exchange and add a photo; keep the item and its packaging as they are. Would you rather have a refund or a replacement? I'll follow it through with you.",
		tags: ['return', 'refund', 'exchange', 'replacement'],
	},
	'complaint-ask': {
		title: 'Complaint: ask what happened, and for a photo',
		body: "I'm sorry to hear that, and thank you for telling me. Could you say what happened and send a photo of the item and the parcel label{% unless order.number %}, with your order number{% endunless %}? Then I can look into it properly without asking you twice.",
		tags: ['complaint', 'what happened', 'photo', 'proof'],
	},
	'complaint-understand': {
		title: 'Complaint: apologise and show understanding',
		body: "I'm truly sorry about this{% if buyer.name %}, {{ buyer.name }}{% endif %}. I understand how you feel; others felt let down too when this happened to them, and found it could be put right once we looked at it together. I'll take it from here and stay with you until it's settled.",
		tags: ['complaint', 'sorry', 'apologise', 'understand'],
	},
	'complaint-solutions': {
		title: 'Complaint: check the facts, offer two ways',
		body: 'Let me check that I have this right: {{ problem.summary }}. If so, I can send a replacement or arrange a refund, whichever suits you better. If you had something else in mind, please tell me.',
		tags: ['complaint', 'solution', 'refund', 'replacement', 'restate'],
	},
	'complaint-close': {
		title: 'Complaint: agree, close and follow up',
		body: "{% if problem.solution %}Then let's do it this way: {{ problem.solution }}. {% endif %}Thank you for your patience while we sort this out together. Please tell me here whether everything turns out as you hoped; if anything still isn't right, I'll stay on it.",
		tags: ['complaint', 'agreed', 'resolved', 'follow up', 'satisfied'],
	},
	'threat-calm': {
		title: 'Stay calm with an angry buyer',
		body: "I hear how upset you are, and I don't want to leave it like this. It's your right to review or report; what I'd like is to fix the problem itself. Tell me what would make it right for you{% if order.number %} on order {{ order.number }}{% endif %}, and I'll answer plainly with what we can do.",
		tags: ['angry', 'bad review', 'report', 'dispute'],
	},
	'gentle-follow-up': {
		title: 'Gentle follow-up for a hesitating buyer',
		body: 'Hi{% if buyer.name %} {{ buyer.name }}{% endif %}, no hurry at all. About {{ item.name | default: "the item you were looking at" }}: is there anything I can make clearer, such as size, price or delivery? Take your time, I\'m here whenever you have a question.',
		tags: ['follow up', 'thinking', 'hesitate', 'quote', 'still interested'],
	},
	'bulk-custom': {
		title: 'Bulk or custom order',
		body: "Thanks for asking! Could you tell me the quantity, the date you need it and details such as size, colour or logo?{% if offer.bulk_from %} From {{ offer.bulk_from }} pieces we have a bulk price.{% endif %} I'll check with our team and come back with a clear quote, or tell you plainly if it's something we can't do.",
		tags: ['bulk', 'wholesale', 'custom', 'personalised', 'quote'],
	},
	'gift-care': {
		title: 'Help choose a gift',
		body: "What a kind thought{% if gift.recipient %} for {{ gift.recipient }}{% endif %}! Tell me the date you need it and what they like, and I'll suggest one that suits. We can leave the price out of the parcel and add a short card with your words.",
		tags: ['gift', 'present', 'card', 'wrap'],
	},
	'praise-thanks': {
		title: 'Thank a happy buyer',
		body: 'Thank you so much{% if buyer.name %}, {{ buyer.name }}{% endif %}, your kind words mean a lot to us. Enjoy your {{ order.item | default: "order" }}, and if you ever need a hand with it, message me here. Take care!',
		tags: ['thanks', 'review', 'praise', 'goodbye', "you're welcome"],
	},
	'festival-birthday': {
		title: 'Festival or birthday wishes',
		body: 'Happy {{ festival.name }}{% if buyer.name %}, {{ buyer.name }}{% endif %}! All of us at {{ shop.name | default: "our shop" }} wish you good health and a lovely day with the people you care about.{% if offer.coupon %} Here\'s a small gift from us, if you can use it: {{ offer.coupon }}.{% endif %}',
		tags: ['birthday', 'festival', 'holiday', 'wishes'],
	},
	'win-back': {
		title: 'A note to a buyer we miss',
		body: 'Hi{% if buyer.name %} {{ buyer.name }}{% endif %}, it\'s been a while, and I hope your {{ order.item | default: "last order" }} is still serving you well. Is there anything we could have done better?{% if offer.coupon %} If you\'d like to look around again, {{ offer.coupon }} is there for you.{% endif %} No need to buy anything, it would simply be good to hear from you.',
		tags: ['win back', 'regular', 'long time', 'visit'],
	},
	replenishment: {
		title: 'Running low soon?',
		body: 'Hi{% if buyer.name %} {{ buyer.name }}{% endif %}, going by your last order{% if order.date %} on {{ order.date }}{% endif %}, your {{ order.item | default: "usual item" }} may be running low. Shall I set the same aside for you{% if order.quantity > 1 %} (× {{ order.quantity }}){% endif %}? If you still have plenty, just tell me when to ask again.',
		tags: ['reorder', 'refill', 'running low', 'again'],
	},
};
