/**
 * Small chat pages that no marketplace has in this form, one difficulty each: the reader must not depend on the markup of the demo pages.
 * Every page is a whole document; `truth` is what a person sees in it.
 */

export interface LayoutRow {
	from: 'buyer' | 'seller' | 'system' | 'unknown';
	text: string;
	attachments?: string[];
	recalled?: boolean;
	/** The time as shown, where a layout is about times. */
	timeText?: string;
}

export interface Layout {
	name: string;
	html: string;
	/** Null: no chat on this page. */
	truth: { buyer: string | null; rows: LayoutRow[] } | null;
}

/** Frame of most pages: list at the left, chat column, panel at the right. Class names are noise on purpose. */
function shell(options: {
	header?: string;
	messages: string;
	css?: string;
	composer?: string;
	between?: string;
	dir?: string;
}): string {
	const {
		header = '<div class="q1"><span class="q2">Ana Prado</span></div>',
		messages,
		css = '',
		dir = 'ltr',
	} = options;
	const composer =
		options.composer ??
		'<div class="cmp"><textarea placeholder="Write a message" rows="3"></textarea><button>Send</button></div>';
	return `<!doctype html><html dir="${dir}"><meta charset="utf-8"><style>
*{box-sizing:border-box}body{margin:0;font:14px/1.4 sans-serif;height:100vh}
.app{display:grid;grid-template-columns:240px 1fr 220px;height:100vh}
.ls>div{padding:10px;border-bottom:1px solid #eee}.ls .on{background:#eef}
.col{display:flex;flex-direction:column;min-width:0;min-height:0}
.hd{padding:12px;border-bottom:1px solid #ddd}.q2{font-weight:600;font-size:16px}
.sc{flex:1;overflow-y:auto;padding:12px;min-height:0}
.cmp{padding:8px;border-top:1px solid #ddd}.cmp textarea{width:100%}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}
${css}</style><body><div class="app">
<div class="ls"><div class="on"><b>Ana Prado</b><p>Is it new?</p><i>12:01</i></div><div><b>Tom Reed</b><p>Thanks!</p><i>11:20</i></div><div><b>Li Na</b><p>ok</p><i>Mon</i></div></div>
<div class="col"><div class="hd">${header}</div><div class="sc">${messages}</div>${options.between ?? ''}${composer}</div>
<div class="pn"><h3>Order 8831</h3><p>Blue mug</p><p>Total $12.00</p><textarea placeholder="Private note"></textarea></div></div></body></html>`;
}

const B = (text: string): LayoutRow => ({ from: 'buyer', text });
const S = (text: string): LayoutRow => ({ from: 'seller', text });
const N = (text: string): LayoutRow => ({ from: 'system', text });

const BUBBLES = `.r{display:flex;margin:6px 0}.m{justify-content:flex-end}.b{max-width:60%;padding:8px 12px;border-radius:12px;background:#eee;white-space:pre-wrap}.m .b{background:#cde}.t{font-size:11px;color:#888;margin:0 6px;align-self:flex-end}.n{text-align:center;color:#888;font-size:12px;margin:8px}`;
/** What platforms put among messages: boxes with something to press, with the buyer's picture, as wide as the pane. */
const CARDS = `${BUBBLES}.cd{border:1px solid #ddd;border-radius:8px;padding:10px;margin:8px 0;background:#fff;display:flex;gap:10px;align-items:center}.cd>button,.cd>a{margin-left:auto}.cd.nr{width:300px}.cd.fl{width:auto}.th{width:48px;height:48px;background:#abc}.av{width:32px;height:32px;border-radius:50%;background:#9ac;flex:none}`;
const row = (side: 'b' | 's', text: string, time = '') =>
	`<div class="r${side === 's' ? ' m' : ''}"><div class="b">${text}</div>${time ? `<span class="t">${time}</span>` : ''}</div>`;

