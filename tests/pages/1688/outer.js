(() => {
	const frame = document.createElement('iframe');
	frame.src = `/app/ocms-fusion-components-1688/def_cbu_web_im_core/index.html${location.search}`;
	document.body.append(frame);
	// Tests talk to the outer page; the chat lives in the frame.
	Object.defineProperty(window, 'demo', { get: () => frame.contentWindow?.demo });
})();
