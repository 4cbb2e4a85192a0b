/** The little that the editor pages use of packages that come without types. */
interface ReactCalls {
	createElement: (type: unknown, props?: object | null) => unknown;
	useState: <T>(start: T) => [T, (next: T) => void];
}
interface ReactDomCalls {
	render: (element: unknown, into: Element) => void;
}
type ReactRoots = (into: Element) => { render: (element: unknown) => void };
declare module 'react' {
	const react: ReactCalls;
	export default react;
}
declare module 'react-16' {
	const react: ReactCalls;
	export default react;
}
declare module 'react-17' {
	const react: ReactCalls;
	export default react;
}
declare module 'react-18' {
	const react: ReactCalls;
	export default react;
}
declare module 'react-dom-16' {
	const reactDom: ReactDomCalls;
	export default reactDom;
}
declare module 'react-dom-17' {
	const reactDom: ReactDomCalls;
	export default reactDom;
}
declare module 'react-dom-18/client' {
	export const createRoot: ReactRoots;
}
declare module 'react-dom/client' {
	export const createRoot: ReactRoots;
}
declare module 'vue-2/dist/vue.esm.js' {
	export default class Vue {
		constructor(options: { el: Element; data: { text: string }; template: string });
		text: string;
	}
}
declare module 'vue/dist/vue.esm-bundler.js' {
	export function createApp(options: object): { mount: (element: Element) => unknown };
}
declare module 'draft-js' {
	export const Editor: unknown;
	export class EditorState {
		static createEmpty(): EditorState;
		getCurrentContent(): { getPlainText: (separator: string) => string };
	}
}
declare module 'quill-1' {
	export default class Quill {
		constructor(element: Element, options: object);
		root: HTMLElement;
		getContents(): { ops: { insert?: unknown }[] };
	}
}
