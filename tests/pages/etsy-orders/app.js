(() => {
	// The orders page: sold orders at the left, one order's panel at the right with its conversation in a tab, over an ordinary textarea.
	const { h, avatar, photo, picture } = Demo;
	const c = Kit.names((part) => `wt-${part}`, {
		pane: 'msg-list-container',
		foot: 'inline-compose-container',
		bubble: 'wt-rounded',
		mine: 'wt-justify-content-flex-end',
		left: 'orders-list',
		field: 'textarea',
	});
	const field = h('textarea', {
		class: 'textarea',
		name: 'message',
		placeholder: 'Type your reply',
		rows: 2,
	});
	const composer = Demo.controlled(field);
	Demo.enterSends(field);
	const frame = Kit.frame({
		c,
		brand: [
			h('b', { style: 'color:#f1641e;font-size:22px;font-family:Georgia,serif' }, 'Etsy'),
			'Shop Manager · Orders & Shipping',
		],
		theme: {
			accent: '#222',
			own: '#d7e6f5',
			other: '#f1f1ef',
			pane: '#fff',
			radius: '12px',
			left: 'minmax(340px, 44%)',
			side: '0px',
			more: `.wt-app { background: #faf9f5; } .wt-side { display: none; } .wt-item { background: #fff; margin: 10px 14px; border: 1px solid #e1e3df; border-radius: 8px; } .wt-item img { border-radius: 6px; } .wt-item b { font-weight: 500; color: #222; } .wt-mid { box-shadow: -6px 0 18px rgb(0 0 0 / 9%); background: #fff; grid-template-rows: auto auto auto minmax(0, 1fr) auto; }
.wt-tabs { display: flex; gap: 22px; padding: 8px 18px 0; border-bottom: 1px solid #e1e3df; background: #fff; } .wt-tabs button { border: 0; background: none; padding: 6px 0; font: inherit; border-bottom: 2px solid transparent; } .wt-tabs [aria-selected=true] { border-color: #222; font-weight: 600; }
#order-details-order-info { display: flex; flex-wrap: wrap; gap: 2px 18px; padding: 8px 18px; font-size: 13px; background: #fff; } #order-details-order-info a { color: #222; } .wt-tab__panel { display: contents; }
.screen-reader-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); clip-path: inset(50%); white-space: nowrap; }`,
		},
		field,
		sendButton: h('button', { class: 'wt-send wt-btn', type: 'button', onclick: () => Demo.send() }, 'Send'),
	});
	const { head, pane, foot, mid, title } = frame.parts;
	const info = h('div', { id: 'order-details-order-info' });
	const panel = h('div', {
		id: 'dg-tabs-preact__tab-1--default_wt_tab_panel',
		class: 'wt-tab__panel',
		role: 'tabpanel',
	});
	const tabs = h(
		'div',
		{ class: 'wt-tabs', role: 'tablist' },
		['Order details', 'Messages'].map((text, index) =>
			h('button', { type: 'button', role: 'tab', 'aria-selected': String(index === 1) }, text),
		),
	);
	mid.replaceChildren(head, info, tabs, panel);
	panel.append(pane, foot);
	const number = ({ order, buyer }) => (order ? order.no : `request ${buyer.id}`);

	function draw(message) {
		if (message.recalled || message.from === 'system')
			return h('div', { class: c.note }, message.recalled ? 'This message was removed' : message.text);
		const seller = message.from === 'seller';
		const surface = seller ? 'wt-sem-bg-surface-informational-subtle' : 'wt-sem-bg-surface-strong';
		return h(
			'div',
			{ class: seller ? `${c.row} ${c.mine}` : c.row },
			seller ? null : h('img', { class: c.face, src: avatar(Demo.current().buyer.name), alt: '' }),
			h(
				'div',
				{ class: c.wrap },
				h(
					'div',
					{ class: `wt-rounded wt-text-body-01 ${surface}` },
					h('span', { class: 'screen-reader-only' }, 'Message: '),
					message.kind === 'image'
						? h('a', { href: '#' }, h('img', { class: c.photo, src: photo, alt: '' }))
						: h('span', {}, message.text),
				),
				h(
					'p',
					{ class: c.time, style: `margin:2px 4px;${seller ? 'text-align:right' : ''}` },
					new Date(message.at).toLocaleString('en-US', {
						month: 'short',
						day: 'numeric',
						hour: 'numeric',
						minute: '2-digit',
					}),
				),
			),
		);
	}

	Demo.start({
		...frame,
		clearComposer: composer.set,
		composerText: composer.get,
		recalledText: () => 'This message was removed',
		renderList() {
			frame.parts.list.replaceChildren(
				...Demo.conversations.map((conversation) => {
					const { buyer, item, order, unread } = conversation;
					return h(
						'div',
						{
							class: `${c.item} ${conversation === Demo.current() ? c.active : ''}`,
							onclick: () => Demo.open(conversation.key),
						},
						h('img', { class: c.face, src: picture(item.hues), alt: '' }),
						h('div', { class: c.name }, buyer.name),
						h('div', { class: c.when }, order?.amount ?? ''),
						h(
							'div',
							{ class: c.last },
							h('b', {}, number(conversation)),
							` · ${item.title} · ${order?.status ?? 'No order yet'}`,
						),
						unread > 0 ? h('div', { class: c.badge }, String(unread)) : null,
					);
				}),
			);
		},
		renderHeader(conversation) {
			const { buyer, item, order } = conversation;
			title.textContent = buyer.name;
			info.replaceChildren(
				h('a', { href: '#' }, `#${number(conversation)}`),
				h('span', {}, item.title),
				...(order
					? [h('span', {}, `Order total: ${order.amount}`), h('span', {}, `Status: ${order.status}`)]
					: [h('span', {}, item.price)]),
			);
		},
		renderMessages: frame.messages((conversation) => conversation.messages.map(draw)),
	});
})();
