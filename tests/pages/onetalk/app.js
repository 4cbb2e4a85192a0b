(() => {
	// Rows say their side in their class, each has its name and time over it, the header changes before the messages do, and what the
	// seller types is mirrored in a `pre` beside the field.
	const { h, time, avatar, photo, picture } = Demo;
	/** Messages come this much after the header. */
	const LATE_MS = 180;
	const c = Kit.names((part) => `ot-${part}`, {
		mid: 'message-container',
		head: 'content-header',
		row: 'message-item-wrapper',
		mine: 'item-right',
		item: 'contact-item-container',
		badge: 'unread-num',
		when: 'contact-time',
		send: 'send-tool-button',
		side: 'alicrm-customer-detail-card',
		time: 'item-base-info',
	});
	const ENGLISH = {
		昨天收到的花瓶: 'The vase that arrived yesterday is broken!!',
		箱子角都瘪了: 'The corners of the box are dented, the courier put it down and left',
		'你好，想问下': 'Hello, I have a question about this chair',
		有检测报告吗: 'Is there a test report?',
		你們頁面寫: 'Your page says shipped within 24 hours',
	};
	const translation = (text) => Object.entries(ENGLISH).find(([start]) => text.startsWith(start))?.[1];
	// What the platform itself says when an inquiry opens a conversation.
	for (const { messages, key } of Demo.conversations)
		messages.unshift({
			id: `${key}-inquiry`,
			from: 'system',
			text: 'Automatically sent by the system: inquiry received',
			at: messages[0].at,
		});

	const mirror = h('pre', { class: 'ot-mirror', 'aria-hidden': 'true' });
	const field = h('textarea', {
		class: `send-textarea ${c.field}`,
		placeholder: 'Please type your message here',
		rows: 2,
	});
	const composer = Demo.controlled(field, (text) => {
		mirror.textContent = text;
	});
	Demo.enterSends(field);
	const frame = Kit.frame({
		c,
		brand: ['Alibaba.com', h('small', {}, 'OneTalk message center')],
		theme: {
			accent: '#ff6600',
			own: '#ffe9d9',
			radius: '8px',
			left: '290px',
			more: `.ot-top small { font-weight: 400; color: #8a8f99; } .contact-info { min-width: 0; } .contact-info div { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; } .contact-info .name { font-weight: 500; }
.tag-item { font-size: 11px; color: #ff6600; border: 1px solid #ffc9a3; border-radius: 3px; padding: 0 4px; margin-right: 6px; }
#send-box-wrapper { position: relative; } .ot-mirror { position: absolute; inset: 0 auto auto 0; height: 0; margin: 0; overflow: hidden; visibility: hidden; white-space: pre-wrap; }
.content-header small { color: #8a8f99; } .item-base-info .name { margin-right: 8px; color: #5d6673; font-weight: 400; } .translated { border-top: 1px solid #e6d8cd; margin-top: 6px; padding-top: 6px; color: #77808c; }
.alicrm-customer-detail-card dl { display: grid; grid-template-columns: auto 1fr; gap: 6px 14px; margin: 14px 0; } dt { color: #7d8794; } dd { margin: 0; text-align: right; overflow-wrap: anywhere; }
.flow-message-item-wrapper { text-align: center; margin: 4px 0 14px; color: #8b95a1; font-size: 12px; }`,
		},
		tools: ['Emoji', 'Picture', 'File', 'Business card', 'Quotation'].map((text) => h('span', {}, text)),
		line: h(
			'div',
			{ id: 'send-box-wrapper', class: c.line },
			mirror,
			field,
			h('button', { class: c.send, type: 'button', onclick: () => Demo.send() }, 'Send'),
			h('span', { id: 'assistant-entry-icon', title: 'Assistant' }, '✦'),
		),
	});
	const place = h('small', {});
	frame.parts.head.append(place);

	const two = (number) => String(number).padStart(2, '0');
	const stamp = (at) => {
		const date = new Date(at);
		return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${time.hm(at)}`;
	};
	function draw(message) {
		const expinfo = (messageType) => ({
			'data-exp': '2020MC_Message_Show',
			'data-expinfo': JSON.stringify({ messageType, time: Date.now() }),
		});
		if (message.recalled || message.from === 'system')
			return h(
				'div',
				{ class: 'flow-message-item-wrapper', ...expinfo(57) },
				message.recalled ? 'This message was recalled' : message.text,
			);
		const seller = message.from === 'seller';
		const name = seller ? 'Northlight Trading' : Demo.current().buyer.name;
		const translated = seller ? null : translation(message.text);
		const text = translated
			? h(
					'div',
					{ class: 'content-with-translation text-content' },
					h('div', {}, message.text),
					h('div', { class: 'translated' }, translated),
				)
			: h('div', { class: 'session-rich-content text' }, message.text);
		return h(
			'div',
			{ class: `${c.row} ${seller ? c.mine : 'item-left'}`, ...expinfo(message.kind === 'image' ? 60 : 1) },
			h('img', { class: c.face, src: avatar(name), alt: '' }),
			h(
				'div',
				{ class: c.wrap },
				h(
					'div',
					{ class: 'item-base-info' },
					h('span', { class: 'name' }, name),
					h('span', {}, stamp(message.at)),
				),
				h(
					'div',
					{ class: c.bubble },
					message.kind === 'image'
						? h('div', { 'view-name': 'ImageView' }, h('img', { class: c.photo, src: photo, alt: '' }))
						: text,
				),
			),
		);
	}

	const rows = frame.messages((conversation) => conversation.messages.map(draw));
	/** The conversation whose messages are on the page. */
	let drawn = null;
	const show = (conversation, why) => {
		drawn = conversation;
		rows(conversation, why);
	};
	Demo.start({
		...frame,
		clearComposer: composer.set,
		composerText: composer.get,
		recalledText: () => 'This message was recalled',
		at: (message) => (message.from === 'system' ? null : time.minute(message.at)),
		mounted: (conversation) => (conversation === drawn ? conversation.messages : []),
		renderList() {
			frame.parts.list.replaceChildren(
				...Demo.conversations.map((conversation) => {
					const { buyer, messages, order, unread } = conversation;
					const last = messages.at(-1);
					return h(
						'div',
						{
							class: `${c.item} ${conversation === Demo.current() ? c.active : ''}`,
							'data-name': buyer.name,
							onclick: () => Demo.open(conversation.key),
						},
						h('img', { class: c.face, src: avatar(buyer.name), alt: '' }),
						h(
							'div',
							{ class: 'contact-info', style: 'grid-row:span 2' },
							h('div', { class: 'name' }, buyer.name),
							h(
								'div',
								{ class: c.last },
								order ? h('span', { class: 'tag-item' }, 'Order') : null,
								last.text || '[Picture]',
							),
						),
						h(
							'div',
							{ class: c.when },
							time.daysAgo(last.at) === 0 ? time.hm(last.at) : stamp(last.at).slice(5, 10),
						),
						unread > 0 ? h('div', { class: c.badge }, String(unread)) : null,
					);
				}),
			);
		},
		renderHeader({ buyer, item, order }) {
			frame.parts.title.textContent = buyer.name;
			place.textContent = `${buyer.region} · local time ${time.hm(Date.now())}`;
			const facts = [
				['Country/Region', buyer.region],
				['Registered', buyer.since],
				['Orders', String(buyer.orders)],
				['Product', item.title],
				['Unit price', item.price],
				...(order
					? [
							['Order number', order.no],
							['Order amount', order.amount],
							['Order status', order.status],
						]
					: []),
			];
			frame.parts.side.replaceChildren(
				h(
					'div',
					{ class: c.card },
					h('img', { src: picture(item.hues), alt: '' }),
					h('b', {}, buyer.name),
					h('em', {}, 'Customer'),
				),
				h(
					'dl',
					{},
					facts.flatMap(([label, value]) => [h('dt', {}, label), h('dd', {}, value)]),
				),
			);
		},
		renderMessages(conversation, why) {
			if (drawn === conversation) return show(conversation, why);
			setTimeout(() => Demo.current() === conversation && show(conversation, 'open'), LATE_MS);
		},
	});
})();
