import { createApp } from 'vue/dist/vue.esm-bundler.js';
import type { Mount } from './editor-page.ts';

/** A textarea or input under Vue 3's `v-model`. */
export const control =
	(tag: 'textarea' | 'input'): Mount =>
	({ parent }) => {
		const box = document.createElement('div');
		parent.prepend(box);
		const component = createApp({
			data: () => ({ text: '' }),
			template: `<${tag} id="field" v-model="text"></${tag}>`,
		}).mount(box) as unknown as { text: string };
		return () => component.text;
	};
