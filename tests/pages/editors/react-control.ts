import type { Mount } from './editor-page.ts';

/** The few React calls used here, the same in versions 16 to 19. */
interface ReactLike {
	createElement: (type: unknown, props?: object | null) => unknown;
	useState: (start: string) => [string, (next: string) => void];
}

/** A textarea or input that React controls: its value is the state, and the state follows `onChange`. */
export const reactControl =
	(react: ReactLike, render: (element: unknown, into: Element) => void) =>
	(tag: 'textarea' | 'input'): Mount =>
	({ parent }) => {
		let state = '';
		function Composer(): unknown {
			const [value, setValue] = react.useState('');
			state = value;
			const onChange = (event: { target: { value: string } }) => setValue(event.target.value);
			return react.createElement(tag, { id: 'field', value, onChange });
		}
		const box = document.createElement('div');
		parent.prepend(box);
		render(react.createElement(Composer), box);
		return () => state;
	};
