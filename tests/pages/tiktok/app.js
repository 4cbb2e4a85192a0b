(() => {
	const { h, time, avatar, photo } = Demo;
	/** The shell is there at once; conversations come this much later. */
	const LOAD_MS = 2500;
	/** What the platform's translator prints under a buyer's message. Only lines it knows get one. */
	const ENGLISH = {
		在吗: 'Are you there?',
		'昨天收到的花瓶是碎的！！': 'The vase I received yesterday was broken!!',
		箱子角都瘪了: 'The corners of the box are dented',
		'人呢？': 'Where are you?',
		都几个小时了: 'It has been hours',
		老闆午安: 'Good afternoon, boss',
		'這次一樣四罐，中焙火的還有嗎？': 'Four cans again this time, do you still have the medium roast?',
		'好，那我直接下單囉': 'Okay, then I will place the order directly',
		老闆不好意思: 'Excuse me boss, will it be sent today?',
	};
	const translation = (text) =>
		Object.entries(ENGLISH).find(([start]) => text.startsWith(start))?.[1] ?? null;

	const c = Kit.names((part) => `arco-${Kit.hash(`tt${part}`)}`, {
		bubble: 'chatd-bubble-main',
		row: 'chatd-message',
		badge: 'p-badge-number',
		time: 'chatd-message-time',
	});
	const field = h('textarea', {
		class: c.field,
		placeholder: 'Press Enter to send, Shift + Enter for a new line',
		rows: 2,
	});
	const composer = Demo.controlled(field);
	Demo.enterSends(field);
	const frame = Kit.frame({
		c,
		brand: 'TikTok Shop  ·  Customer messages',
		theme: {
			accent: '#009995',
			top: '#121415',
			topText: '#fff',
			own: '#d2f1ee',
			more: '.chatd-translate { color: #6a7480; } .chatd-translate hr { border: 0; border-top: 1px solid #e3e6eb; margin: 6px 0; } .chatd-translate small { font-size: 11px; color: #99a2ad; }',
		},
		attributes: {
			item: (conversation) => ({
				'data-testid': 'chat.chatroom.conversation_card',
				id: `chat-room-conversation-list-item-${Demo.conversations.indexOf(conversation)}`,
			}),
			name: { 'data-testid': 'chat.chatroom.conversation_card_username' },
		},
		whenTag: 'time',
		tools: ['Emoji', 'Picture', 'Product', 'Order', 'Voucher'].map((text) => h('span', {}, text)),
		line: h(
			'div',
			{ class: c.line, id: 'chat-input-textarea' },
			field,
			h(
				'button',
				{ class: c.send, id: 'chat-input-send-button', type: 'button', onclick: () => Demo.send() },
				'Send',
			),
		),
	});
	// The id belongs to a wrapper whose only textarea child is the field.
	const { app } = frame.parts;
	app.style.visibility = 'hidden';
	const spinner = h('div', { class: c.note, role: 'status' }, 'Loading…');
	document.querySelector('#app').prepend(spinner);

	function draw(message) {
		if (message.recalled) return h('div', { class: c.note }, 'Message recalled by customer');
		if (message.from === 'system') return h('div', { class: c.note }, message.text);
		const seller = message.from === 'seller';
		const translated = seller || message.kind === 'image' ? null : translation(message.text);
		const side = seller
			? 'chatd-bubble--right chatd-bubble-main--self'
			: 'chatd-bubble--left chatd-bubble-main--other';
		return h(
			'div',
			{ 'data-testid': 'chat.chatroom.message_card' },
			h(
				'div',
				{ class: `chatd-message ${seller ? c.mine : ''}` },
				h('img', { class: c.face, src: avatar(seller ? 'Northlight' : Demo.current().buyer.name), alt: '' }),
				h(
					'div',
					{ class: c.wrap },
					h(
						'div',
						{ class: `chatd-bubble-main ${side}` },
						message.kind === 'image'
							? h('img', { class: c.photo, src: photo, alt: '' })
							: h('div', { class: 'chatd-message-text' }, message.text),
						translated
							? h(
									'div',
									{ class: 'chatd-translate' },
									h('hr'),
									h('div', { class: 'chatd-translate-text' }, translated),
									h('small', {}, 'Translated by TikTok Shop'),
								)
							: null,
					),
					h('div', { class: c.time }, time.hm(message.at), seller ? h('span', {}, ' Read') : null),
				),
			),
		);
	}
	const rows = (conversation) =>
		Kit.withDays(conversation.messages, draw, (at) =>
			h(
				'div',
				{ class: c.note },
				new Date(at).toLocaleDateString('en-US', { month: 'short', day: 'numeric', year: 'numeric' }),
			),
		);

	setTimeout(() => {
		spinner.remove();
		app.style.visibility = '';
		Demo.start({
			...frame,
			clearComposer: composer.set,
			composerText: composer.get,
			recalledText: () => 'Message recalled by customer',
			renderMessages: frame.messages(rows),
		});
	}, LOAD_MS);
})();