export const LAYOUTS: Layout[] = [
	{
		name: 'plain bubbles',
		html: shell({
			css: BUBBLES,
			messages:
				row('b', 'Is it new?', '12:00') +
				row('s', 'Yes it is', '12:01') +
				row('b', 'Great\nsecond line', '12:02'),
		}),
		truth: { buyer: 'Ana Prado', rows: [B('Is it new?'), S('Yes it is'), B('Great\nsecond line')] },
	},
	{
		name: 'one message only',
		html: shell({ css: BUBBLES, messages: row('b', 'Is it new?', '12:00') }),
		truth: { buyer: 'Ana Prado', rows: [B('Is it new?')] },
	},
	{
		name: 'one short message and a separator',
		html: shell({ css: BUBBLES, messages: `<div class="n">Today</div>${row('b', 'hi')}` }),
		truth: { buyer: 'Ana Prado', rows: [B('hi')] },
	},
	{
		name: 'two rows with different classes',
		html: shell({
			css: `.x1{text-align:left;margin:6px}.y7{text-align:right;margin:6px}.x1 span,.y7 span{display:inline-block;padding:8px;border-radius:8px;background:#eee;max-width:60%}`,
			messages:
				'<div class="x1"><span>Hello?</span></div><div class="y7"><span>Hello, how can I help?</span></div>',
		}),
		truth: { buyer: 'Ana Prado', rows: [B('Hello?'), S('Hello, how can I help?')] },
	},
	{
		name: 'times and emphasis that were said',
		html: shell({
			css: BUBBLES,
			messages:
				`<div class="n">Yesterday</div>${row('b', 'When do you open?', '9:58')}${row('s', '10:30', '10:01')}${row('b', 'ok <b>10:30</b> it is', '10:02')}` +
				row('s', 'Read', '10:03') +
				row('b', '昨天', '10:04'),
		}),
		truth: {
			buyer: 'Ana Prado',
			rows: [B('When do you open?'), S('10:30'), B('ok 10:30 it is'), S('Read'), B('昨天')],
		},
	},
	{
		name: 'runs of one author in a group with one avatar and name',
		html: shell({
			css: `.g{display:flex;gap:8px;margin:8px 0}.g.w{flex-direction:row-reverse}.a{width:32px;height:32px;border-radius:50%;background:#9ac;color:#fff;text-align:center;flex:none}.c{display:flex;flex-direction:column;align-items:flex-start;gap:2px}.w .c{align-items:flex-end}.u{font-size:11px;color:#777}.k{background:#f1f1f1;border-radius:10px;padding:6px 10px;max-width:420px}.w .k{background:#d6f5d6}`,
			messages:
				'<div class="g"><div class="a">A</div><div class="c"><span class="u">Ana Prado</span><div class="k">Hello</div><div class="k">Is the mug blue?</div><div class="k">?</div></div></div>' +
				'<div class="g w"><div class="a">S</div><div class="c"><div class="k">Hi Ana</div><div class="k">Yes, deep blue</div></div></div>' +
				'<div class="g"><div class="a">A</div><div class="c"><span class="u">Ana Prado</span><div class="k">Thanks</div></div></div>',
		}),
		truth: {
			buyer: 'Ana Prado',
			rows: [B('Hello'), B('Is the mug blue?'), B('?'), S('Hi Ana'), S('Yes, deep blue'), B('Thanks')],
		},
	},
	{
		name: 'everything at the left with names',
		html: shell({
			css: `.p{display:flex;gap:10px;padding:6px 0}.p img{width:36px;height:36px;background:#ccc}.p b{font-size:13px}.p i{font-size:11px;color:#999;margin-left:6px}`,
			messages: [
				['Ana Prado', '2:01 PM', 'Hello, is the mug dishwasher safe?'],
				['Blue Pottery', '2:03 PM', 'It is, top rack.'],
				['Ana Prado', '2:04 PM', 'Great, I will take two'],
				['Blue Pottery', '2:05 PM', 'Wonderful'],
				['Ana Prado', '2:06 PM', 'ok'],
			]
				.map(
					([who, at, text]) =>
						`<div class="p"><img alt=""><div><div><b>${who}</b><i>${at}</i></div><div class="z">${text}</div></div></div>`,
				)
				.join(''),
		}),
		truth: {
			buyer: 'Ana Prado',
			rows: [
				B('Hello, is the mug dishwasher safe?'),
				S('It is, top rack.'),
				B('Great, I will take two'),
				S('Wonderful'),
				B('ok'),
			],
		},
	},
	{
		name: 'newest first in the document, reversed on screen',
		html: shell({
			css: `${BUBBLES}.sc{display:flex;flex-direction:column-reverse}`,
			messages: row('b', 'third', '12:02') + row('s', 'second', '12:01') + row('b', 'first', '12:00'),
		}),
		truth: { buyer: 'Ana Prado', rows: [B('first'), S('second'), B('third')] },
	},
	{
		name: 'absolutely placed rows in another order',
		html: shell({
			css: `${BUBBLES}.v{position:relative;height:400px}.v .r{position:absolute;left:0;right:0}`,
			messages: `<div class="v">${row('s', 'second').replace('class="r m"', 'class="r m" style="top:60px"')}${row('b', 'third').replace('class="r"', 'class="r" style="top:120px"')}${row('b', 'first').replace('class="r"', 'class="r" style="top:0"')}</div>`,
		}),
		truth: { buyer: 'Ana Prado', rows: [B('first'), S('second'), B('third')] },
	},
	{
		name: 'right to left page',
		html: shell({
			dir: 'rtl',
			css: BUBBLES,
			messages:
				row('b', 'مرحبا، هل هو جديد؟', '12:00') + row('s', 'نعم', '12:01') + row('b', 'شكرا', '12:03'),
		}),
		truth: { buyer: 'Ana Prado', rows: [B('مرحبا، هل هو جديد؟'), S('نعم'), B('شكرا')] },
	},
	{
		name: 'chips, receipts, screen reader words and reactions',
		html: shell({
			css: `${BUBBLES}.rc{font-size:11px;text-align:right;color:#999}`,
			messages:
				row('b', '<span class="sr">Message: </span>Hello there', '12:00') +
				row('s', 'Hi!', '12:01') +
				'<div class="rc">Read</div>' +
				row('b', 'Can I get a discount?<button>👍</button>', '12:02') +
				'<div><button>Yes, of course</button><div role="button" tabindex="0">No, sorry</div></div>',
			between: '<div style="padding:6px"><button>Shipping times</button> <button>Thank you!</button></div>',
		}),
		truth: { buyer: 'Ana Prado', rows: [B('Hello there'), S('Hi!'), B('Can I get a discount?')] },
	},
	{
		name: 'translation under the original, and a quoted reply',
		html: shell({
			css: `${BUBBLES}.tr{border-top:1px solid #ccc;margin-top:4px;padding-top:4px;color:#666}.qu{border-left:3px solid #88a;padding-left:8px;color:#777;font-size:12px;margin-bottom:4px}`,
			messages:
				row('b', '<div>¿Es nuevo?</div><div class="tr translation">Is it new?</div>', '12:00') +
				row('s', 'Yes, it is new', '12:01') +
				row(
					'b',
					'<div class="qu"><div>You</div><div>Yes, it is new</div></div><div>Perfecto</div>',
					'12:02',
				) +
				row('s', 'Anything else?', '12:03'),
		}),
		truth: {
			buyer: 'Ana Prado',
			rows: [B('¿Es nuevo?'), S('Yes, it is new'), B('Perfecto'), S('Anything else?')],
		},
	},
	{
		name: 'notices between messages',
		html: shell({
			css: BUBBLES,
			messages: `<div class="n">Order 8831 was paid</div>${row('b', 'Paid!')}${row('s', 'Thank you')}<div class="n">Ana Prado recalled a message</div>${row('b', 'When will it ship?')}<div class="n"><span>Ana Prado joined the chat</span></div>${row('s', 'Tomorrow')}`,
		}),
		truth: {
			buyer: 'Ana Prado',
			rows: [
				N('Order 8831 was paid'),
				B('Paid!'),
				S('Thank you'),
				{ from: 'system', text: 'Ana Prado recalled a message', recalled: true },
				B('When will it ship?'),
				N('Ana Prado joined the chat'),
				S('Tomorrow'),
			],
		},
	},
	{
		name: 'pictures, emoji pictures and stickers',
		html: shell({
			css: `${BUBBLES}.im{width:160px;height:120px;background:#abc}.av{width:36px;height:36px;border-radius:50%;background:#abc}.e{width:18px;height:18px;vertical-align:middle}`,
			messages:
				`<div class="r"><img class="av" alt=""><img class="im" alt="photo" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></div>` +
				`<div class="r"><img class="av" alt=""><div class="b">nice <img class="e" alt="😀" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="> one<img class="e emoji" alt="[微笑]" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></div></div>` +
				row('s', 'Thanks for the picture'),
		}),
		truth: {
			buyer: 'Ana Prado',
			rows: [
				{ from: 'buyer', text: '', attachments: ['image'] },
				B('nice 😀 one[微笑]'),
				S('Thanks for the picture'),
			],
		},
	},
	{
		name: 'only the buyer has written',
		html: shell({
			css: BUBBLES,
			messages: row('b', 'Hello', '12:00') + row('b', 'Anyone there?', '12:05') + row('b', '??', '12:09'),
		}),
		truth: { buyer: 'Ana Prado', rows: [B('Hello'), B('Anyone there?'), B('??')] },
	},
	{
		name: 'only the seller has written',
		html: shell({
			css: BUBBLES,
			messages: row('s', 'Hello Ana', '12:00') + row('s', 'Your parcel is on its way', '12:05'),
		}),
		truth: { buyer: 'Ana Prado', rows: [S('Hello Ana'), S('Your parcel is on its way')] },
	},
	{
		name: 'day groups as nested lists',
		html: shell({
			css: BUBBLES,
			messages: `<section><h4 class="n">Yesterday</h4><ul style="list-style:none;padding:0"><li>${row('b', 'one')}</li><li>${row('s', 'two')}</li></ul></section><section><h4 class="n">Today</h4><ul style="list-style:none;padding:0"><li>${row('b', 'three')}</li></ul></section>`,
		}),
		truth: { buyer: 'Ana Prado', rows: [B('one'), S('two'), B('three')] },
	},
	{
		name: 'long messages that fill the pane',
		html: shell({
			css: BUBBLES.replace('max-width:60%', 'max-width:96%'),
			messages:
				row('b', 'short') +
				row('s', `${'a long answer about glazes and kilns and clay '.repeat(12).trim()}`) +
				row('b', `${'and a long question about shipping to the islands '.repeat(12).trim()}`) +
				row('s', 'ok') +
				row('b', 'fine') +
				row('s', 'bye'),
		}),
		truth: {
			buyer: 'Ana Prado',
			rows: [
				B('short'),
				S('a long answer about glazes and kilns and clay '.repeat(12).trim()),
				B('and a long question about shipping to the islands '.repeat(12).trim()),
				S('ok'),
				B('fine'),
				S('bye'),
			],
		},
	},
	{
		name: 'paragraphs, lists, links and code inside a message',
		html: shell({
			css: `${BUBBLES}.b{white-space:normal}.b p{margin:0}`,
			messages:
				row(
					'b',
					'<p>First paragraph</p><p>Second <a href="https://example.com/a">https://example.com/a</a> here</p>',
				) +
				row('s', 'line one<br>line two<br><br>line four') +
				row('b', 'x &lt;b&gt;not bold&lt;/b&gt; &amp; y'),
		}),
		truth: {
			buyer: 'Ana Prado',
			rows: [
				B('First paragraph\nSecond https://example.com/a here'),
				S('line one\nline two\n\nline four'),
				B('x <b>not bold</b> & y'),
			],
		},
	},
	{
		name: 'hostile texts',
		html: shell({
			css: BUBBLES,
			header: '<div class="q1"><span class="q2">&lt;img src=x onerror=alert(1)&gt; \u202eAna</span></div>',
			messages:
				row('b', '\u202eevil\u202c text') +
				row('s', '&lt;script&gt;alert(1)&lt;/script&gt;') +
				row('b', 'a&#x200d;b'),
		}),
		truth: {
			buyer: '<img src=x onerror=alert(1)> \u202eAna',
			rows: [B('\u202eevil\u202c text'), S('<script>alert(1)</script>'), B('a\u200db')],
		},
	},
	{
		name: 'messages in a table',
		html: shell({
			css: `table{width:100%;border-collapse:collapse}td{padding:4px}.o{text-align:right}.o div,.i div{display:inline-block;background:#eee;border-radius:8px;padding:6px 10px}`,
			messages:
				'<table><tr><td class="i"><div>Hello</div></td></tr><tr><td class="o"><div>Good day</div></td></tr><tr><td class="i"><div>Is it blue?</div></td></tr></table>',
		}),
		truth: { buyer: 'Ana Prado', rows: [B('Hello'), S('Good day'), B('Is it blue?')] },
	},
	{
		name: 'name, time and receipt lines in every row',
		html: shell({
			css: `.w{margin:8px 0}.w.o{text-align:right}.h{font-size:11px;color:#888}.bb{display:inline-block;background:#eef;border-radius:6px;padding:6px 10px;max-width:70%;text-align:left}.f{font-size:11px;color:#aaa}`,
			messages: [
				['', 'Ana Prado', '2026-11-20 12:01', 'Hello there', ''],
				[' o', 'Service 3', '2026-11-20 12:02', 'Hello Ana', '已读'],
				['', 'Ana Prado', '2026-11-20 12:03', 'Is it new', ''],
				[' o', 'Service 3', '2026-11-20 12:04', 'It is', '未读'],
			]
				.map(
					([c, who, at, text, mark]) =>
						`<div class="w${c}"><div class="h">${who} ${at}</div><div class="bb">${text}</div><div class="f">${mark}</div></div>`,
				)
				.join(''),
		}),
		truth: { buyer: 'Ana Prado', rows: [B('Hello there'), S('Hello Ana'), B('Is it new'), S('It is')] },
	},
	{
		name: 'contenteditable composer in a shadow root',
		html: `${shell({ css: BUBBLES, messages: row('b', 'Hello') + row('s', 'Hi'), composer: '<x-box></x-box>' })}<script>const h=document.querySelector('x-box');h.style.cssText='display:block;padding:8px';h.attachShadow({mode:'open'}).innerHTML='<div contenteditable="true" style="min-height:40px;border:1px solid #ccc" aria-label="Message"></div>'</script>`,
		truth: { buyer: 'Ana Prado', rows: [B('Hello'), S('Hi')] },
	},
	{
		name: 'messages as custom elements with shadow roots',
		html: `${shell({ messages: '<x-log></x-log>' })}<script>
customElements.define('x-m',class extends HTMLElement{connectedCallback(){const o=this.hasAttribute('own');this.attachShadow({mode:'open'}).innerHTML='<style>:host{display:block;margin:6px 0;text-align:'+(o?'right':'left')+'}p{display:inline-block;margin:0;padding:6px 10px;border-radius:8px;background:'+(o?'#cde':'#eee')+'}</style><p><slot></slot></p>'}});
const l=document.querySelector('x-log');const s=l.attachShadow({mode:'open'});s.innerHTML='<x-m>Hello</x-m><x-m own>Hi, welcome</x-m><x-m>Is it blue?</x-m>'</script>`,
		truth: { buyer: 'Ana Prado', rows: [B('Hello'), S('Hi, welcome'), B('Is it blue?')] },
	},
	{
		name: 'composer above the messages',
		html: shell({
			css: `${BUBBLES}.cmp{order:-1}.hd{order:-2}`,
			messages: row('b', 'Hello') + row('s', 'Hi') + row('b', 'Bye'),
		}),
		truth: { buyer: 'Ana Prado', rows: [B('Hello'), S('Hi'), B('Bye')] },
	},
	{
		name: 'an order card with a button between messages, as wide as the pane',
		html: shell({
			css: CARDS,
			messages:
				row('b', 'Is it new?', '12:00') +
				row('s', 'Yes it is', '12:01') +
				'<div class="cd"><div><b>Order 8831</b><div>Waiting for payment</div></div><button>View order</button></div>' +
				row('b', 'Great', '12:02') +
				row('s', 'Shall I send it?', '12:03'),
		}),
		truth: {
			buyer: 'Ana Prado',
			rows: [
				B('Is it new?'),
				S('Yes it is'),
				N('Order 8831\nWaiting for payment'),
				B('Great'),
				S('Shall I send it?'),
			],
		},
	},
	{
		name: 'a safety tip over the first message, with a link that looks like a button',
		html: shell({
			css: CARDS,
			messages:
				'<div class="cd" style="background:#fff8e1">Never pay outside the app.<a role="button" href="#">Learn more</a></div>' +
				row('b', 'Is it new?', '12:00') +
				row('s', 'Yes it is', '12:01'),
		}),
		truth: { buyer: 'Ana Prado', rows: [N('Never pay outside the app.'), B('Is it new?'), S('Yes it is')] },
	},
	{
		name: 'a request for payment at the left, no wider than a message',
		html: shell({
			css: CARDS,
			messages:
				row('b', 'Is it new?', '12:00') +
				row('s', 'Yes it is', '12:01') +
				'<div class="cd nr"><div><b>Pay safely</b><div>With buyer protection</div></div><button>Request payment</button></div>' +
				row('b', 'Great', '12:02'),
		}),
		truth: {
			buyer: 'Ana Prado',
			rows: [B('Is it new?'), S('Yes it is'), N('Pay safely\nWith buyer protection'), B('Great')],
		},
	},
	{
		name: 'a coupon card at the right that can be withdrawn',
		html: shell({
			css: CARDS,
			messages:
				row('b', 'Any discount?', '12:00') +
				row('s', 'Let me see', '12:01') +
				'<div class="cd nr" style="margin-left:auto;background:#fdecea"><div><b>$2 off</b><div>Until Friday</div></div><button>Withdraw</button></div>' +
				row('b', 'Great', '12:02'),
		}),
		truth: {
			buyer: 'Ana Prado',
			rows: [B('Any discount?'), S('Let me see'), N('$2 off\nUntil Friday'), B('Great')],
		},
	},
	{
		name: 'a profile card with the name and picture of the buyer, unpainted, in the middle',
		html: shell({
			css: `${CARDS}.pc{display:flex;flex-direction:column;align-items:center}.pc img{width:56px;height:56px}`,
			messages:
				'<div class="pc"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""><b>Ana Prado</b><span>Joined 2023</span></div>' +
				['Is it new?', 'Hello?', 'Anyone?']
					.map(
						(text) =>
							`<div class="r"><img class="av" alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><div class="b">${text}</div></div>`,
					)
					.join('') +
				row('s', 'Yes it is'),
			header:
				'<div class="q1"><img class="av" alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><span class="q2">Ana Prado</span></div>',
		}),
		truth: {
			buyer: 'Ana Prado',
			rows: [N('Ana Prado\nJoined 2023'), B('Is it new?'), B('Hello?'), B('Anyone?'), S('Yes it is')],
		},
	},
	{
		name: 'a notice at the left among messages',
		html: shell({
			css: `${BUBBLES}.sy{color:#999;font-size:12px;margin:6px 0}`,
			messages:
				row('b', 'Is it new?') +
				row('s', 'Yes it is') +
				row('b', 'Great') +
				row('b', 'I take two') +
				'<div class="sy">Ana Prado bought Blue mug</div>' +
				row('b', 'Done') +
				'<div class="sy">Payment was received</div>' +
				row('s', 'Thanks'),
		}),
		truth: {
			buyer: 'Ana Prado',
			rows: [
				B('Is it new?'),
				S('Yes it is'),
				B('Great'),
				B('I take two'),
				N('Ana Prado bought Blue mug'),
				B('Done'),
				N('Payment was received'),
				S('Thanks'),
			],
		},
	},
	{
		name: 'someone is typing',
		html: shell({
			css: `${BUBBLES}.dots i{display:inline-block;width:6px;height:6px;border-radius:50%;background:#999;margin:2px}.ty{color:#999;font-size:12px;margin:6px 0}`,
			messages:
				row('b', 'Is it new?') +
				row('s', 'Yes it is') +
				row('b', '<span class="dots"><i></i><i></i><i></i></span>') +
				'<div class="ty">Ana Prado is typing…</div>',
		}),
		truth: { buyer: 'Ana Prado', rows: [B('Is it new?'), S('Yes it is')] },
	},
	{
		name: 'messages with things to press are still messages',
		html: shell({
			css: CARDS,
			messages:
				row('b', 'Is it new?<button>Translate</button>', '12:00') +
				row('s', 'Yes it is', '12:01') +
				row('b', 'Grüße<button>Translate</button>', '12:02') +
				row('s', 'Could not be sent <button>Retry</button>', '12:03'),
		}),
		truth: {
			buyer: 'Ana Prado',
			rows: [B('Is it new?'), S('Yes it is'), B('Grüße'), S('Could not be sent')],
		},
	},
	{
		name: 'the first message of each side, one of them with a button',
		html: shell({
			css: CARDS,
			messages: row('b', 'Is it new?', '12:00') + row('s', 'Yes it is<button>Edit</button>', '12:01'),
		}),
		truth: { buyer: 'Ana Prado', rows: [B('Is it new?'), S('Yes it is')] },
	},
	{
		name: 'time and name in one element, receipts after the time',
		html: shell({
			css: `${BUBBLES}.nm{font-size:11px;color:#777}.r{flex-direction:column;align-items:flex-start}.m{align-items:flex-end}.r .t{align-self:auto}`,
			messages: [
				['', 'Ana Prado', '2026-11-20 03:28:14', 'Hello there'],
				[' m', 'Blue Pottery', '2026-11-20 03:29:00', 'Hello Ana'],
				['', 'Ana Prado', '2026-11-20 03:30:14', 'Is it new?'],
				[' m', 'Blue Pottery', '2026-11-20 03:31:00', 'It is'],
			]
				.map(
					([side, who, at, text]) =>
						`<div class="r${side}"><div class="nm nickname">${who} <span>${at}</span></div><div class="b">${text}</div></div>`,
				)
				.join(''),
		}),
		truth: {
			buyer: 'Ana Prado',
			rows: [
				{ ...B('Hello there'), timeText: '2026-11-20 03:28:14' },
				{ ...S('Hello Ana'), timeText: '2026-11-20 03:29:00' },
				{ ...B('Is it new?'), timeText: '2026-11-20 03:30:14' },
				{ ...S('It is'), timeText: '2026-11-20 03:31:00' },
			],
		},
	},
	{
		name: 'time and name in one text, receipts after the time',
		html: shell({
			css: `${BUBBLES}.nm{font-size:11px;color:#777}.r{flex-direction:column;align-items:flex-start}.m{align-items:flex-end}`,
			messages: [
				['', 'Ana Prado 11-20 03:28:14', 'Hello there', ''],
				[' m', 'Blue Pottery 11-20 03:29:00', 'Hello Ana', ''],
				['', 'Ana Prado 11-20 03:30:14', 'Is it new?', ''],
				[' m', 'Blue Pottery 11-20 03:31:00', 'It is', ''],
			]
				.map(
					([side, line, text]) =>
						`<div class="r${side}"><div class="nm">${line}</div><div class="b">${text}</div></div>`,
				)
				.join(''),
		}),
		truth: {
			buyer: 'Ana Prado',
			rows: [
				{ ...B('Hello there'), timeText: '11-20 03:28:14' },
				{ ...S('Hello Ana'), timeText: '11-20 03:29:00' },
				{ ...B('Is it new?'), timeText: '11-20 03:30:14' },
				{ ...S('It is'), timeText: '11-20 03:31:00' },
			],
		},
	},
	{
		name: 'times with receipts after them, in one text and in two',
		html: shell({
			css: `${BUBBLES}.r{flex-direction:column;align-items:flex-start}.m{align-items:flex-end}.r .t{align-self:auto}`,
			messages:
				row('b', 'Bonjour', '23:46') +
				row('s', 'Bonjour Ana', '23:48 · Lu') +
				row('b', 'Il est neuf ?', '23:49') +
				row('s', 'Oui', '<span>23:50</span><span> · Lu</span>') +
				row('s', 'Comme neuf', '23:51 · Lu'),
		}),
		truth: {
			buyer: 'Ana Prado',
			rows: [
				{ ...B('Bonjour'), timeText: '23:46' },
				{ ...S('Bonjour Ana'), timeText: '23:48' },
				{ ...B('Il est neuf ?'), timeText: '23:49' },
				{ ...S('Oui'), timeText: '23:50' },
				{ ...S('Comme neuf'), timeText: '23:51' },
			],
		},
	},
	{
		name: 'a product page with a review form',
		html: `<!doctype html><meta charset="utf-8"><body style="font:14px sans-serif"><h1>Blue mug</h1><p>Hand made.</p><p>Dishwasher safe.</p><h2>Reviews</h2><div><p>Lovely mug</p><p>Broke after a week</p></div><form><textarea placeholder="Write a review" style="width:400px;height:80px"></textarea><button>Submit</button></form></body>`,
		truth: null,
	},
	{
		name: 'a page with a search field only',
		html: `<!doctype html><meta charset="utf-8"><body><input type="text" placeholder="Search" style="width:300px"><div>${'<p>Result</p>'.repeat(10)}</div></body>`,
		truth: null,
	},
	{
		name: 'no conversation is open',
		html: `<!doctype html><meta charset="utf-8"><body style="display:grid;grid-template-columns:240px 1fr;height:100vh;margin:0"><div><input placeholder="Search name"><div><b>Ana Prado</b><p>Is it new?</p></div><div><b>Tom Reed</b><p>Thanks!</p></div></div><div style="text-align:center;padding:200px 0">Select a conversation</div></body>`,
		truth: null,
	},
];
