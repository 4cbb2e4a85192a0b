(() => {
	const core = document.createElement('iframe');
	core.src = `/app/im/chat-core/index.html${location.search}`;
	document.body.append(core);
	// Tests talk to the outer page; the chat lives in the frame.
	Object.defineProperty(window, 'demo', { get: () => core.contentWindow?.demo });
})();
