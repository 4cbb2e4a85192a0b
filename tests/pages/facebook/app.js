(() => {
	// Messenger inside Facebook (and on its own host, where messages are grid rows): the Marketplace folder is open.
	const { h, avatar, picture } = Demo;
	const messenger = Demo.data.page === 'messenger';
	const chat = FacebookChat({ rows: messenger });
	const { x, titleOf, threadOf } = chat;
	const path = messenger ? '/marketplace/t/' : '/messages/t/';

	const list = h('div', { class: x('list'), role: 'navigation', 'aria-label': 'Thread list' });
	const name = h('span', { class: x('title'), dir: 'auto' });
	const face = h('img', { class: x('pic'), alt: '' });
	const banner = h('div', { class: x('banner') });
	const side = h('div', { class: x('side'), role: 'complementary' });
	const button = (text) => h('div', { class: x('act'), role: 'button', tabindex: '0' }, text);
	// The personal inbox stays mounted, off the screen.
	const personal = h(
		'div',
		{ class: x('away') },
		['Nora Whitfield', 'Family', 'Sunday football'].map((who, index) =>
			h(
				'a',
				{ class: x('item'), href: `/messages/t/10000${index}/`, role: 'link', 'aria-label': who },
				h('b', {}, who),
			),
		),
	);
	document.head.append(
		chat.sheet,
		h(
			'style',
			{},
			`
.${x('app')} { display: grid; grid-template: 56px minmax(0, 1fr) / 340px minmax(0, 1fr) 280px; height: 100vh; font: 15px/1.35 "Segoe UI", Helvetica, Arial, "Noto Sans CJK SC", "Noto Sans CJK TC", sans-serif; color: #050505; position: relative; overflow: hidden; }
.${x('top')} { grid-column: 1 / -1; display: flex; align-items: center; gap: 28px; padding: 0 18px; border-bottom: 1px solid #e4e6eb; color: #65676b; }
.${x('top')} b { color: #0866ff; font-size: 26px; }
.${x('left')} { border-right: 1px solid #e4e6eb; overflow: auto; } .${x('left')} h1 { font-size: 24px; margin: 14px 16px 10px; }
.${x('item')} { display: grid; grid-template-columns: 52px minmax(0, 1fr) 12px; gap: 0 12px; align-items: center; padding: 8px 10px; margin: 0 6px; border-radius: 8px; color: inherit; text-decoration: none; }
.${x('item')}:hover, .${x('open')} { background: #f2f2f2; }
.${x('item')} img, .${x('pic')} { width: 48px; height: 48px; border-radius: 10px; grid-row: span 2; }
.${x('cut')} { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; } .${x('last')} { font-size: 13px; color: #65676b; } .${x('new')} { font-weight: 600; color: #050505; }
.${x('dot')} { width: 10px; height: 10px; border-radius: 50%; background: #0866ff; }
.${x('away')} { position: absolute; left: -2000px; top: 120px; width: 320px; }
.${x('main')} { display: grid; grid-template-rows: 58px auto minmax(0, 1fr) auto; min-width: 0; min-height: 0; }
.${x('head')} { display: flex; align-items: center; gap: 12px; padding: 6px 14px; box-shadow: 0 1px 2px rgb(0 0 0 / 12%); min-width: 0; } .${x('head')} .${x('pic')} { width: 40px; height: 40px; flex: none; } .${x('head')} a { min-width: 0; color: inherit; text-decoration: none; display: grid; }
.${x('title')} { font-weight: 600; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; } .${x('sub')} { color: #65676b; font-size: 12px; }
.${x('banner')} > a { display: grid; grid-template-columns: 44px minmax(0, 1fr); gap: 0 10px; padding: 8px 14px; border-bottom: 1px solid #e4e6eb; color: inherit; text-decoration: none; font-size: 13px; } .${x('banner')} img { width: 44px; height: 44px; border-radius: 6px; grid-row: span 2; }
.${x('acts')} { display: flex; gap: 8px; padding: 8px 14px; border-bottom: 1px solid #e4e6eb; } .${x('act')} { background: #e4e6eb; border-radius: 6px; padding: 6px 12px; font-size: 13px; font-weight: 600; cursor: pointer; }
.${x('side')} { border-left: 1px solid #e4e6eb; padding: 18px 16px; font-size: 13px; overflow: auto; } .${x('side')} img { width: 72px; height: 72px; border-radius: 10px; display: block; margin: 0 auto 8px; } .${x('side')} b { display: block; text-align: center; }
.${x('fact')} { display: flex; justify-content: space-between; padding: 7px 0; border-bottom: 1px solid #f0f2f5; gap: 12px; } .${x('fact')} span { color: #65676b; }
`,
		),
	);
	document
		.querySelector('#app')
		.append(
			h(
				'div',
				{ class: x('app') },
				h(
					'div',
					{ class: x('top'), role: 'banner' },
					h('b', {}, messenger ? 'Messenger' : 'f'),
					h('span', {}, 'Home'),
					h('span', {}, 'Marketplace'),
				),
				h('div', { class: x('left') }, h('h1', {}, 'Marketplace'), list),
				personal,
				h(
					'div',
					{ class: x('main'), role: 'main' },
					h('div', { class: x('head') }, face, name),
					banner,
					chat.log,
					chat.foot,
				),
				side,
			),
		);

	/** The listing comes after the conversation. */
	let waiting = 0;
	function showListing({ item, buyer }) {
		clearTimeout(waiting);
		banner.replaceChildren();
		const fact = (label, value) => h('div', { class: x('fact') }, h('span', {}, label), h('div', {}, value));
		side.replaceChildren(
			h('img', { src: avatar(buyer.name), alt: '' }),
			h('b', {}, buyer.name),
			fact('Listing', item.title),
			fact('Price', item.price),
			fact('Joined Facebook', buyer.since),
		);
		waiting = setTimeout(
			() =>
				banner.replaceChildren(
					h(
						'a',
						{ href: `/marketplace/item/${item.id}/`, role: 'link', 'aria-label': item.title },
						h('img', { src: picture(item.hues), alt: '' }),
						h('span', { class: x('cut') }, `${item.price} · ${item.title}`),
						h('span', { class: x('sub') }, 'Listed on Marketplace'),
					),
					h(
						'div',
						{ class: x('acts') },
						button('Mark as pending'),
						button('Mark as sold'),
						button('View buyer'),
					),
				),
			500,
		);
	}

	Demo.start({
		...chat.model,
		conversationId: threadOf,
		renderList() {
			list.replaceChildren(
				...Demo.conversations.map((conversation) => {
					const { buyer, item, messages, unread, key } = conversation;
					const last = messages.at(-1);
					return h(
						'a',
						{
							class: conversation === Demo.current() ? `${x('item')} ${x('open')}` : x('item'),
							href: `${path}${threadOf(conversation)}/`,
							role: 'link',
							'aria-label': `Group chat: ${titleOf(conversation)}`,
							'aria-current': conversation === Demo.current() ? 'page' : null,
							onclick: (event) => {
								event.preventDefault();
								Demo.open(key);
							},
						},
						h('img', { src: picture(item.hues), alt: '' }),
						h('div', { class: x('cut') }, h('span', {}, buyer.name), h('span', {}, ` · ${item.title}`)),
						unread > 0 ? h('div', { class: x('dot'), 'aria-label': 'Mark as read' }) : h('i', {}),
						h(
							'div',
							{ class: `${x('cut')} ${x('last')} ${unread > 0 ? x('new') : ''}` },
							`${last.from === 'seller' ? 'You: ' : ''}${last.kind === 'image' ? 'sent a photo' : last.text} · ${chat.stamp(last.at)}`,
						),
					);
				}),
			);
		},
		renderHeader(conversation) {
			name.textContent = titleOf(conversation);
			face.src = picture(conversation.item.hues);
			showListing(conversation);
			const home = messenger ? '/marketplace/' : '/messages/';
			if (location.pathname.startsWith(home))
				history.pushState(null, '', `${path}${threadOf(conversation)}/${location.search}`);
		},
	});
})();
