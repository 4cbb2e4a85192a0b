(() => {
	// The Marketplace inbox: rows name no thread, and a conversation opens in a small window at the bottom, over the page.
	const { h, time, avatar, picture } = Demo;
	const chat = FacebookChat({ small: true });
	const { x, titleOf } = chat;
	const list = h('div', { class: x('rows') });
	const name = h('span', { class: x('title'), dir: 'auto' });
	const face = h('img', { class: x('pic'), alt: '' });
	const banner = h('div', { class: x('banner') });
	document.head.append(
		chat.sheet,
		h(
			'style',
			{},
			`
.${x('page')} { display: grid; grid-template: 56px minmax(0, 1fr) / 240px minmax(0, 1fr); height: 100vh; background: #f2f4f7; font: 15px/1.35 "Segoe UI", Helvetica, Arial, "Noto Sans CJK SC", "Noto Sans CJK TC", sans-serif; color: #050505; }
.${x('top')} { grid-column: 1 / -1; display: flex; align-items: center; gap: 28px; padding: 0 18px; background: #fff; border-bottom: 1px solid #e4e6eb; color: #65676b; } .${x('top')} b { color: #0866ff; font-size: 26px; }
.${x('menu')} { background: #fff; border-right: 1px solid #e4e6eb; padding: 12px 16px; line-height: 2.6; } .${x('menu')} h1 { font-size: 24px; margin: 0; line-height: 1.5; }
.${x('inbox')} { overflow: auto; padding: 20px 24px; } .${x('inbox')} h2 { font-size: 20px; margin: 0 0 12px; }
.${x('rows')} { background: #fff; border-radius: 8px; max-width: 620px; padding: 6px; }
.${x('item')} { display: grid; grid-template-columns: 60px minmax(0, 1fr) auto; gap: 0 12px; padding: 10px; border-radius: 8px; cursor: pointer; } .${x('item')}:hover { background: #f2f2f2; }
.${x('item')} img { width: 60px; height: 60px; border-radius: 8px; grid-row: span 3; }
.${x('cut')} { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; } .${x('last')} { color: #65676b; font-size: 13px; grid-column: 2; } .${x('new')} { font-weight: 600; color: #050505; }
.${x('window')} { position: fixed; right: 80px; bottom: 0; width: 338px; height: 455px; display: grid; grid-template-rows: 48px auto minmax(0, 1fr) auto; background: #fff; border-radius: 8px 8px 0 0; box-shadow: 0 2px 14px rgb(0 0 0 / 28%); font-family: "Segoe UI", Helvetica, Arial, "Noto Sans CJK SC", "Noto Sans CJK TC", sans-serif; }
.${x('head')} { display: flex; align-items: center; gap: 8px; padding: 6px 10px; border-bottom: 1px solid #e4e6eb; min-width: 0; } .${x('pic')} { width: 32px; height: 32px; border-radius: 8px; flex: none; }
.${x('title')} { font-weight: 600; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; flex: 1; } .${x('tool')} { color: #0866ff; cursor: pointer; }
.${x('banner')} { font-size: 12px; } .${x('banner')} > a { display: block; padding: 6px 12px; border-bottom: 1px solid #e4e6eb; color: inherit; text-decoration: none; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
`,
		),
	);
	const tool = (label, text) =>
		h('div', { class: x('tool'), role: 'button', tabindex: '0', 'aria-label': label }, text);
	document.querySelector('#app').append(
		h(
			'div',
			{ class: x('page') },
			h(
				'div',
				{ class: x('top'), role: 'banner' },
				h('b', {}, 'f'),
				h('span', {}, 'Home'),
				h('span', {}, 'Marketplace'),
			),
			h(
				'div',
				{ class: x('menu') },
				h('h1', {}, 'Marketplace'),
				['Browse all', 'Inbox', 'Selling', 'Buying'].map((text) => h('div', {}, text)),
			),
			h('div', { class: x('inbox'), role: 'main' }, h('h2', {}, 'Selling'), list),
		),
		h(
			'div',
			{ class: x('window') },
			h('div', { class: x('head') }, face, name, tool('Minimize chat', '–'), tool('Close chat', '✕')),
			banner,
			chat.log,
			chat.foot,
		),
	);

	Demo.start({
		...chat.model,
		renderList() {
			list.replaceChildren(
				...Demo.conversations.map((conversation) => {
					const { buyer, item, messages, unread, key } = conversation;
					const last = messages.at(-1);
					return h(
						'div',
						{ 'data-visualcompletion': 'ignore-dynamic' },
						h(
							'div',
							{ class: x('item'), 'aria-disabled': 'false', onclick: () => Demo.open(key) },
							h('img', { src: picture(item.hues), alt: '' }),
							h('div', { class: x('cut') }, h('b', {}, buyer.name), h('span', {}, ` · ${item.title}`)),
							h('span', { class: x('last') }, chat.stamp(last.at)),
							h(
								'div',
								{ class: `${x('cut')} ${x('last')} ${unread > 0 ? x('new') : ''}` },
								last.kind === 'image' ? 'Photo' : last.text,
							),
							h(
								'div',
								{ class: x('last') },
								`${item.price} · ${time.daysAgo(last.at) === 0 ? 'Active today' : 'Active'}`,
							),
						),
					);
				}),
			);
		},
		renderHeader(conversation) {
			name.textContent = titleOf(conversation);
			face.src = avatar(conversation.buyer.name);
			const { item } = conversation;
			banner.replaceChildren(
				h('a', { href: `/marketplace/item/${item.id}/`, role: 'link' }, `${item.price} · ${item.title}`),
			);
		},
	});
})();
