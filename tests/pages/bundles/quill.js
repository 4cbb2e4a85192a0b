import Quill from 'quill';

/** Mounts a real Quill 2 editor on an element; `onEnter` is called for a plain Enter. */
window.mountQuill = (element, { onEnter, placeholder }) => {
	const quill = new Quill(element, {
		placeholder,
		formats: ['bold', 'italic', 'link', 'image'],
		modules: {
			toolbar: false,
			keyboard: {
				bindings: {
					send: {
						key: 'Enter',
						shiftKey: false,
						handler: () => {
							onEnter();
							return false;
						},
					},
				},
			},
		},
	});
	return {
		quill,
		get: () => quill.getText().replace(/\n$/, ''),
		set: (text) => {
			quill.setText(text, 'silent');
			quill.history.clear();
		},
	};
};
