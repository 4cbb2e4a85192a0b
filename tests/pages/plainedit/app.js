(() => {
	// A plain contenteditable whose content is drawn from state, as a controlled component: what the state does not know is drawn away.
	const { h, time, avatar, photo } = Demo;
	const c = Kit.names((part) => `pe_${Kit.hash(`plainedit ${part}`)}`);
	const field = h('div', {
		class: c.field,
		contenteditable: 'true',
		role: 'textbox',
		'aria-multiline': 'true',
		'aria-label': 'Write a message',
	});
	let state = '';

	const linesOf = (root) => {
		const lines = [''];
		const walk = (node) => {
			for (const child of node.childNodes) {
				if (child.nodeType === 3) {
					const [first, ...rest] = child.data.replaceAll('\u00a0', ' ').split('\n');
					lines[lines.length - 1] += first;
					lines.push(...rest);
				} else if (child.nodeName === 'BR') {
					if (child.nextSibling) lines.push('');
				} else {
					if ((child.nodeName === 'DIV' || child.nodeName === 'P') && child.previousSibling) lines.push('');
					walk(child);
				}
			}
		};
		walk(root);
		return lines;
	};
	/** Characters from the start of the field to the caret, line breaks counted as one. */
	function caret() {
		const selection = getSelection();
		if (!selection.rangeCount || !field.contains(selection.focusNode)) return null;
		const range = document.createRange();
		range.selectNodeContents(field);
		range.setEnd(selection.focusNode, selection.focusOffset);
		return linesOf(h('div', {}, range.cloneContents())).join('\n').length;
	}
	function place(offset) {
		let left = offset;
		for (const line of field.children) {
			const length = line.textContent.length;
			if (left <= length) {
				getSelection().collapse(
					line.firstChild?.nodeType === 3 ? line.firstChild : line,
					line.firstChild?.nodeType === 3 ? left : 0,
				);
				return;
			}
			left -= length + 1;
		}
		getSelection().selectAllChildren(field);
		getSelection().collapseToEnd();
	}
	function draw() {
		if (state === '') return field.replaceChildren();
		field.replaceChildren(...state.split('\n').map((line) => h('div', {}, line === '' ? h('br') : line)));
	}
	let composing = false;
	function take() {
		if (composing) return;
		const offset = caret();
		const text = linesOf(field).join('\n');
		state = text === '\n' ? '' : text;
		draw();
		if (offset !== null) place(Math.min(offset, state.length));
	}
	field.addEventListener('compositionstart', () => {
		composing = true;
	});
	field.addEventListener('compositionend', () => {
		composing = false;
		take();
	});
	field.addEventListener('input', take);
	// Something else on the page re-renders now and then; changes that never went through an input event are lost.
	setInterval(() => {
		if (!composing && linesOf(field).join('\n') !== state) draw();
	}, 1000);
	Demo.enterSends(field);
	field.addEventListener('keydown', (event) => {
		if (event.key !== 'Enter' || !event.shiftKey || event.isComposing) return;
		event.preventDefault();
		document.execCommand('insertText', false, '\n');
	});
	const set = (text) => {
		state = text;
		draw();
	};

	const frame = Kit.frame({
		c,
		brand: 'Plain Inbox',
		theme: { accent: '#c2410c', own: '#fde8d8', radius: '8px' },
		field,
		sendButton: h('button', { class: c.send, type: 'button', onclick: () => Demo.send() }, 'Send'),
	});
	function row(message) {
		if (message.recalled || message.from === 'system')
			return h('div', { class: c.note }, message.recalled ? 'Message removed' : message.text);
		const seller = message.from === 'seller';
		return h(
			'div',
			{ class: seller ? `${c.row} ${c.mine}` : c.row },
			h('img', { class: c.face, src: avatar(seller ? 'shop' : Demo.current().buyer.name), alt: '' }),
			h(
				'div',
				{ class: c.wrap },
				h(
					'div',
					{ class: c.bubble },
					message.kind === 'image' ? h('img', { class: c.photo, src: photo, alt: '' }) : message.text,
				),
				h('div', { class: c.time }, time.hm(message.at)),
			),
		);
	}
	Demo.start({
		...frame,
		clearComposer: set,
		composerText: () => state,
		recalledText: () => 'Message removed',
		renderMessages: frame.messages((conversation) =>
			h(
				'div',
				{ role: 'log' },
				Kit.withDays(conversation.messages, row, (at) =>
					h(
						'div',
						{ class: c.note },
						new Date(at).toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' }),
					),
				),
			),
		),
	});
})();
