(() => {
	const frame = document.createElement('iframe');
	frame.src = `/mesgweb/ViewMessageDetail/body${location.search}`;
	document.body.append(frame);
	// Tests talk to the outer page; the messages live in the frame.
	Object.defineProperty(window, 'demo', { get: () => frame.contentWindow?.demo });
})();
