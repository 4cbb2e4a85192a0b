(() => {
	// The chat is one part of a long page about one sale: the document scrolls, nothing else does, and the heading over the messages is no name.
	const { h, time, avatar, photo, picture } = Demo;
	const k = (name) => Kit.hash(`mercari ${name}`);
	const placeholder = (order) =>
		order
			? 'このたびはご購入ありがとうございます。商品の発送まで今しばらくお待ちください。'
			: 'なにか分からないことがあれば質問してみましょう。';
	const field = h('textarea', { class: k('field'), name: 'chat', rows: 3 });
	const composer = Demo.controlled(field);
	Demo.enterSends(field);
	const todos = h('ul', {});
	const state = h('p', { slot: 'title' });
	const banner = h('aside', { 'data-partner-id': 'status-banner' }, state);
	const buyerFace = h('img', { class: k('face'), alt: '' });
	const buyerName = h('p', { class: k('name') });
	const chat = h('div', { class: k('chat') });
	const table = h('table', {});
	const card = h('div', { class: k('card') });
	document.head.append(
		h(
			'style',
			{},
			`* { box-sizing: border-box; } body { margin: 0; font: 14px/1.6 "Noto Sans CJK JP", "Hiragino Sans", "Noto Sans CJK SC", sans-serif; color: #333; } .${k('top')} { position: sticky; top: 0; z-index: 1; display: flex; gap: 14px; align-items: center; height: 56px; padding: 0 24px; background: #fff; border-bottom: 1px solid #e5e5e5; font-size: 20px; font-weight: 700; color: #ff333f; }
.${k('page')} { display: grid; grid-template-columns: 220px minmax(340px, 620px) 290px; gap: 32px; justify-content: center; padding: 24px 20px 60px; } main aside p { margin: 0 0 6px; font-size: 19px; font-weight: 700; } h2 { font-size: 16px; margin: 26px 0 10px; } nav { position: sticky; top: 80px; align-self: start; } nav b { font-size: 15px; } nav ul { list-style: none; margin: 10px 0; padding: 0; } nav li { padding: 9px 0; border-bottom: 1px solid #eee; cursor: pointer; font-size: 13px; } nav li.${k('on')} { font-weight: 700; }
nav small { display: block; color: #888; font-weight: 400; } .${k('who')} { display: flex; gap: 10px; align-items: center; } .${k('who')} p { margin: 0; } .${k('name')} { font-weight: 700; font-size: 15px; } .${k('face')} { width: 40px; height: 40px; border-radius: 50%; flex: none; }
.${k('chat')} { padding: 14px 0; } .${k('row')} { display: flex; gap: 10px; margin-bottom: 16px; } .${k('row')} .${k('face')} { width: 34px; height: 34px; } .${k('mine')} { flex-direction: row-reverse; } .${k('words')} { max-width: 70%; } .${k('bubble')} { padding: 9px 13px; border-radius: 8px; background: #f2f2f2; white-space: pre-wrap; overflow-wrap: anywhere; } .${k('mine')} .${k('bubble')} { background: #e3f1fc; } .${k('bubble')} img { width: 160px; height: 120px; display: block; } .${k('when')} { color: #999; font-size: 11.5px; } .${k('note')} { text-align: center; color: #888; font-size: 12.5px; margin: 0 0 14px; }
.${k('field')} { width: 100%; padding: 10px 12px; border: 1px solid #ccc; border-radius: 4px; font: inherit; resize: none; } .${k('send')} { width: 100%; margin-top: 10px; padding: 10px; background: #fff; border: 1px solid #ff333f; border-radius: 4px; color: #ff333f; font: inherit; font-weight: 700; cursor: pointer; } .${k('lead')} { margin: 0; color: #666; }
table { width: 100%; border-collapse: collapse; font-size: 13px; } th, td { padding: 8px 0; border-bottom: 1px solid #eee; font-weight: 400; text-align: left; overflow-wrap: anywhere; } th { color: #777; white-space: nowrap; padding-right: 14px; } td { text-align: right; } .${k('card')} { display: flex; gap: 10px; font-size: 13px; } .${k('card')} img { width: 60px; height: 60px; border-radius: 4px; }`,
		),
	);
	document
		.querySelector('#app')
		.append(
			h('header', { class: k('top') }, 'mercari'),
			h(
				'div',
				{ class: k('page') },
				h('nav', {}, h('b', {}, 'やることリスト'), todos),
				h(
					'main',
					{},
					banner,
					h('p', { class: k('lead') }, '商品が届くまで、購入者とやりとりができます。'),
					h('h2', {}, '購入者情報'),
					h('div', { class: k('who') }, buyerFace, buyerName),
					h('h2', {}, '取引メッセージ'),
					chat,
					field,
					h(
						'button',
						{ class: k('send'), type: 'button', onclick: () => Demo.send() },
						'取引メッセージを送る',
					),
				),
				h('aside', {}, card, h('h2', {}, '取引情報'), table),
			),
		);
	const two = (number) => String(number).padStart(2, '0');
	const stamp = (at) => {
		const date = new Date(at);
		return `${date.getFullYear()}/${two(date.getMonth() + 1)}/${two(date.getDate())} ${time.hm(at)}`;
	};

	function draw(message) {
		if (message.recalled || message.from === 'system')
			return h('p', { class: k('note') }, message.recalled ? 'このメッセージは削除されました' : message.text);
		const seller = message.from === 'seller';
		const name = seller ? '北灯舎' : Demo.current().buyer.name;
		return h(
			'div',
			{ class: seller ? `${k('row')} ${k('mine')}` : k('row') },
			h('img', { class: k('face'), src: avatar(name), alt: '' }),
			h(
				'div',
				{ class: k('words') },
				h(
					'div',
					{ class: k('bubble') },
					message.kind === 'image' ? h('img', { src: photo, alt: '' }) : message.text,
				),
				h('div', { class: k('when') }, stamp(message.at)),
			),
		);
	}
	const toEnd = () => window.scrollTo(0, document.documentElement.scrollHeight);

	Demo.start({
		first: 'hant',
		clearComposer: composer.set,
		composerText: composer.get,
		orders: Demo.orders,
		conversationId: (conversation) => `m${conversation.buyer.id}`,
		recalledText: () => 'このメッセージは削除されました',
		renderList() {
			todos.replaceChildren(
				...Demo.conversations.map((conversation) =>
					h(
						'li',
						{
							class: conversation === Demo.current() ? k('on') : null,
							onclick: () => Demo.open(conversation.key),
						},
						h('span', {}, conversation.buyer.name),
						h('small', {}, conversation.order ? '発送をお願いします' : 'コメントがあります'),
					),
				),
			);
		},
		renderHeader({ buyer, item, order }) {
			state.textContent = order ? '発送をしてください' : '支払い待ちです';
			banner.setAttribute('aria-label', state.textContent);
			buyerFace.src = avatar(buyer.name);
			buyerName.textContent = buyer.name;
			field.placeholder = placeholder(order);
			const facts = [
				['商品代金', order?.amount ?? item.price],
				['商品ID', `m${buyer.id}`],
				['注文番号', order?.no ?? '—'],
				['取引状況', order?.status ?? '支払い待ち'],
				['配送先', buyer.region],
			];
			card.replaceChildren(h('img', { src: picture(item.hues), alt: '' }), h('span', {}, item.title));
			table.replaceChildren(
				...facts.map(([label, value]) => h('tr', {}, h('th', {}, label), h('td', {}, value))),
			);
			if (location.pathname.startsWith('/transaction'))
				history.pushState(null, '', `/transaction/m${buyer.id}${location.search}`);
		},
		renderMessages(conversation, why) {
			chat.replaceChildren(...conversation.messages.map(draw));
			if (why === 'open' || why === 'message') toEnd();
		},
		scrollUp: () => window.scrollBy(0, -window.innerHeight * 0.8),
	});
})();
