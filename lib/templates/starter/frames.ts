import type { ServiceKind } from '../../chat/vocabulary.ts';
import type { Situation } from '../template.ts';

/** When a starter template fits: the same for its three languages. */
interface Frame {
	service: ServiceKind;
	situation: Situation;
}

const COMPLAINTS = [
	'complaint-delay',
	'complaint-damage',
	'complaint-mismatch',
	'complaint-quality',
	'complaint-service',
	'complaint-missing',
] as const satisfies Situation['intents'];

/**
 * The thirty situations, by slug. Ids are those of the vocabulary; only what truly calls for this reply is listed, because
 * ranking reads every entry as a reason. Visits that the seller starts (festival, win-back, replenishment) therefore list
 * their task and nothing that an ordinary chat would match.
 */
export const FRAMES = {
	'greeting-first': {
		service: 'hospitality',
		situation: {
			intents: ['greeting', 'small-talk'],
			emotions: ['neutral', 'delight'],
			phases: ['pre-sale'],
			stages: ['need'],
			temperaments: ['friendly'],
			buyingStyles: ['sociable', 'courteous'],
			shopperHabits: ['first-time', 'enthusiast'],
			serviceStates: ['seeking'],
			motives: ['self-esteem'],
			lifecycles: ['prospect', 'first-purchase'],
		},
	},
	'price-offer': {
		service: 'information',
		situation: {
			intents: ['ask-price', 'ask-promotion'],
			phases: ['pre-sale'],
			stages: ['information-search', 'evaluation'],
			demeanours: ['forthright'],
			buyingStyles: ['direct-buyer'],
			shopperHabits: ['bargain-hunter', 'power'],
			serviceStates: ['seeking'],
			motives: ['economy'],
		},
	},
	'haggle-hold': {
		service: 'consultation',
		situation: {
			intents: ['haggle', 'refuse'],
			phases: ['pre-sale'],
			stages: ['evaluation', 'decision'],
			worries: ['price-too-low'],
			objections: ['price'],
			temperaments: ['dominant'],
			demeanours: ['aloof', 'grumbling'],
			buyingStyles: ['haggler'],
			shopperHabits: ['bargain-hunter'],
			motives: ['economy'],
		},
	},
	'stock-spec': {
		service: 'information',
		situation: {
			intents: ['ask-stock', 'ask-spec'],
			phases: ['pre-sale'],
			stages: ['information-search'],
			objections: ['product'],
			temperaments: ['analytical'],
			demeanours: ['taciturn', 'cautious', 'forthright'],
			buyingStyles: ['direct-buyer'],
			shopperHabits: ['surgical', 'power'],
			serviceStates: ['seeking'],
			motives: ['practicality', 'convenience'],
		},
	},
	'recommend-one': {
		service: 'consultation',
		situation: {
			intents: ['ask-recommendation', 'compare'],
			emotions: ['confusion'],
			phases: ['pre-sale'],
			stages: ['need', 'evaluation'],
			worries: ['too-many-choices'],
			objections: ['product'],
			demeanours: ['hesitant', 'cautious', 'aloof'],
			buyingStyles: ['sociable'],
			shopperHabits: ['enthusiast', 'first-time'],
			serviceStates: ['seeking', 'confused'],
			motives: ['aesthetics', 'novelty', 'conformity', 'preference', 'practicality'],
		},
	},
	'shipping-time-fee': {
		service: 'information',
		situation: {
			intents: ['ask-shipping-time', 'ask-shipping-fee'],
			phases: ['pre-sale', 'in-sale'],
			stages: ['information-search', 'evaluation', 'decision'],
			worries: ['delivery-and-returns'],
			objections: ['service-scope-or-fee', 'timing'],
			shopperHabits: ['power'],
			serviceStates: ['seeking'],
			motives: ['convenience', 'economy'],
		},
	},
	'parcel-status': {
		service: 'information',
		situation: {
			intents: ['ask-logistics'],
			emotions: ['anxiety', 'neutral'],
			phases: ['in-sale'],
			stages: ['post-purchase'],
			worries: ['delivery-and-returns'],
			buyingStyles: ['direct-buyer'],
			serviceStates: ['seeking'],
			motives: ['convenience'],
			tasks: ['order-care'],
		},
	},
	'authentic-quality': {
		service: 'consultation',
		situation: {
			intents: ['ask-authenticity', 'ask-quality'],
			emotions: ['anxiety'],
			phases: ['pre-sale'],
			stages: ['evaluation'],
			worries: ['seller-credibility', 'price-too-low'],
			objections: ['product', 'shop'],
			temperaments: ['analytical', 'self-centred'],
			demeanours: ['cautious'],
			shopperHabits: ['reluctant', 'surgical'],
			motives: ['prestige', 'doubt', 'safety'],
		},
	},
	'after-sales-policy': {
		service: 'consultation',
		situation: {
			intents: ['ask-after-sales'],
			emotions: ['anxiety'],
			phases: ['pre-sale', 'in-sale'],
			stages: ['evaluation', 'decision'],
			worries: ['delivery-and-returns'],
			objections: ['after-sales'],
			temperaments: ['analytical'],
			demeanours: ['cautious', 'hesitant'],
			shopperHabits: ['reluctant', 'first-time'],
			motives: ['doubt', 'safety'],
		},
	},
	'payment-safety': {
		service: 'payment',
		situation: {
			intents: ['ask-payment', 'ask-safety'],
			emotions: ['anxiety', 'confusion'],
			phases: ['pre-sale', 'in-sale'],
			stages: ['decision'],
			worries: ['payment-safety', 'seller-credibility'],
			shopperHabits: ['first-time', 'reluctant'],
			serviceStates: ['confused'],
			motives: ['safety', 'doubt'],
		},
	},
	'privacy-packing': {
		service: 'safekeeping',
		situation: {
			intents: ['ask-privacy'],
			emotions: ['anxiety'],
			phases: ['pre-sale', 'in-sale'],
			stages: ['evaluation', 'decision'],
			demeanours: ['cautious'],
			shopperHabits: ['reluctant'],
			motives: ['privacy'],
		},
	},
	'usage-help': {
		service: 'consultation',
		situation: {
			intents: ['ask-usage', 'confirm-receipt'],
			emotions: ['confusion', 'neutral'],
			phases: ['after-sale'],
			stages: ['post-purchase'],
			buyingStyles: ['courteous'],
			shopperHabits: ['first-time'],
			serviceStates: ['confused'],
			motives: ['practicality', 'safety'],
			tasks: ['order-care'],
		},
	},
	invoice: {
		service: 'billing',
		situation: {
			intents: ['ask-invoice'],
			phases: ['in-sale', 'after-sale'],
			stages: ['decision', 'post-purchase'],
			temperaments: ['analytical'],
			shopperHabits: ['power'],
		},
	},
	'order-thanks': {
		service: 'order-taking',
		situation: {
			intents: ['place-order'],
			emotions: ['delight', 'neutral'],
			phases: ['in-sale'],
			stages: ['decision', 'post-purchase'],
			demeanours: ['forthright'],
			buyingStyles: ['direct-buyer', 'courteous'],
			shopperHabits: ['power'],
			lifecycles: ['first-purchase', 'repeat', 'loyal', 'won-back'],
			tasks: ['order-care'],
		},
	},
	'unpaid-reminder': {
		service: 'payment',
		situation: {
			intents: ['unpaid'],
			phases: ['in-sale'],
			stages: ['decision'],
			worries: ['stalling', 'payment-safety'],
			objections: ['timing'],
			demeanours: ['hesitant', 'taciturn'],
			buyingStyles: ['non-paying'],
			tasks: ['order-care'],
		},
	},
	'change-cancel': {
		service: 'order-taking',
		situation: {
			intents: ['change-order', 'cancel-order'],
			phases: ['in-sale'],
			stages: ['decision', 'post-purchase'],
			objections: ['timing', 'mood'],
			temperaments: ['dominant'],
			demeanours: ['hesitant'],
		},
	},
	'wait-apology': {
		service: 'exceptions',
		situation: {
			intents: ['urge', 'complaint-delay', 'complaint-missing'],
			emotions: ['impatience', 'anxiety', 'anger'],
			phases: ['pre-sale', 'in-sale', 'after-sale'],
			worries: ['delivery-and-returns'],
			objections: ['timing'],
			complaintSteps: ['apologise'],
			temperaments: ['dominant'],
			demeanours: ['grumbling'],
			serviceStates: ['agitated'],
			tasks: ['promise', 'open-question'],
		},
	},
	'return-exchange': {
		service: 'billing',
		situation: {
			intents: ['refund-return', 'exchange'],
			emotions: ['disappointment', 'neutral'],
			phases: ['after-sale'],
			stages: ['post-purchase'],
			worries: ['delivery-and-returns'],
			objections: ['after-sales'],
			complaintSteps: ['offer-solutions'],
			serviceStates: ['seeking', 'confused'],
		},
	},
	'complaint-ask': {
		service: 'exceptions',
		situation: {
			intents: [...COMPLAINTS],
			emotions: ['anger', 'disappointment'],
			phases: ['in-sale', 'after-sale'],
			stages: ['post-purchase'],
			complaintSteps: ['ask-what-happened', 'ask-proof'],
			temperaments: ['analytical', 'self-centred'],
			serviceStates: ['agitated'],
			tasks: ['complaint'],
		},
	},
	'complaint-understand': {
		service: 'exceptions',
		situation: {
			intents: [...COMPLAINTS],
			emotions: ['anger', 'disappointment', 'anxiety'],
			phases: ['in-sale', 'after-sale'],
			stages: ['post-purchase'],
			objections: ['salesperson'],
			complaintSteps: ['apologise', 'cushion'],
			temperaments: ['dominant', 'friendly'],
			demeanours: ['grumbling'],
			serviceStates: ['agitated'],
			motives: ['self-esteem'],
			tasks: ['complaint'],
		},
	},
	'complaint-solutions': {
		service: 'exceptions',
		situation: {
			intents: ['complaint-damage', 'complaint-mismatch', 'complaint-quality', 'complaint-missing'],
			emotions: ['disappointment', 'neutral'],
			phases: ['after-sale'],
			stages: ['post-purchase'],
			complaintSteps: ['restate', 'offer-solutions'],
			temperaments: ['dominant', 'analytical'],
			tasks: ['complaint'],
		},
	},
	'complaint-close': {
		service: 'hospitality',
		situation: {
			emotions: ['neutral', 'gratitude'],
			phases: ['after-sale'],
			stages: ['post-purchase'],
			complaintSteps: ['agree', 'close', 'follow-up'],
			temperaments: ['friendly', 'analytical'],
			tasks: ['complaint', 'satisfaction'],
		},
	},
	'threat-calm': {
		service: 'exceptions',
		situation: {
			intents: ['threat', 'complaint-service'],
			emotions: ['anger'],
			phases: ['in-sale', 'after-sale'],
			stages: ['post-purchase'],
			objections: ['salesperson', 'shop', 'mood'],
			complaintSteps: ['cushion'],
			temperaments: ['self-centred', 'dominant'],
			demeanours: ['aloof', 'grumbling'],
			serviceStates: ['agitated'],
			motives: ['self-esteem'],
		},
	},
	'gentle-follow-up': {
		service: 'consultation',
		situation: {
			intents: ['refuse'],
			emotions: ['neutral'],
			phases: ['pre-sale'],
			stages: ['evaluation', 'decision'],
			worries: ['stalling', 'too-many-choices'],
			objections: ['timing', 'mood'],
			demeanours: ['hesitant', 'taciturn', 'cautious'],
			shopperHabits: ['reluctant'],
			lifecycles: ['prospect'],
			tasks: ['quote', 'open-question'],
		},
	},
	'bulk-custom': {
		service: 'order-taking',
		situation: {
			intents: ['bulk-order', 'custom-request'],
			phases: ['pre-sale'],
			stages: ['need', 'information-search'],
			objections: ['service-scope-or-fee'],
			temperaments: ['dominant'],
			shopperHabits: ['power', 'surgical'],
			motives: ['preference', 'practicality'],
			tasks: ['quote'],
		},
	},
	'gift-care': {
		service: 'consultation',
		situation: {
			intents: ['gift'],
			emotions: ['delight', 'neutral'],
			phases: ['pre-sale', 'in-sale'],
			stages: ['need', 'evaluation'],
			buyingStyles: ['sociable'],
			shopperHabits: ['enthusiast'],
			motives: ['aesthetics', 'prestige', 'novelty'],
		},
	},
	'praise-thanks': {
		service: 'hospitality',
		situation: {
			intents: ['praise', 'thanks', 'goodbye', 'apology'],
			emotions: ['gratitude', 'delight'],
			phases: ['in-sale', 'after-sale'],
			stages: ['post-purchase'],
			temperaments: ['friendly'],
			buyingStyles: ['courteous', 'sociable'],
			lifecycles: ['repeat', 'loyal', 'member', 'advocate'],
		},
	},
	'festival-birthday': {
		service: 'hospitality',
		situation: { tasks: ['birthday', 'festival'] },
	},
	'win-back': {
		service: 'hospitality',
		situation: { lifecycles: ['lapsed'], tasks: ['win-back', 'regular-visit'] },
	},
	replenishment: {
		service: 'order-taking',
		situation: { tasks: ['replenishment'] },
	},
} as const satisfies Record<string, Frame>;

export type StarterSlug = keyof typeof FRAMES;

/** The words of one starter template in one language. */
export interface StarterText {
	title: string;
	body: string;
	/** Words a seller may search for. */
	tags: string[];
}
