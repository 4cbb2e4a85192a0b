/** Rapport's mark in one colour: a speech bubble with a tick. */
export function mark(document: Document): SVGSVGElement {
	const ns = 'http://www.w3.org/2000/svg';
	const svg = document.createElementNS(ns, 'svg');
	const path = document.createElementNS(ns, 'path');
	const looks = { fill: 'none', stroke: 'currentColor', 'stroke-width': '2.4', 'stroke-linejoin': 'round' };
	for (const [name, value] of Object.entries({
		viewBox: '0 0 32 32',
		width: '24',
		'aria-hidden': 'true',
		...looks,
	}))
		svg.setAttribute(name, value);
	path.setAttribute('d', 'M6 7h20v15H16l-6 5v-5H6zM11 14l3.5 3 6.5-6.5');
	svg.append(path);
	return svg;
}
