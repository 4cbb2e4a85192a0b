import { describe, expect, it } from 'vitest';
import { outOfScope } from '../../lib/signals/out-of-scope.ts';
import { readMessage } from '../../lib/signals/read-message.ts';

const FOREIGN: Record<string, readonly string[]> = {
	news: [
		'国务院总理昨日在北京会见来访的外国元首，双方就双边关系深入交换意见',
		'央行宣布下调存款准备金率0.5个百分点，释放长期资金约1万亿元',
		'立法院今天三讀通過修正案，將於明年元月施行',
		'The central bank left interest rates unchanged on Thursday, citing slowing growth in exports',
		'Scientists have discovered a new species of frog in the cloud forests of Ecuador',
		'Voters in three districts will head to the polls next month to elect a new council',
	],
	code: [
		'const x = rows.map((r) => r.id).filter(Boolean);',
		'SELECT id, name FROM users WHERE created_at > now() - interval 7 day;',
		'def main():\n    for i in range(10):\n        print(i)',
		'<div class="card"><span>{{ title }}</span></div>',
		'git commit -m "fix build" && git push origin main',
		'{"id":17,"status":"ok","items":[]}',
	],
	notice: [
		'您已添加了对方，现在可以开始聊天了',
		'[系统消息] 对方撤回了一条消息',
		'买家已付款，请尽快发货',
		'订单已关闭',
		'以上是历史消息',
		'系统提示：请勿脱离平台交易，谨防诈骗',
		'You have received a new message from Etsy Support',
		'Message sent automatically',
	],
	spam: [
		'专业代刷信誉，加微信xs8899，日赚300',
		'诚招兼职，在家打字日结，扣扣12345678',
		'淘宝刷单兼职，一单一结，V：abc123',
		'加我TG @promo88 低价引流涨粉',
		'Earn $500 a day from home, click http://bit.ly/xxx now!!!',
		'Congratulations! You have won a $1000 gift card, claim at http://win.example',
	],
	phishing: [
		'您好，我是平台客服，您的店铺异常，请点击链接 http://taobao-verify.cc 验证',
		'亲，付款时提示店铺未开通保障，请扫描二维码联系官方',
		'我下單失敗，請加LINE: abc 聯絡官方認證客服',
		'系统显示您未签署协议，请添加官方QQ 12345 处理',
		'Your shop will be suspended. Verify your account here: http://etsy-secure.info',
		'Hi, I paid but Etsy needs your email to release the funds, send it please',
	],
};

describe('what is no buyer talking', () => {
	for (const [kind, texts] of Object.entries(FOREIGN))
		it.each(texts)(`${kind}: %s`, (text) => {
			expect(outOfScope(text)).toBe(kind);
			const read = readMessage({ text, now: 0 });
			expect(read.intents).toEqual([]);
			expect(read.emotion.id).toBe('neutral');
			expect(read.asks).toBe(false);
			expect(read.lure).toBe(kind === 'spam' || kind === 'phishing' ? kind : undefined);
		});
	it.each([
		'Quanto costa la spedizione in Italia?',
		'送料はいくらですか',
		'배송비가 얼마예요?',
		'Сколько стоит доставка?',
		'Wann kommt mein Paket an?',
		'Où est ma commande',
	])('another language: %s', (text) => {
		const read = readMessage({ text, now: 0 });
		expect(read.language).toBe('other');
		expect(read.intents).toEqual([]);
		expect(read.emotion.id).toBe('neutral');
	});
});

describe('what looks like it and is a buyer', () => {
	it.each([
		'系统提示"库存紧张"是真紧张还是催我买啊',
		'刚才有人冒充你们客服让我点链接，是你们吗',
		'Someone emailed me as you and asked me to verify my account, was that you?',
		'你这是兼职客服吗',
		'I want to return the code lock, it does not open',
		'订单已关闭怎么办，我还想要',
		'please select the blue one from the list',
		'买家秀在哪里看',
	])('%s', (text) => {
		expect(outOfScope(text)).toBeNull();
	});
});
