import Vue from 'vue-2/dist/vue.esm.js';
import type { Mount } from './editor-page.ts';

/** A textarea or input under Vue 2's `v-model`. */
export const control =
	(tag: 'textarea' | 'input'): Mount =>
	({ parent }) => {
		const box = document.createElement('div');
		parent.prepend(box);
		const component = new Vue({
			el: box,
			data: { text: '' },
			template: `<${tag} id="field" v-model="text"></${tag}>`,
		});
		return () => component.text;
	};
