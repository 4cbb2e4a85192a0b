import type { StarterEntry } from './entry.ts';

/** Birthdays and festivals. */
export const CELEBRATIONS: readonly StarterEntry[] = [
	{
		slug: 'festival-birthday',
		service: 'hospitality',
		abbreviation: { latin: 'fest', pinyin: 'jr' },
		situation: { tasks: ['birthday', 'festival'] },
		texts: {
			en: {
				title: 'Festival or birthday wishes',
				body: 'Happy {{ festival.name }}{% if buyer.name %}, {{ buyer.name }}{% endif %}! All of us at {{ shop.name | default: "our shop" }} wish you good health and a lovely day with the people you care about.{% if offer.coupon %} Here\'s a small gift from us, if you can use it: {{ offer.coupon }}.{% endif %}',
				tags: ['birthday', 'festival', 'holiday', 'wishes'],
			},
			'zh-Hans': {
				title: '节日、生日祝福',
				body: '{{ festival.name }}快乐！{{ shop.name | default: "小店" }}祝您和家人身体健康、事事顺心。{% if offer.coupon %}给您留了份小心意：{{ offer.coupon }}，用得上再用。{% endif %}',
				tags: ['节日', '生日', '祝福'],
			},
			'zh-Hant': {
				title: '節日與生日祝福',
				body: '祝您{{ festival.name }}快樂！謝謝您一直以來的支持，{{ shop.name | default: "我們" }}祝您和家人平安健康、順心如意。{% if offer.coupon %}準備了一份小心意給您：{{ offer.coupon }}，有需要再用就好。{% endif %}',
				tags: ['節日', '生日', '祝福'],
			},
		},
	},
	{
		slug: 'birthday-warm',
		service: 'hospitality',
		tone: 'warm',
		abbreviation: { latin: 'bday', pinyin: 'srkl' },
		situation: { tasks: ['birthday'], lifecycles: ['repeat', 'loyal', 'member'] },
		texts: {
			en: {
				title: 'Birthday greeting',
				body: 'Happy birthday{% if buyer.name %}, {{ buyer.name }}{% endif %}! I hope someone spoils you today. {% if offer.coupon %}From us there is {{ offer.coupon }}, to use when you like. {% endif %}Thank you for being with us another year.',
				tags: ['birthday', 'greeting', 'wishes'],
			},
			'zh-Hans': {
				title: '生日祝福',
				body: '生日快乐！愿您今天被好好宠着，新的一岁平安顺心。{% if offer.coupon %}我们备了份小心意：{{ offer.coupon }}，想用再用。{% endif %}谢谢您又陪我们一年。',
				tags: ['生日', '祝福', '生日快乐'],
			},
			'zh-Hant': {
				title: '生日祝福',
				body: '生日快樂～願您今天被滿滿的愛包圍，新的一歲平安順心。{% if offer.coupon %}我們準備了小小心意：{{ offer.coupon }}，想用再用就好。{% endif %}謝謝您又陪了我們一年。',
				tags: ['生日', '祝福', '生日快樂'],
			},
		},
	},
	{
		slug: 'festival-formal',
		service: 'hospitality',
		tone: 'formal',
		situation: { tasks: ['festival'], lifecycles: ['loyal', 'member'] },
		texts: {
			en: {
				title: 'Festival greeting, formal',
				body: 'On the occasion of {{ festival.name | default: "the holidays" }} we wish you and your family health and good fortune, and thank you for your trust. {% if shop.hours %}During the holiday we answer between {{ shop.hours }}.{% else %}Should you need us in these days, leave a message here.{% endif %}',
				tags: ['festival', 'holiday', 'greeting'],
			},
			'zh-Hans': {
				title: '节日问候（正式）',
				body: '值此{{ festival.name | default: "佳节" }}，祝您和家人身体安康、阖家幸福，感谢您一直以来的信任。{% if shop.hours %}节日期间我们{{ shop.hours }}在线。{% else %}节日期间有事请留言，我们会回复您。{% endif %}',
				tags: ['节日', '问候', '祝福'],
			},
			'zh-Hant': {
				title: '節日問候（正式）',
				body: '欣逢{{ festival.name | default: "佳節" }}，敬祝您與家人平安健康、闔家幸福，感謝您一直以來的支持。{% if shop.hours %}假期間我們 {{ shop.hours }} 提供回覆。{% else %}假期間如有需要請留言，我們會盡快回覆您。{% endif %}',
				tags: ['節日', '問候', '祝福'],
			},
		},
	},
	{
		slug: 'festival-shipping',
		service: 'information',
		situation: {
			phases: ['pre-sale', 'in-sale'],
			worries: ['delivery-and-returns'],
			objections: ['timing'],
			motives: ['convenience'],
			tasks: ['festival'],
		},
		texts: {
			en: {
				title: 'Shipping around a holiday',
				body: 'With {{ festival.name | default: "the holiday" }} coming, carriers get busy and some stop for a few days. If you need it before then, it\'s safer to order early; I\'d rather warn you now than apologise later.',
				tags: ['holiday', 'shipping', 'festival', 'carrier'],
			},
			'zh-Hans': {
				title: '节前发货提醒',
				body: '{{ festival.name | default: "节日" }}快到了，快递会比平时慢，有的还会停收几天。节前要用的话早点拍稳妥些，先跟您提个醒，免得到时着急。',
				tags: ['节前', '快递停运', '春节发货'],
			},
			'zh-Hant': {
				title: '連假出貨提醒',
				body: '{{ festival.name | default: "連假" }}快到了，物流會比平常慢，有些會停收幾天。如果節前要用，建議提早下單比較保險，先跟您提醒一下。',
				tags: ['連假', '停收', '春節出貨'],
			},
		},
	},
];
