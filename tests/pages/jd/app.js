(() => {
	const { h, time, avatar, photo, picture } = Demo;
	const c = Kit.names((part) => `sc-${Kit.hash(`jd${part}`).slice(0, 6)}`, {
		left: 'alluser-wrap',
		item: 'alluser-item',
		active: 'alluser-item_check',
		face: 'message__avatar',
		name: 'alluser-item-name',
		last: 'alluser-item-breifdesc',
		when: 'alluser-item-date-w',
		badge: 'user-none-reply-t',
		head: 'chat-head',
		title: 'chat-head-name',
		pane: 'chat-scroll-wrap',
		foot: 'chat-foot',
		field: 'EditorContent',
		send: 'send-button',
		side: 'plugin-wrap',
		tools: 'chat-foot-tool',
	});
	/** The header names the new buyer this much earlier than the messages are there. */
	const LATE_MS = 150;
	/** Height of a row in the list, in CSS pixels; only rows in view, and one beyond, are mounted. */
	const ROW = 64;
	const field = h('div', { class: 'EditorContent', contenteditable: 'true' }, h('br'));
	let lines = [];
	/** The browser puts every further line into a `div`: a reader of `innerText` finds blank lines that nobody wrote. */
	const read = () => {
		lines = [];
		let open = false;
		for (const node of field.childNodes) {
			if (node.nodeName === 'DIV') {
				lines.push(node.textContent);
				open = false;
			} else if (node.nodeName === 'BR') {
				if (!open) lines.push('');
				open = false;
			} else {
				if (open) lines.push(lines.pop() + node.textContent);
				else lines.push(...node.textContent.split('\n'));
				open = true;
			}
		}
		if (lines.length === 1 && lines[0] === '') lines = [];
	};
	field.addEventListener('input', read);
	const set = (text) => {
		field.replaceChildren(
			...(text === '' ? [h('br')] : text.split('\n').map((line) => h('div', {}, line || h('br')))),
		);
		lines = text === '' ? [] : text.split('\n');
	};
	Demo.enterSends(field);
	const frame = Kit.frame({
		c,
		language: 'zh',
		brand: '京东咚咚　商家客服',
		theme: {
			accent: '#0083ff',
			top: '#0083ff',
			topText: '#fff',
			pane: '#f3f4f4',
			own: '#d0e9ff',
			radius: '4px',
			more: `.alluser-wrap { position: relative; overflow: hidden; } .c_tabs-bar { display: flex; gap: 18px; padding: 10px 14px; color: #7d8794; height: 42px; } .c_tabs-tab_check { color: #0083ff; }
.c_tabs-tabpane { height: calc(100% - 42px); overflow: auto; position: relative; } .c_tabs-tab_inactive { display: none; } .c_stream-item-w { position: absolute; left: 0; right: 0; height: ${ROW}px; }
.chat-product { display: flex; gap: 10px; color: #7d8794; font-size: 12px; } .message { margin-bottom: 12px; } .message_left, .message_right { display: flex; gap: 9px; } .message_right { flex-direction: row-reverse; }
.message .message__avatar { width: 36px; height: 36px; } .message__nickname { color: #99a2ad; font-size: 12px; } .message_right .message__nickname { text-align: right; }
.message__box { display: inline-block; max-width: 100%; padding: 5px 10px; border-radius: 4px; background: #fff; } .message_right .message__box { background: #d0e9ff; } .message__text { margin: 0; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; display: inline; }
.message_right .message__body { text-align: right; } .message__body { max-width: 66%; } .message__text, .message__image { text-align: left; } .message__read_status { color: #0083ff; font-size: 12px; margin-left: 8px; } .message_center { text-align: center; color: #8b95a1; font-size: 12px; }
.ProductCard { display: flex; gap: 10px; width: 300px; padding: 10px; margin-bottom: 10px; border-radius: 4px; background: #fff; text-align: left; }
.phrase-wrap { border: 1px solid #e9ecf0; border-radius: 4px; padding: 8px; font-size: 12px; color: #5b6675; } .phrase-wrap p { margin: 4px 0; }`,
		},
		attributes: {
			left: { id: 't-alluser-wrap' },
			pane: { id: 't-chat-scroll' },
			name: (conversation) => ({ title: conversation.buyer.name }),
		},
		tools: ['表情', '图片', '截图', '商品'].map((text) => h('span', {}, text)),
		line: h(
			'div',
			{ class: 'EditorWrapper' },
			h('div', { class: 'pell-editor-wrapper' }, field),
			h(
				'div',
				{ class: 'EditorFoot', style: 'text-align:right;padding-top:6px' },
				h(
					'div',
					{ class: 'SendButtonGroup' },
					h('span', { class: 'send-button', onclick: () => Demo.send() }, '发送'),
				),
			),
		),
	});
	const name = h('span', {});
	frame.parts.title.append(name, h('span', { class: 'chatHead-entering' }));
	const product = h('span', { class: 'name' });
	frame.parts.head.append(
		h('div', { class: 'chat-product' }, product, h('a', { class: 'copy-link', href: '#' }, '复制链接')),
	);
	const two = (number) => String(number).padStart(2, '0');
	const stamp = (at) => {
		const date = new Date(at);
		return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${time.hms(at)}`;
	};
	const centre = (text) =>
		h(
			'div',
			{ class: 'message' },
			h('div', { class: 'message_center' }, h('div', { class: 'message_componet-center' }, text)),
		);

	const card = ({ title, price, hues }) =>
		h(
			'div',
			{ class: 'message_componet-left' },
			h(
				'div',
				{ class: 'CardWrapper ProductCard' },
				h('img', { src: picture(hues), alt: '', width: 72, height: 72 }),
				h('div', {}, h('div', { class: 'over-elps' }, title), h('div', {}, price)),
			),
		);
	const said = (text, side, status) =>
		h(
			'div',
			{ class: 'message__box' },
			h(
				'pre',
				{ class: `message__text message__text_${side}` },
				h('span', { class: 'message__content' }, text),
			),
			status,
		);

	function draw(message) {
		if (message.recalled) return centre('客户撤回了一条消息');
		if (message.from === 'system') return centre(message.text);
		const seller = message.from === 'seller';
		const side = seller ? 'right' : 'left';
		const nick = seller ? '青舍家居-小青' : Demo.current().buyer.name;
		const status = seller ? h('span', { class: 'message__read_status read' }, '已读') : null;
		return h(
			'div',
			{ class: 'message' },
			h(
				'div',
				{ class: `message_${side}`, id: `s_${message.id}-${message.at}` },
				h('img', { class: 'message__avatar', src: avatar(nick), alt: '' }),
				h(
					'div',
					{ class: 'message__body' },
					h(
						'div',
						{ class: 'message__nickname' },
						nick,
						' ',
						h('span', { class: 'message__time_str' }, stamp(message.at)),
					),
					message.kind === 'image'
						? h(
								'div',
								{ class: 'message__image' },
								h('img', { class: c.photo, width: 160, src: photo, alt: '' }),
							)
						: message.kind === 'card'
							? card(Demo.current().item)
							: said(message.text, side, status),
				),
			),
		);
	}

	const stream = h('div', { class: 'c_stream', style: 'position:relative' });
	const tabpane = h('div', { class: 'c_tabs-tabpane' }, stream);
	const history = h('div', { class: 'c_tabs-tabpane c_tabs-tab_inactive' });
	const tab = (title, on) =>
		h('div', { class: on ? 'c_tabs-tab c_tabs-tab_check' : 'c_tabs-tab', title }, title);
	const bar = h('div', { class: 'c_tabs-bar' }, tab('正在咨询', true), tab('历史咨询', false));
	const within = (index) =>
		index >= Math.floor(tabpane.scrollTop / ROW) - 1 &&
		index <= (tabpane.scrollTop + tabpane.clientHeight) / ROW + 1;
	function renderList() {
		frame.renderList();
		const { list } = frame.parts;
		const items = [...list.children];
		list.replaceChildren(bar, h('div', { class: 'c_tabs-content', style: 'height:100%' }, tabpane, history));
		// The other tab keeps its rows in the document, among them the open buyer's.
		history.replaceChildren(...items.map((item) => item.cloneNode(true)));
		stream.style.height = `${items.length * ROW}px`;
		stream.replaceChildren(
			...items.flatMap((item, index) =>
				within(index) ? [h('div', { class: 'c_stream-item-w', style: `top:${index * ROW}px` }, item)] : [],
			),
		);
	}
	tabpane.addEventListener('scroll', renderList);

	const rows = frame.messages((conversation) =>
		h('div', { class: 'c-wrap' }, h('div', { class: 'c-c' }, Kit.withCard(conversation).map(draw))),
	);
	let late = 0;
	Demo.start({
		...frame,
		first: 'hans',
		clearComposer: set,
		composerText: () => lines.join('\n'),
		at: (message) => time.second(message.at),
		recalledText: () => '客户撤回了一条消息',
		mounted: Kit.withCard,
		all: Kit.withCard,
		renderList,
		renderHeader(conversation) {
			const { title, side } = frame.parts;
			const kept = [...title.childNodes];
			frame.renderHeader(conversation);
			title.replaceChildren(...kept);
			name.textContent = conversation.buyer.name;
			product.textContent = conversation.item.title;
			side.append(
				h('h3', {}, '快捷话术'),
				h('div', { class: 'phrase-wrap' }, h('p', {}, '亲，在的，请讲'), h('p', {}, '今天下单今天发出')),
			);
		},
		renderMessages(conversation, why) {
			clearTimeout(late);
			if (why !== 'open') return rows(conversation, why);
			frame.parts.pane.replaceChildren();
			late = setTimeout(() => rows(conversation, 'open'), LATE_MS);
		},
	});
})();
