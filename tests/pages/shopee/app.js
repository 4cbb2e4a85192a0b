(() => {
	const { h, time, avatar, picture, photo } = Demo;
	/** About this many rows are mounted around the visible part; the rest are recycled. */
	const MOUNTED = 20;
	const CHIPS = ['Yes, in stock', 'Ships within 24 hours', 'Thank you for your order'];

	const list = h('div', { class: 'iS9eKb5VoR', 'data-cy': 'webchat-conversation-list' });
	const header = h('div', { class: 'oF9dLx2EwR', 'data-cy': 'webchat-conversation-detail-header' });
	const pinned = h('div', { class: 'Wy5_SjKidw' });
	const inner = h('div', { class: 'eX8bNf4KvC ReactVirtualized__Grid__innerScrollContainer' });
	const grid = h('div', { class: 'aT3rIy5QmZ ReactVirtualized__Grid' }, inner);
	const field = h('textarea', { class: 'E2MWg3w8y6', placeholder: 'Type a message here', rows: 3 });
	const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	icon.setAttribute('class', 'chat-icon');
	icon.setAttribute('viewBox', '0 0 24 24');
	const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
	shape.setAttribute('d', 'M3 20l18-8L3 4v6l12 2-12 2z');
	icon.append(shape);
	const sendIcon = h('div', { class: 'XsR3zIeGOc' }, h('i', { class: 'kgP1yPCqxR' }, icon));
	const composer = Demo.controlled(field, (text) =>
		sendIcon.classList.toggle('qZ7iBm2RtW', text.trim() !== ''),
	);
	Demo.enterSends(field);
	sendIcon.addEventListener('click', () => Demo.send());
	const side = h('div', { class: 'rO0yPc8VgD', 'data-cy': 'webchat-station-root' });

	document.querySelector('#root').append(
		h(
			'div',
			{ class: 'K3hZq8dR0a' },
			h('div', { class: 'b7Lw0PqVxs' }, 'Shopee', h('small', {}, 'Seller Centre · Chat')),
			h(
				'div',
				{ class: 'tR91nDkQWm' },
				h(
					'div',
					{ class: 'Qe5yGm2LcT' },
					h('div', { class: 'uP0xJv7HnB' }, h('input', { placeholder: 'Search name' })),
					list,
				),
				h(
					'div',
					{ class: 'yV1sAh6NgP', 'data-cy': 'webchat-conversation-detail-chat' },
					header,
					pinned,
					h(
						'div',
						{ id: 'messageSection', 'data-cy': 'webchat-conversation-detail-message-container' },
						grid,
					),
					h(
						'div',
						{ class: 'gH5nDw9SyU', 'data-cy': 'webchat-conversation-detail-input' },
						h(
							'div',
							{ class: 'fL1oXk3EjQ' },
							CHIPS.map((text) => h('button', { type: 'button', onclick: () => composer.set(text) }, text)),
						),
						h('div', { id: 'inputField' }, field, sendIcon),
					),
				),
				side,
			),
		),
	);

	let offsets = [];
	let rows = [];
	/** A row is a day separator or a message; heights are estimated, then measured once mounted. */
	let heights = new Map();
	let mounted = new Map();

	function build(conversation) {
		rows = [];
		let day = '';
		for (const message of conversation.messages) {
			if (time.day(message.at) !== day) {
				day = time.day(message.at);
				rows.push({ key: `day ${day}`, day: message.at });
			}
			rows.push({ key: message.id + (message.recalled ? '!' : ''), message });
		}
		layout();
	}

	function layout() {
		let top = 8;
		offsets = rows.map((row) => {
			const here = top;
			top += heights.get(row.key) ?? 62;
			return here;
		});
		inner.style.height = `${top + 8}px`;
	}

	function rowElement(row) {
		const base = 'pJ2wGs7OdL';
		if (row.day) return h('div', { class: `${base} zM4cVq1XnA` }, new Date(row.day).toDateString().slice(4));
		const { message } = row;
		if (message.recalled) return h('div', { class: `${base} zM4cVq1XnA` }, 'This message was recalled');
		if (message.from === 'system') return h('div', { class: `${base} zM4cVq1XnA` }, message.text);
		const seller = message.from === 'seller';
		const content = message.kind === 'image' ? h('img', { src: photo, alt: '' }) : message.text;
		const bubble = h(
			'div',
			{ class: 'w2C67vtnXi' },
			content,
			h('span', { class: 'sSIhmxFOh6' }, time.hm(message.at)),
		);
		return h(
			'div',
			{
				class: seller ? `${base} kR6uTe0BhY` : base,
				'data-cy': seller ? 'webchat-message-send' : 'webchat-message-receive',
			},
			seller ? null : h('img', { src: avatar(Demo.current().buyer.name), alt: '' }),
			bubble,
		);
	}

	/** Mounts the rows around the visible part and forgets the others. */
	function paint() {
		const middle = grid.scrollTop + grid.clientHeight / 2;
		let centre = offsets.findIndex((top) => top > middle);
		if (centre < 0) centre = rows.length;
		const first = Math.max(0, Math.min(rows.length - MOUNTED, centre - MOUNTED / 2));
		const wanted = new Map(rows.slice(first, first + MOUNTED).map((row, index) => [row.key, first + index]));
		for (const [key, element] of mounted)
			if (!wanted.has(key)) {
				element.remove();
				mounted.delete(key);
			}
		for (const [key, index] of wanted) {
			if (!mounted.has(key)) {
				const element = rowElement(rows[index]);
				mounted.set(key, element);
				const next = [...wanted].find(([other, position]) => position > index && mounted.has(other));
				inner.insertBefore(element, next ? mounted.get(next[0]) : null);
			}
			mounted.get(key).style.top = `${offsets[index]}px`;
		}
		let changed = false;
		for (const [key, element] of mounted) {
			const height = element.offsetHeight;
			if (height > 0 && heights.get(key) !== height) {
				heights.set(key, height);
				changed = true;
			}
		}
		return changed;
	}

	function settle(toEnd) {
		for (let round = 0; round < 4; round += 1) {
			if (toEnd) Demo.stick(grid);
			if (!paint()) break;
			layout();
		}
		for (const [key, element] of mounted)
			element.style.top = `${offsets[rows.findIndex((row) => row.key === key)]}px`;
		if (toEnd) Demo.stick(grid);
	}

	grid.addEventListener('scroll', () => requestAnimationFrame(() => settle(false)));
	addEventListener('resize', () => settle(true));

	function clear() {
		for (const element of mounted.values()) element.remove();
		mounted = new Map();
	}

	Demo.start({
		clearComposer: composer.set,
		composerText: composer.get,
		renderList() {
			list.replaceChildren(
				...Demo.conversations.map((conversation) => {
					const last = conversation.messages.at(-1);
					return h(
						'div',
						{
							class: `sD4fWk8ZrE${conversation === Demo.current() ? ' mX2pOa9LqI' : ''}`,
							'data-cy': 'webchat-conversation-cell-root',
							onclick: () => Demo.open(conversation.key),
						},
						h('img', { src: avatar(conversation.buyer.name), alt: '' }),
						h(
							'div',
							{
								class: 'hB6tYc1SuK',
								'data-cy': 'webchat-conversation-cell-name',
								title: conversation.buyer.name,
							},
							conversation.buyer.name,
						),
						h(
							'div',
							{ class: 'lN8vRe3DjF' },
							time.daysAgo(last.at) === 0 ? time.hm(last.at) : new Date(last.at).toDateString().slice(4, 10),
						),
						h(
							'div',
							{ class: 'wG5zQi0TpM', 'data-cy': 'webchat-conversation-cell-message' },
							last.kind === 'image' ? '[Image]' : last.text,
						),
						conversation.unread > 0 ? h('div', { class: 'jC7kUo4XbH' }, String(conversation.unread)) : null,
					);
				}),
			);
		},
		renderHeader({ buyer, item, order }) {
			header.replaceChildren(h('div', { title: buyer.name }, buyer.name), h('span', {}, 'Active recently'));
			pinned.replaceChildren(
				h('img', { src: picture(item.hues), alt: '' }),
				h('b', { title: item.title }, item.title),
				h('em', {}, item.price),
				h('button', { type: 'button' }, 'Send'),
			);
			const facts = (pairs) =>
				h(
					'dl',
					{},
					pairs.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]),
				);
			side.replaceChildren(
				h('h3', {}, 'Customer'),
				facts([
					['Region', buyer.region],
					['Since', buyer.since],
					['Orders', String(buyer.orders)],
				]),
				h('h3', {}, 'Latest order'),
				order
					? facts([
							['Order', order.no],
							['Status', order.status],
							['Total', order.amount],
						])
					: h('p', {}, 'No order yet'),
			);
		},
		renderMessages(conversation, why) {
			const atEnd = grid.scrollTop + grid.clientHeight > grid.scrollHeight - 60;
			if (why === 'open' || why === 'rerender') clear();
			if (why === 'open') heights = new Map();
			build(conversation);
			settle(why === 'open' || atEnd);
		},
		mounted: (conversation) => {
			const ids = new Set(mounted.keys());
			return conversation.messages.filter((message) => ids.has(message.id + (message.recalled ? '!' : '')));
		},
		scrollUp() {
			grid.scrollTop -= grid.clientHeight * 0.8;
		},
	});
})();
