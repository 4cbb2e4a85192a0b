import { say, type WordingRule } from '../wording-rule.ts';

/** Healing powers claimed of goods. Saying that something is no medicine, and places such as 治愈系, are fine. */
export const MEDICAL: WordingRule = {
	id: 'medical',
	severity: 'warn',
	sources: [
		'广告法 第十七条: outside medical advertising no healing, no medical terms; 第十八条: health food. Confidence: high.',
		'化妆品监督管理条例 第四十三条 (2021): cosmetics may not claim medical effects. Confidence: high.',
		'食品安全法 第七十三条 (2021): food advertising may not claim prevention or cure. Confidence: high.',
		'食品安全衛生管理法 第二十八條 and 化粧品衛生安全管理法 第十條 (Taiwan). Confidence: high.',
		'US FTC Health Products Compliance Guidance (2022); EU Regulation 1924/2006, article 7(3) of 1169/2011. Confidence: high.',
	],
	clause: true,
	zh: [
		{
			find: /(?:能|可以|会|专)(?:够)?(?:治(?!愈系)(?:疗|愈|好|病)?|根治)|包治|根治|治愈(?!系)(?=率|您|你|了)|治疗(?=效果|作用|失眠|脱发|痘|湿|炎|痛|病|腰|颈|便秘|脚)/g,
			unless: /不能|不可|不是|没有|无法|代替|替代|医院|遵医|医生|吗|\?/,
		},
		{ find: /疗效|药效|抗癌|防癌|壮阳|降(?:血压|血糖|血脂|三高)/g, unless: /没有|不|无|吗|\?/ },
		{ find: /(?:增强|提高|提升)(?:身体)?(?:免疫|抵抗)力/g, unless: /不|吗|\?/ },
		{ find: /(?:没有|无|零)(?:任何|一点)?副作用/g, unless: /不能|不敢|无法|吗|\?/ },
		{ find: /(?:消炎|止痛|生发|祛斑|淡斑|祛疤)(?=效果|作用|好|强|快|神|功效)/g, unless: /没有|不|吗|\?/ },
		{ find: /(?:月|周|天)瘦\d+斤|\d+天(?:瘦|减)\d+斤|(?:瘦|减)\d+斤/g, unless: /不|吗|\?/ },
		{ find: /(?:医生|专家)(?:都)?(?:强烈)?推荐|临床(?:验证|证明|试验证实)/g, unless: /没有|不|吗|\?/ },
		{ find: /(?:预防|防治)(?:疾病|癌|感冒|新冠|流感|高血压|糖尿病)/g, unless: /不|吗|\?/ },
	],
	en: [
		{
			find: /(?<![a-z])(?:cures?|heals?) (?!time)(?=[a-z])/g,
			unless: /not |n't|no |never|cannot|resin|glue|time|\?/,
		},
		{
			find: /(?<![a-z])(?:treats?|relieves?|eliminates?|prevents?) (?:your |the |all |any )?(?:acne|pain|cancer|disease|eczema|anxiety|depression|diabetes|arthritis|insomnia|covid|flu|infections?|illness|hair loss)/g,
			unless: /not |n't|no |never|cannot|\?/,
		},
		{
			find: /(?<![a-z])(?:clinically (?:proven|tested)|no side effects?|anti-?cancer|fda[- ]approved|doctors? recommend(?:ed|s)?|medically proven)/g,
			unless: /not |n't|never|cannot|\?/,
		},
		{ find: /(?<![a-z])(?:boosts?|strengthens?) (?:your |the )?immun\w+/g, unless: /not |n't|never|\?/ },
		{
			find: /(?<![a-z])(?:lowers?|reduces?) (?:your |the )?blood (?:pressure|sugar)/g,
			unless: /not |n't|never|\?/,
		},
		{
			find: /(?<![a-z])los(?:e|es|ing) (?:up to )?\d+ ?(?:kg|kilos?|pounds|lbs)/g,
			unless: /not |n't|never|\?/,
		},
	],
	safer: say(
		'这不是药品，效果因人而异',
		'這不是藥品，效果因人而異',
		'it is not a medicine, and results differ from person to person',
	),
};
