/**
 * The conversation itself, which three Facebook pages share: log, notices, suggestions, receipts, Lexical field. Classes are atomic and hashed;
 * only roles and labels could be held on to. `rows`: the view whose messages are grid rows with "You sent" as a label.
 */
window.FacebookChat = ({ rows = false, small = false } = {}) => {
	const { h, time, avatar, photo } = Demo;
	const x = (name) => `x${Kit(name)}`;
	function Kit(name) {
		let sum = 2166136261;
		for (const character of `fb ${name}`) sum = Math.imul(sum ^ character.charCodeAt(0), 16777619) >>> 0;
		return sum.toString(36).slice(0, 6);
	}
	/** A Marketplace chat is a group chat titled like this. */
	const titleOf = ({ buyer, item }) => `${buyer.name} · ${item.title}`;
	const threadOf = ({ buyer }) => `61${buyer.id}`;
	/** Facebook tells both sides about the start of the chat, in the log. */
	for (const { key, buyer, messages } of Demo.conversations)
		messages.unshift({
			id: `${key}-start`,
			from: 'system',
			text: `${buyer.name} started this chat.`,
			at: messages[0].at,
		});

	const log = h('div', { class: x('log'), role: 'log' });
	const box = h('div', {
		class: x('box'),
		contenteditable: 'true',
		role: 'textbox',
		'aria-label': small ? 'Message' : 'Write to the buyer',
		'aria-placeholder': 'Aa',
		spellcheck: 'true',
		'data-lexical-editor': 'true',
	});
	const hint = h('div', { class: x('hint'), 'aria-hidden': 'true' }, 'Aa');
	const sending = h('div', { class: x('sending') });
	/** The control is another element after every key, so a click on the one that was found goes nowhere. */
	const repaint = (text) =>
		sending.replaceChildren(
			h(
				'div',
				{
					class: x('send'),
					role: 'button',
					tabindex: '0',
					'aria-label': text ? 'Press enter to send' : 'Send a like',
					onclick: () => Demo.send(),
				},
				text ? '➤' : '♥',
			),
		);
	const foot = h('div', { class: x('foot') }, h('div', { class: x('field') }, hint, box), sending);
	const composer = mountLexical(box, {
		onEnter: () => Demo.send(),
		onText: (text) => {
			hint.hidden = text !== '';
			repaint(text);
		},
	});
	repaint('');

	const twelve = (at) => new Date(at).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });
	const stamp = (at) =>
		time.daysAgo(at) === 0
			? twelve(at)
			: time.daysAgo(at) < 7
				? `${new Date(at).toLocaleDateString('en-US', { weekday: 'short' })} ${twelve(at)}`
				: `${new Date(at).toLocaleDateString('en-US', { month: 'short', day: 'numeric', year: 'numeric' })}, ${twelve(at)}`;
	const GAP_MS = 30 * 60000;
	const stamped = (message, previous) => !previous || message.at - previous.at > GAP_MS;
	const stampedIn = (message, { messages }) => stamped(message, messages[messages.indexOf(message) - 1]);
	const speaks = (message, from) => message && message.from === from && !message.recalled;

	function draw(message, previous, next) {
		const line = stamped(message, previous) ? h('div', { class: x('stamp') }, stamp(message.at)) : null;
		const { buyer } = Demo.current();
		if (message.from === 'system' || message.recalled)
			return [
				line,
				h('div', { class: x('notice') }, message.recalled ? `${buyer.name} unsent a message` : message.text),
			];
		const own = message.from === 'seller';
		const first = !speaks(previous, message.from) || stamped(message, previous);
		const last = !speaks(next, message.from) || stamped(next, message);
		const words =
			message.kind === 'image'
				? h(
						'a',
						{ href: '#', role: 'link', 'aria-label': 'Open photo' },
						h('img', { class: x('photo'), src: photo, alt: '' }),
					)
				: h(
						'div',
						{ class: `${x('bubble')} ${x(own ? 'blue' : 'grey')}` },
						h(
							'span',
							{ dir: 'auto', class: x('line') },
							h('div', { dir: 'auto', class: x('inner') }, message.text),
						),
					);
		const row = h(
			'div',
			{ class: `${x('row')} ${x(own ? 'end' : 'start')}`, role: rows ? 'row' : null },
			h('h5', { class: x('sr') }, own ? 'You sent' : buyer.name),
			own || !first ? null : h('span', { class: x('who'), dir: 'auto' }, buyer.name),
			h(
				'div',
				{ class: x('pair'), role: rows ? 'gridcell' : null, 'aria-label': rows && own ? 'You sent' : null },
				own
					? null
					: h(
							'div',
							{ class: x('slot') },
							last ? h('img', { class: x('face'), src: avatar(buyer.name), alt: '' }) : null,
						),
				words,
			),
		);
		return [line, row];
	}

	/** Suggestions look like messages and stand in the log; the newest own message carries a receipt. */
	function after({ messages }) {
		const last = messages.at(-1);
		if (last.from === 'seller')
			return [h('div', { class: x('receipt') }, time.daysAgo(last.at) === 0 ? 'Sent just now' : 'Sent')];
		return [
			h(
				'div',
				{ class: x('chips') },
				['Yes, are you interested?', "Sorry, it's not available."].map((text) =>
					h(
						'div',
						{
							class: `${x('bubble')} ${x('chip')}`,
							role: 'button',
							tabindex: '0',
							onclick: () => composer.set(text),
						},
						h('span', { dir: 'auto' }, text),
					),
				),
			),
		];
	}

	const sheet = h(
		'style',
		{},
		`
* { box-sizing: border-box; }
.${x('log')} { overflow: auto; min-height: 0; padding: 14px 16px; background: #fff; display: flex; flex-direction: column; font: 15px/1.35 "Segoe UI", Helvetica, Arial, "Noto Sans CJK SC", "Noto Sans CJK TC", sans-serif; color: #050505; }
.${x('stamp')}, .${x('notice')} { text-align: center; color: #65676b; font-size: 12px; margin: 14px 0 8px; }
.${x('row')} { display: flex; flex-direction: column; margin-bottom: 2px; flex: none; }
.${x('start')} { align-items: flex-start; } .${x('end')} { align-items: flex-end; }
.${x('who')} { font-size: 12px; color: #65676b; padding: 8px 0 3px 48px; }
.${x('pair')} { display: flex; align-items: flex-end; gap: 8px; max-width: 72%; }
.${x('slot')} { width: 28px; flex: none; } .${x('face')} { width: 28px; height: 28px; border-radius: 50%; display: block; }
.${x('bubble')} { border-radius: 18px; padding: 8px 12px; overflow-wrap: anywhere; white-space: pre-wrap; min-width: 0; }
.${x('grey')} { background: #f0f0f0; } .${x('blue')} { background: #0a7cff; color: #fff; }
.${x('photo')} { width: 200px; height: 150px; border-radius: 18px; display: block; }
.${x('sr')} { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); margin: 0; }
.${x('receipt')} { align-self: flex-end; color: #65676b; font-size: 12px; padding: 3px 6px; }
.${x('chips')} { display: flex; flex-wrap: wrap; gap: 6px; justify-content: flex-end; padding: 12px 0 4px; flex: none; }
.${x('chip')} { background: #e7f3ff; color: #0064d1; cursor: pointer; font-weight: 500; }
.${x('foot')} { display: flex; align-items: center; gap: 8px; padding: 9px 14px; background: #fff; }
.${x('field')} { position: relative; flex: 1; min-width: 0; background: #f0f2f5; border-radius: 20px; padding: 8px 14px; font: 15px/1.35 "Segoe UI", Helvetica, Arial, "Noto Sans CJK SC", sans-serif; }
.${x('box')} { outline: 0; max-height: 110px; overflow: auto; } .${x('box')} p { margin: 0; }
.${x('hint')} { position: absolute; color: #8a8d91; pointer-events: none; }
.${x('send')} { width: 32px; text-align: center; font-size: 18px; color: #0a7cff; cursor: pointer; }
`,
	);

	return {
		x,
		sheet,
		log,
		foot,
		titleOf,
		threadOf,
		stamp,
		/** What `Demo.start` needs of the conversation. */
		model: {
			clearComposer: composer.set,
			composerText: composer.get,
			recalledText: (_message, { buyer }) => `${buyer.name} unsent a message`,
			at: (message) => (stampedIn(message, Demo.current()) ? time.minute(message.at) : null),
			renderMessages(conversation, why) {
				const atEnd = log.scrollTop + log.clientHeight > log.scrollHeight - 60;
				const keep = log.scrollTop;
				const { messages } = conversation;
				log.setAttribute('aria-label', `Messages in conversation titled ${titleOf(conversation)}`);
				log.replaceChildren(
					...messages
						.flatMap((message, index) => draw(message, messages[index - 1], messages[index + 1]))
						.filter(Boolean),
					...after(conversation),
				);
				if (why === 'open' || (why === 'message' && atEnd)) Demo.stick(log);
				else log.scrollTop = keep;
			},
			scrollUp() {
				log.scrollTop -= log.clientHeight * 0.8;
			},
		},
	};
};
