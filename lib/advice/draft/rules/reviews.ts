import { say, type WordingRule } from '../wording-rule.ts';

const REWARD =
	'(?:红包|现金|返(?:现|\\d|您|你|还|钱|利)|奖励|优惠券|退(?:您|你)?\\d|补偿|小礼|礼品|赠|转(?:您|你)?\\d|\\d+(?:元|块))';
const PRAISE = '(?:好评|五星|5星|5分|满分|晒图|晒单)';
const REVIEW_EN = '(?:(?:5|five)[- ]?stars?|(?:positive|good|great|nice|5) (?:review|feedback|rating))';
const REWARD_EN =
	'(?:refund|cash ?back|gift|coupon|voucher|discount|free|\\$\\d+|£\\d+|€\\d+|reward|partial refund|money)';

/** Reviews for money, and bad reviews taken back for money. Asking for an honest review is allowed. */
export const REVIEW_REWARD: WordingRule = {
	id: 'review-reward',
	severity: 'warn',
	sources: [
		'反不正当竞争法 第八条 (2019; article 9 of the 2025 revision): false user reviews. Confidence: high.',
		'电子商务法 第十七条 (2019); 网络反不正当竞争暂行规定 第九条 (2024): 好评返现 by name. Confidence: high.',
		'US FTC 16 CFR 465 (2024), section 465.4: no payment for reviews of one sentiment. Confidence: high.',
		'UK Digital Markets, Competition and Consumers Act 2024, schedule 20, 13; EU 2005/29/EC annex I, 23c. Confidence: high.',
		'Amazon Customer product reviews policies; eBay Feedback policies (manipulation, extortion); Shopee fake ratings policy. 2024, high.',
	],
	clause: true,
	zh: [
		{
			find: /好评返现|返现卡|好评有(?:礼|奖)|晒图(?:返现|有礼|有奖)|刷单|刷好评/g,
			unless: /不|没有|违规|禁止|勿|骗|防|吗|是否/,
		},
		{ find: new RegExp(`${PRAISE}[^.!?\\n]{0,12}${REWARD}`, 'g'), unless: /不|没有|违规|禁止|勿/ },
		{
			find: new RegExp(`${REWARD}[^.!?\\n]{0,10}(?:给|写|打|来)(?:个|我们|一个)?${PRAISE}`, 'g'),
			unless: /违规|禁止|勿/,
		},
		{
			find: /(?:删|改|修改|撤)(?:掉|了|一下|除|销)?(?:个|您的|你的|这条)?(?:差评|中评|评价)[^.!?\n]{0,14}(?:退|补|赔|红包|返|转|优惠券|\d+(?:元|块))/g,
		},
		{
			find: /(?:差评|中评|评价)(?:给|先)?(?:删|改|修改|撤)(?:掉|了|一下|除|销)?[^.!?\n]{0,14}(?:退|补|赔|红包|返|转|优惠券|\d+(?:元|块))/g,
		},
		{
			find: /(?:退|补|赔|红包|返|转)[^.!?\n]{0,14}(?:删|改|修改|撤)(?:掉|了|一下|除|销)?(?:个|您的|你的|这条)?(?:差评|中评|评价)/g,
		},
	],
	en: [
		{
			find: new RegExp(
				`${REWARD_EN}[^.!?\\n]{0,40}(?:for|if you (?:leave|give|write|post)|in exchange for|in return for|after you leave|when you leave)[^.!?\\n]{0,16}${REVIEW_EN}`,
				'g',
			),
			unless: /not |n't|never|cannot/,
		},
		{
			find: new RegExp(
				`${REVIEW_EN}[^.!?\\n]{0,40}(?:get|receive|send you|give you|we will|we'll|i will|i'll|and)[^.!?\\n]{0,14}${REWARD_EN}`,
				'g',
			),
			unless: /not |n't|never|cannot/,
		},
		{
			find: /(?:remove|delete|change|revise|update)(?: \w+){0,3} (?:review|feedback|rating)[^.!?\n]{0,40}(?:refund|gift|coupon|discount|\$\d|£\d|€\d|compensat)/g,
			unless: /not |n't|never/,
		},
		{
			find: /(?:refund|gift|coupon|discount|\$\d+|compensat\w+)[^.!?\n]{0,40}(?:remove|delete|change|revise)(?: \w+){0,3} (?:review|feedback|rating)/g,
			unless: /not |n't|never/,
		},
	],
	safer: say(
		'收到后欢迎按真实感受评价',
		'收到後歡迎依真實感受評價',
		'an honest review is always welcome, whatever you think',
	),
};
