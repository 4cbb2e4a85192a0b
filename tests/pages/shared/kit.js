/**
 * Layout that the plainer pages share: three columns, a list, a header, a side panel. Class names come from the page (`c`, by part), so
 * the DOM of every page stays its own; the style sheet is made from the same names.
 */
window.Kit = (() => {
	const { h, time, avatar, picture } = Demo;

	/** The style sheet for a page's class names and colours. */
	function css(c, theme) {
		const t = {
			accent: '#1d5fd1',
			top: '#ffffff',
			topText: '#1c2430',
			pane: '#f5f6f8',
			own: '#dbeafe',
			other: '#ffffff',
			radius: '10px',
			left: '270px',
			side: '270px',
			...theme,
		};
		return `
* { box-sizing: border-box; }
html, body { height: 100%; margin: 0; }
body, .${c.app} { font: 14px/1.5 Inter, "Segoe UI", Helvetica, Arial, "Noto Sans CJK SC", "Noto Sans CJK TC", sans-serif; color: #20262e; }
.${c.app} { display: grid; grid-template: 54px minmax(0, 1fr) / ${t.left} minmax(340px, 1fr) ${t.side}; height: 100vh; background: #fff; }
.${c.top} { grid-column: 1 / -1; display: flex; align-items: center; gap: 14px; padding: 0 20px; background: ${t.top}; color: ${t.topText}; font-size: 16px; font-weight: 600; border-bottom: 1px solid #e3e6eb; }
.${c.left} { overflow: auto; border-right: 1px solid #e3e6eb; }
.${c.item} { display: grid; grid-template-columns: 38px minmax(0, 1fr) auto; gap: 1px 10px; padding: 11px 14px; cursor: pointer; border-bottom: 1px solid #f2f3f5; }
.${c.item}:hover { background: #fafbfc; }
.${c.item}.${c.active} { background: ${t.selected ?? '#eef3fb'}; }
.${c.face} { width: 38px; height: 38px; border-radius: 50%; grid-row: span 2; display: block; }
.${c.name}, .${c.last} { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.${c.name} { font-weight: 500; }
.${c.last} { color: #7d8794; font-size: 13px; }
.${c.when} { color: #99a2ad; font-size: 12px; }
.${c.badge} { justify-self: end; min-width: 18px; padding: 0 5px; border-radius: 9px; background: ${t.accent}; color: #fff; font-size: 12px; line-height: 18px; height: 18px; text-align: center; }
.${c.mid} { display: grid; grid-template-rows: auto minmax(0, 1fr) auto; min-width: 0; min-height: 0; background: ${t.pane}; }
.${c.head} { display: flex; align-items: center; gap: 10px; padding: 11px 18px; min-height: 46px; background: #fff; border-bottom: 1px solid #e9ecf0; }
.${c.head} .${c.title} { font-weight: 600; font-size: 15px; }
.${c.pane} { overflow: auto; min-height: 0; padding: 12px 18px; }
.${c.row} { display: flex; align-items: flex-start; gap: 9px; margin: 0 0 10px; }
.${c.row}.${c.mine} { flex-direction: row-reverse; }
.${c.row} .${c.face} { width: 32px; height: 32px; flex: none; }
.${c.bubble} { max-width: 100%; padding: 7px 12px; border-radius: ${t.radius}; background: ${t.other}; white-space: pre-wrap; overflow-wrap: anywhere; box-shadow: 0 1px 1px rgb(0 0 0 / 5%); }
.${c.mine} .${c.bubble} { background: ${t.own}; color: ${t.ownText ?? 'inherit'}; }
.${c.wrap} { max-width: 66%; min-width: 0; }
.${c.row} .${c.photo} { display: block; width: 160px; height: 120px; border-radius: 6px; }
.${c.time} { color: #99a2ad; font-size: 11.5px; }
.${c.note} { text-align: center; color: #8b95a1; font-size: 12px; margin: 8px 0 12px; }
.${c.foot} { background: #fff; border-top: 1px solid #e9ecf0; padding: 9px 18px 13px; }
.${c.tools} { display: flex; gap: 8px; padding-bottom: 7px; color: #7d8794; font-size: 13px; overflow: hidden; }
.${c.tools} button { border: 1px solid #d9dee5; background: #fff; border-radius: 14px; padding: 2px 11px; font: inherit; white-space: nowrap; cursor: pointer; }
.${c.line} { display: flex; align-items: flex-end; gap: 12px; }
.${c.field} { flex: 1; min-width: 0; width: 100%; border: 1px solid #d9dee5; border-radius: 8px; padding: 8px 11px; min-height: 64px; max-height: 140px; overflow: auto; outline: 0; resize: none; font: inherit; color: inherit; background: #fff; margin: 0; white-space: pre-wrap; }
.${c.field}:focus { border-color: ${t.accent}; }
.${c.send} { border: 0; border-radius: 8px; background: ${t.accent}; color: ${t.accentText ?? '#fff'}; padding: 8px 20px; font: inherit; font-weight: 500; cursor: pointer; white-space: nowrap; }
.${c.side} { overflow: auto; border-left: 1px solid #e3e6eb; padding: 14px 16px; font-size: 13px; }
.${c.side} h3 { margin: 14px 0 8px; font-size: 14px; }
.${c.card} { display: grid; grid-template-columns: 56px 1fr; gap: 2px 10px; }
.${c.card} img { width: 56px; height: 56px; border-radius: 6px; grid-row: span 2; }
.${c.card} b { font-weight: 500; }
.${c.card} em { font-style: normal; color: ${t.accent}; }
.${c.fact} { display: flex; justify-content: space-between; gap: 10px; padding: 3px 0; overflow-wrap: anywhere; }
.${c.fact} i { font-style: normal; color: #7d8794; white-space: nowrap; }
${t.more ?? ''}`;
	}

	const WORDS = {
		en: {
			buyer: 'Customer',
			region: 'Region',
			since: 'Customer since',
			orders: 'Orders',
			order: 'Latest order',
			no: 'Order no.',
			status: 'Status',
			total: 'Total',
			none: 'No order yet',
			image: '[Photo]',
			day: (n) => `${n} d ago`,
		},
		zh: {
			buyer: '客户信息',
			region: '地区',
			since: '注册',
			orders: '订单数',
			order: '最近订单',
			no: '订单号',
			status: '状态',
			total: '实付',
			none: '暂无订单',
			image: '[图片]',
			day: (n) => `${n}天前`,
		},
	};

	/**
	 * Draws the frame and answers the parts and the list, header and message functions for `Demo.start`.
	 * `page`: c, theme, brand, language, words (over those of the language), field, sendButton, tools, root, attributes (by part: object or function of the conversation), side.
	 */
	function frame(page) {
		const { c } = page;
		const words = { ...WORDS[page.language ?? 'en'], ...page.words };
		const attributes = (part, conversation) => {
			const given = page.attributes?.[part];
			return { class: c[part], ...(typeof given === 'function' ? given(conversation) : given) };
		};
		const make = (part, ...children) => h('div', attributes(part), ...children);
		const list = make('left');
		const title = h('span', attributes('title'));
		const head = make('head', title);
		const pane = make('pane');
		const tools = page.tools ? make('tools', page.tools) : null;
		const foot = make('foot', tools, page.line ?? h('div', { class: c.line }, page.field, page.sendButton));
		const mid = make('mid', head, pane, foot);
		const side = make('side');
		const app = make('app', h('div', { class: c.top }, page.brand), list, mid, side);
		const sheet = h('style', {}, css(c, page.theme));
		if (page.root) page.root.append(sheet, app);
		else {
			document.head.append(sheet);
			document.querySelector('#app').append(app);
		}
		const when = (at) => (time.daysAgo(at) === 0 ? time.hm(at) : words.day(time.daysAgo(at)));
		const fact = (name, value) => h('div', { class: c.fact }, h('i', {}, name), h('span', {}, value));

		return {
			parts: { app, list, head, title, pane, foot, mid, side },
			// The side panel drawn below; a page that draws another one says what it shows.
			orders: Demo.orders,
			renderList() {
				list.replaceChildren(
					...Demo.conversations.map((conversation) => {
						const last = conversation.messages.at(-1);
						const item = attributes('item', conversation);
						if (conversation === Demo.current()) item.class += ` ${c.active}`;
						return h(
							'div',
							{ ...item, onclick: () => Demo.open(conversation.key) },
							h('img', { class: c.face, src: avatar(conversation.buyer.name), alt: '' }),
							h('div', attributes('name', conversation), conversation.buyer.name),
							h(page.whenTag ?? 'div', { class: c.when }, when(last.at)),
							h('div', attributes('last', conversation), last.kind === 'image' ? words.image : last.text),
							conversation.unread > 0 ? h('div', { class: c.badge }, String(conversation.unread)) : null,
						);
					}),
				);
			},
			renderHeader({ buyer, item, order }) {
				title.textContent = buyer.name;
				side.replaceChildren(
					h(
						'div',
						{ class: c.card },
						h('img', { src: picture(item.hues), alt: '' }),
						h('b', {}, item.title),
						h('em', {}, item.price),
					),
					h('h3', {}, words.buyer),
					fact(words.region, buyer.region),
					fact(words.since, buyer.since),
					fact(words.orders, String(buyer.orders)),
					h('h3', {}, words.order),
					...(order
						? [fact(words.no, order.no), fact(words.status, order.status), fact(words.total, order.amount)]
						: [fact(words.none, '')]),
				);
			},
			/** Wraps a function that makes all rows: redraws the pane and keeps it at its end. */
			messages: (rows) => (conversation, why) => {
				const atEnd = pane.scrollTop + pane.clientHeight > pane.scrollHeight - 60;
				const keep = pane.scrollTop;
				pane.replaceChildren(...[rows(conversation)].flat(2).filter(Boolean));
				if (why === 'open' || (why === 'message' && atEnd)) Demo.stick(pane);
				else pane.scrollTop = keep;
			},
			scrollUp() {
				pane.scrollTop -= pane.clientHeight * 0.8;
			},
		};
	}

	/** Class names by part from one prefix: readable pages pass their own names over it, hashed pages pass a salt. */
	const PARTS =
		'app top left item active face name last when badge mid head title pane row mine bubble wrap photo time note foot tools line field send side card fact'.split(
			' ',
		);
	function names(make, own = {}) {
		return { ...Object.fromEntries(PARTS.map((part, index) => [part, make(part, index)])), ...own };
	}
	/** Eight characters that look like a build hash, the same on every load. */
	function hash(text) {
		let sum = 2166136261;
		for (const character of text) sum = Math.imul(sum ^ character.charCodeAt(0), 16777619) >>> 0;
		return `${'abcdefghijklmnopqrstuvwxyz'[sum % 26]}${sum.toString(36).padStart(7, '0').slice(0, 7)}`;
	}
	/** The days between messages, as separator text before the first message of a day. */
	function withDays(messages, draw, separator) {
		let day = '';
		return messages.flatMap((message, index) => {
			const rows = [];
			if (time.day(message.at) !== day) {
				day = time.day(message.at);
				rows.push(separator(message.at));
			}
			rows.push(draw(message, messages[index - 1], messages[index + 1]));
			return rows;
		});
	}
	/** The conversation behind a card of what the buyer was looking at: a message of theirs (`kind: 'card'`) that the page draws its own way. */
	function withCard({ item, messages }) {
		const text = `${item.title}\n${item.price}`;
		const at = messages[0].at - 500;
		return [{ id: `${item.id}_template`, from: 'buyer', kind: 'card', text, at }, ...messages];
	}
	return { frame, names, hash, css, withDays, withCard };
})();
