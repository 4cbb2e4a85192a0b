/**
 * The part that every fake marketplace shares: the model of its conversations, the scripted buyers, and `window.demo` for tests.
 * Markup is each page's own. A page calls `Demo.start(page)` with the functions that draw.
 */
window.Demo = (() => {
	const data = window.demoData;
	delete window.demoData;
	const params = new URLSearchParams(location.search);
	const scripted = params.get('script') !== 'off';
	const ARRIVAL_MS = 3000;
	const REPLY_MS = 2600;

	/** Builds an element: attributes by name, `on*` as listeners, `style` as text, children as nodes or strings. */
	function h(tag, attributes = {}, ...children) {
		const element = document.createElement(tag);
		for (const [name, value] of Object.entries(attributes)) {
			if (value === null || value === undefined || value === false) continue;
			if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
			else element.setAttribute(name, value === true ? '' : String(value));
		}
		element.append(
			...children.flat().filter((child) => child !== null && child !== undefined && child !== false),
		);
		return element;
	}

	const pad = (number) => String(number).padStart(2, '0');
	const time = {
		hm: (at) => `${pad(new Date(at).getHours())}:${pad(new Date(at).getMinutes())}`,
		hms: (at) => `${time.hm(at)}:${pad(new Date(at).getSeconds())}`,
		day: (at) => new Date(at).toDateString(),
		minute: (at) => Math.floor(at / 60000) * 60000,
		second: (at) => Math.floor(at / 1000) * 1000,
		/** Whole days from the day of `at` to today. */
		daysAgo: (at) =>
			Math.round((new Date().setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / 86400000),
	};

	const svg = (markup) => `data:image/svg+xml,${encodeURIComponent(markup)}`;
	const hue = (text) => [...text].reduce((sum, character) => (sum * 31 + character.codePointAt(0)) % 360, 7);
	/** A drawn avatar as a data address. */
	const avatar = (name) =>
		svg(
			`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="hsl(${hue(name)} 42% 82%)"/><circle cx="20" cy="15" r="7" fill="hsl(${hue(name)} 38% 46%)"/><path d="M6 40c0-11 6-16 14-16s14 5 14 16" fill="hsl(${hue(name)} 38% 46%)"/></svg>`,
		);
	/** A drawn product picture. */
	const picture = ([first, second]) =>
		svg(
			`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><rect width="80" height="80" fill="hsl(${second} 35% 90%)"/><path d="M26 18h28l8 14-8 4v26H26V36l-8-4z" fill="hsl(${first} 35% 45%)"/></svg>`,
		);
	/** The picture that a buyer sends: a cracked box. */
	const photo = svg(
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 120"><rect width="160" height="120" fill="#d8d3cb"/><path d="M30 40l50-18 50 18v46l-50 20-50-20z" fill="#b98d5d"/><path d="M30 40l50 18 50-18M80 58v48" stroke="#8a6237" stroke-width="3" fill="none"/><path d="M96 52l-8 14 12 6-10 18" stroke="#3b2a17" stroke-width="3" fill="none"/></svg>',
	);

	/** Signs in front of amounts, longest first. */
	const CURRENCIES = { NT$: 'TWD', HK$: 'HKD', '¥': 'CNY', $: 'USD', '£': 'GBP', '€': 'EUR' };
	/** The orders that a buyer panel shows, for a page's `orders`: the amount as a number, the currency by its ISO code. */
	const orders = ({ order, item }) => {
		if (!order) return [];
		const sign = Object.keys(CURRENCIES).find((start) => order.amount.startsWith(start)) ?? '';
		const amount = Number(order.amount.slice(sign.length).replaceAll(',', ''));
		const currency = CURRENCIES[sign] ?? null;
		return [{ number: order.no, item: item.title, amount, currency, status: order.status }];
	};

	const conversations = data.stories.map((story) => {
		const saved = data.saved[story.key] ?? { added: [], recalled: [], arrivesUsed: 0, repliesUsed: 0 };
		const messages = [...longHistory(story), ...story.messages, ...saved.added].map((message) => ({
			...message,
		}));
		for (const message of messages) if (saved.recalled.includes(message.id)) message.recalled = true;
		return { ...story, messages, saved, unread: 0, draft: '' };
	});

	/** Older messages in front of the story, up to `?messages=` in all, the same on every load. */
	function longHistory(story) {
		const total = Number(params.get('messages') ?? 0);
		const lines = data.filler[story.key];
		if (!lines || !(total > story.messages.length)) return [];
		const count = total - story.messages.length;
		const first = story.messages[0].at;
		return Array.from({ length: count }, (_, index) => {
			const from = (index * 7) % 5 < 3 ? 'buyer' : 'seller';
			const pool = lines[from];
			const at = first - (count - index) * 9 * 60000;
			return {
				id: `${story.key}-old-${index}`,
				from,
				text: pool[(index * 13 + (index >> 3)) % pool.length],
				at,
			};
		});
	}

	let page = null;
	let current = null;
	let counter = 0;
	const started = new Set();
	const sent = [];

	const find = (key) => conversations.find((conversation) => conversation.key === key);

	function save(conversation) {
		const { added, recalled, arrivesUsed, repliesUsed } = conversation.saved;
		const body = JSON.stringify({
			key: conversation.key,
			state: { added, recalled, arrivesUsed, repliesUsed },
		});
		fetch(`/static/save/${data.page}`, { method: 'POST', body, keepalive: body.length < 60000 }).catch(
			() => {},
		);
	}

	function add(conversation, from, text, more = {}) {
		counter += 1;
		const message = {
			id: `${conversation.key}-${Date.now()}-${counter}`,
			from,
			text,
			at: Date.now(),
			...more,
		};
		conversation.messages.push(message);
		conversation.saved.added.push(message);
		save(conversation);
		if (conversation !== current && from === 'buyer') conversation.unread += 1;
		page.renderList();
		if (conversation === current) page.renderMessages(conversation, 'message', message);
		return message;
	}

	function open(key) {
		const conversation = find(key);
		if (!conversation) throw new Error(`No conversation ${key}`);
		if (current && current !== conversation) {
			if (!page.draftFollows) {
				current.draft = page.composerText();
				page.clearComposer(conversation.draft);
			}
		}
		current = conversation;
		conversation.unread = 0;
		page.renderList();
		page.renderHeader(conversation);
		page.renderMessages(conversation, 'open');
		if (scripted && !started.has(key)) {
			started.add(key);
			setTimeout(() => arrive(conversation), ARRIVAL_MS);
		}
	}

	function arrive(conversation) {
		const text = conversation.arrives[conversation.saved.arrivesUsed];
		if (text === undefined) return;
		conversation.saved.arrivesUsed += 1;
		add(conversation, 'buyer', text);
	}

	function reply(conversation) {
		const text = conversation.replies[conversation.saved.repliesUsed];
		if (text === undefined) return;
		conversation.saved.repliesUsed += 1;
		add(conversation, 'buyer', text);
	}

	/** The seller sends: from the page's own composer only. Blank text is not sent. */
	function send(text = page.composerText()) {
		if (!current || text.trim() === '') return false;
		const conversation = current;
		sent.push(text);
		page.clearComposer('');
		add(conversation, 'seller', text);
		if (scripted) setTimeout(() => reply(conversation), REPLY_MS);
		return true;
	}

	function recall() {
		const message = current.messages.findLast(({ from, recalled }) => from === 'buyer' && !recalled);
		if (!message) return;
		message.recalled = true;
		current.saved.recalled.push(message.id);
		save(current);
		page.renderMessages(current, 'change', message);
	}

	const shown = (conversation) => conversation.messages;
	function truthOf(message) {
		if (message.recalled)
			return { from: 'system', text: page.recalledText(message, current), at: null, recalled: true };
		const row = { from: message.from, text: page.textOf ? page.textOf(message) : message.text };
		row.at = page.at ? page.at(message) : time.minute(message.at);
		if (message.kind === 'image' || message.kind === 'card') row.attachments = [message.kind];
		return row;
	}
	function truth(messages) {
		const id = current && page.buyerId ? page.buyerId(current) : null;
		return {
			site: data.site,
			conversation: current ? (page.conversationId?.(current) ?? id ?? current.buyer.name) : null,
			buyer: { name: current ? current.buyer.name : null, id },
			messages: current ? messages(current).map(truthOf) : [],
			...(current && page.orders ? { orders: page.orders(current) } : {}),
		};
	}

	/** A text field as React drives it: the value property is watched, an `input` event that changed nothing is ignored, and state wins on render. */
	function controlled(field, onText) {
		const native = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
		let tracked = field.value;
		let state = field.value;
		Object.defineProperty(field, 'value', {
			configurable: true,
			get: () => native.get.call(field),
			set: (value) => {
				tracked = String(value);
				native.set.call(field, value);
			},
		});
		field.addEventListener('input', () => {
			const value = native.get.call(field);
			if (value === tracked) return;
			tracked = value;
			state = value;
			onText?.(value);
		});
		return {
			get: () => state,
			set: (value) => {
				state = value;
				render();
				onText?.(value);
			},
			render,
		};
		function render() {
			if (native.get.call(field) !== state) field.value = state;
		}
	}

	/** Enter sends, Shift+Enter breaks the line, nothing happens while an input method composes. */
	function enterSends(field, sendNow = () => send()) {
		field.addEventListener('keydown', (event) => {
			if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
			event.preventDefault();
			sendNow();
		});
	}

	const stick = (pane) => {
		pane.scrollTop = pane.scrollHeight;
	};

	function start(definition) {
		page = { recalledText: () => 'This message was recalled', scrollUp: () => {}, ...definition };
		window.demo = {
			truth: () => truth(page.mounted ?? shown),
			fullTruth: () => truth(page.all ?? shown),
			conversations: () => conversations.map(({ key, buyer }) => ({ key, name: buyer.name })),
			open,
			receive: (text, key) => void add(key ? find(key) : current, 'buyer', text),
			system: (text) => void add(current, 'system', text),
			sent,
			composerText: () => page.composerText(),
			rerender: () => (page.rerender ? page.rerender() : page.renderMessages(current, 'rerender')),
			recall,
			scrollUp: () => page.scrollUp(),
		};
		const wanted = params.get('buyer');
		page.renderList();
		if (wanted === 'none') return;
		open(find(wanted) ? wanted : (page.first ?? 'en'));
	}

	return {
		h,
		time,
		avatar,
		picture,
		photo,
		orders,
		conversations,
		params,
		data,
		start,
		open,
		send,
		controlled,
		enterSends,
		stick,
		current: () => current,
	};
})();
