(() => {
	// The older page: a message and its history in a frame, like letters one under the other. No bubbles, no sides, only names.
	const { h, time, photo, picture } = Demo;
	const SHOP = 'northlight-goods';
	const field = h('textarea', { name: 'reply', rows: 4, cols: 80 });
	const composer = Demo.controlled(field);
	Demo.enterSends(field);
	const name = h('b', {});
	const about = h('div', { class: 'about' });
	const letters = h('div', { class: 'letters' });
	const outside = window.parent.document.querySelector('#folders');
	document.head.append(
		h(
			'style',
			{},
			`* { box-sizing: border-box; } html, body { height: 100%; margin: 0; font: 13px/1.5 Arial, Helvetica, "Noto Sans CJK SC", sans-serif; color: #333; } #app { height: 100%; }
.page { display: grid; grid-template: auto auto minmax(0, 1fr) auto / minmax(340px, 1fr); height: 100%; padding: 0 18px; } .subject { padding: 12px 0 8px; font-size: 16px; }
.about { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 20px; padding: 8px 10px; background: #f5f5f5; border: 1px solid #ddd; font-size: 12px; } .about img { width: 36px; height: 36px; }
.letters { overflow: auto; border: 1px solid #ddd; border-top: 0; padding: 4px 14px; } .letter { padding: 9px 0; border-bottom: 1px dotted #ccc; } .who { font-weight: 700; } .sent { color: #888; font-size: 11.5px; margin-left: 10px; } .body { white-space: pre-wrap; overflow-wrap: anywhere; } .body img { width: 160px; height: 120px; display: block; } .gone { padding: 8px 0; text-align: center; color: #888; }
form { padding: 10px 0 14px; } label { display: block; font-weight: 700; margin-bottom: 4px; } textarea { width: 100%; font: inherit; border: 1px solid #999; padding: 6px 8px; resize: none; } .press { margin-top: 6px; padding: 5px 22px; background: #0654ba; border: 0; border-radius: 3px; color: #fff; font: inherit; font-weight: 700; }`,
		),
	);
	document
		.querySelector('#app')
		.append(
			h(
				'div',
				{ class: 'page' },
				h('div', { class: 'subject' }, name),
				about,
				letters,
				h(
					'form',
					{ onsubmit: (event) => event.preventDefault() },
					h('label', {}, 'Your reply'),
					field,
					h('button', { class: 'press', type: 'button', onclick: () => Demo.send() }, 'Send'),
				),
			),
		);
	const stamp = (at) =>
		`${new Date(at).toLocaleDateString('en-US', { month: 'short', day: 'numeric', year: 'numeric' })} ${time.hms(at)}`;

	function draw(message) {
		if (message.recalled || message.from === 'system')
			return h('div', { class: 'gone' }, message.recalled ? 'This message was deleted' : message.text);
		return h(
			'div',
			{ class: 'letter' },
			h('span', { class: 'who' }, message.from === 'seller' ? SHOP : Demo.current().buyer.name),
			h('span', { class: 'sent' }, stamp(message.at)),
			h(
				'div',
				{ class: 'body' },
				message.kind === 'image' ? h('img', { src: photo, alt: '' }) : message.text,
			),
		);
	}

	Demo.start({
		clearComposer: composer.set,
		composerText: composer.get,
		orders: Demo.orders,
		at: (message) => time.second(message.at),
		recalledText: () => 'This message was deleted',
		renderList() {
			outside?.replaceChildren(
				h('p', {}, 'Inbox'),
				...Demo.conversations.map((conversation) =>
					h(
						'a',
						{
							class: conversation === Demo.current() ? 'on' : null,
							onclick: () => Demo.open(conversation.key),
						},
						h('span', {}, conversation.buyer.name),
						h('small', {}, `about: ${conversation.item.title}`),
					),
				),
			);
		},
		renderHeader({ buyer, item, order }) {
			name.textContent = buyer.name;
			const facts = [
				`Item: ${item.title}`,
				`Item number: ${item.id}`,
				`Price: ${item.price}`,
				...(order ? [`Order number: ${order.no}`, `Total: ${order.amount}`, `Status: ${order.status}`] : []),
			];
			about.replaceChildren(
				h('img', { src: picture(item.hues), alt: '' }),
				...facts.map((fact) => h('span', {}, fact)),
			);
			const { location, history } = window.parent;
			if (location.pathname.startsWith('/mesgweb'))
				history.replaceState(null, '', `/mesgweb/ViewMessageDetail/0/m2m/${buyer.id}${location.search}`);
		},
		renderMessages(conversation, why) {
			const keep = letters.scrollTop;
			letters.replaceChildren(...conversation.messages.map(draw));
			if (why === 'open' || why === 'message') Demo.stick(letters);
			else letters.scrollTop = keep;
		},
		scrollUp() {
			letters.scrollTop -= letters.clientHeight * 0.8;
		},
	});
})();
