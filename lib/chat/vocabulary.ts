/**
 * The product's vocabulary: every id of `domain.md` sections 1-4 and 6.
 *
 * Ids are stable: they are stored, exported and printed by the evaluation command. Texts shown to sellers live in
 * `locales/`, never here.
 */

/** Section 1: what a buyer does in one message. A message carries zero or more. */
export const INTENTS = [
	'greeting',
	'ask-price',
	'haggle',
	'ask-stock',
	'ask-spec',
	'ask-recommendation',
	'compare',
	'ask-shipping-time',
	'ask-shipping-fee',
	'ask-logistics',
	'ask-authenticity',
	'ask-quality',
	'ask-after-sales',
	'ask-payment',
	'ask-safety',
	'ask-privacy',
	'ask-usage',
	'ask-invoice',
	'ask-promotion',
	'place-order',
	'unpaid',
	'change-order',
	'cancel-order',
	'urge',
	'refund-return',
	'exchange',
	'complaint-delay',
	'complaint-damage',
	'complaint-mismatch',
	'complaint-quality',
	'complaint-service',
	'complaint-missing',
	'threat',
	'confirm-receipt',
	'praise',
	'thanks',
	'apology',
	'small-talk',
	'refuse',
	'bulk-order',
	'custom-request',
	'gift',
	'goodbye',
] as const;
export type IntentId = (typeof INTENTS)[number];

/** Section 1: `neutral` always has intensity 0, every other emotion 1 to 3. */
export const EMOTIONS = [
	'anger',
	'anxiety',
	'disappointment',
	'impatience',
	'confusion',
	'delight',
	'gratitude',
	'neutral',
] as const;
export type EmotionId = (typeof EMOTIONS)[number];

/** Section 1: typing behaviour that stands in for body language. */
export const TYPING_CUES = [
	'repeated-ping',
	'repeated-question-marks',
	'repeated-exclamation',
	'all-caps',
	'very-short',
	'long-silence',
	'quick-fire',
	'long-paragraph',
	'sticker',
	'ellipsis',
	'late-night',
	'correction',
] as const;
export type TypingCueId = (typeof TYPING_CUES)[number];

/** What pretends to be a buyer's message: a trap for the seller's account or money, or advertising. */
export const LURES = ['phishing', 'spam'] as const;
export type LureId = (typeof LURES)[number];

/** Section 1: things named in a message. */
export const ENTITY_KINDS = [
	'order-number',
	'tracking-number',
	'amount',
	'quantity',
	'size',
	'colour',
	'datetime',
	'phone',
	'address',
	'product',
	'coupon',
	'competitor',
	'gift-recipient',
	'birthday',
	'festival',
	'household-size',
	'pay-day',
	'consumption-rate',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Section 2.1-2.4 and 2.6: exclusive type schemes; at most one id of each is shown as the strongest. */
export const TYPE_SCHEMES = {
	temperament: ['friendly', 'dominant', 'analytical', 'self-centred'],
	demeanour: ['taciturn', 'cautious', 'hesitant', 'aloof', 'grumbling', 'forthright'],
	'buying-style': ['sociable', 'direct-buyer', 'courteous', 'haggler', 'non-paying'],
	'shopper-habit': ['first-time', 'reluctant', 'bargain-hunter', 'surgical', 'enthusiast', 'power'],
	'service-state': ['seeking', 'confused', 'agitated'],
} as const;
export type TypeScheme = keyof typeof TYPE_SCHEMES;
export type TypeId<S extends TypeScheme = TypeScheme> = (typeof TYPE_SCHEMES)[S][number];

/** Section 2.5: several may hold at once. */
export const MOTIVES = [
	'practicality',
	'aesthetics',
	'novelty',
	'economy',
	'prestige',
	'conformity',
	'preference',
	'self-esteem',
	'doubt',
	'safety',
	'privacy',
	'convenience',
] as const;
export type MotiveId = (typeof MOTIVES)[number];

/** Section 3. */
export const PHASES = ['pre-sale', 'in-sale', 'after-sale'] as const;
export type PhaseId = (typeof PHASES)[number];
export const STAGES = ['need', 'information-search', 'evaluation', 'decision', 'post-purchase'] as const;
export type StageId = (typeof STAGES)[number];
export const ORDER_STEPS = [
	'ordered-unpaid',
	'paid',
	'shipped',
	'in-transit',
	'delivered',
	'confirmed',
	'reviewed',
] as const;
/** The order steps of section 3, and the two ways an order ends early. */
export const ORDER_STATUSES = [...ORDER_STEPS, 'refunded', 'cancelled'] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];
export const DEMANDS = ['actual', 'latent-means', 'latent-will', 'none'] as const;
export type DemandId = (typeof DEMANDS)[number];
export const WORRIES = [
	'seller-credibility',
	'price-too-low',
	'too-many-choices',
	'payment-safety',
	'delivery-and-returns',
	'stalling',
] as const;
export type WorryId = (typeof WORRIES)[number];
export const OBJECTIONS = [
	'product',
	'price',
	'salesperson',
	'service-scope-or-fee',
	'after-sales',
	'shop',
	'timing',
	'mood',
] as const;
export type ObjectionId = (typeof OBJECTIONS)[number];
export const LIFECYCLES = [
	'prospect',
	'first-purchase',
	'repeat',
	'loyal',
	'member',
	'advocate',
	'lapsed',
	'won-back',
] as const;
export type LifecycleId = (typeof LIFECYCLES)[number];
export const VALUE_TIERS = ['vip', 'A', 'B', 'C'] as const;
export type ValueTier = (typeof VALUE_TIERS)[number];
export const ATTITUDES = ['satisfied', 'complaining', 'silently-dissatisfied', 'praising'] as const;
export type AttitudeId = (typeof ATTITUDES)[number];

/** Section 4. */
export const COMPLAINT_CAUSES = ['expectation', 'product', 'service', 'delivery'] as const;
export type ComplaintCause = (typeof COMPLAINT_CAUSES)[number];
export const COMPLAINT_WANTS = [
	'taken-seriously',
	'respected',
	'immediate-action',
	'compensation',
	'not-again',
] as const;
export type ComplaintWant = (typeof COMPLAINT_WANTS)[number];
/** The way through a complaint, in order. */
export const COMPLAINT_STEPS = [
	'ask-what-happened',
	'ask-proof',
	'apologise',
	'cushion',
	'restate',
	'offer-solutions',
	'agree',
	'close',
	'follow-up',
] as const;
export type ComplaintStep = (typeof COMPLAINT_STEPS)[number];

/** Section 5: the eight kinds of supplementary service that templates cover. */
export const SERVICE_KINDS = [
	'information',
	'consultation',
	'order-taking',
	'hospitality',
	'safekeeping',
	'exceptions',
	'billing',
	'payment',
] as const;
export type ServiceKind = (typeof SERVICE_KINDS)[number];

/** Section 6: follow-up tasks. */
export const TASK_KINDS = [
	'order-care',
	'promise',
	'open-question',
	'complaint',
	'quote',
	'replenishment',
	'birthday',
	'festival',
	'regular-visit',
	'win-back',
	'satisfaction',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** Languages with native rules and templates; `other` is read by structure only. */
export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en', 'other'] as const;
export type Language = (typeof LANGUAGES)[number];
/** Languages in which templates and the interface exist. */
export const UI_LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];
