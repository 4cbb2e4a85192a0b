interface ResizeOptions {
	signal: AbortSignal;
	start: () => number;
	move: (width: number) => void;
	end: () => void;
	/** While dragging, the frame must not swallow the pointer. */
	cover: (on: boolean) => void;
	/** 1 where left is wider (a dock at the right), -1 where right is. */
	direction: () => 1 | -1;
}

/** Pointer and arrow keys on the separator. */
export function resizable(handle: HTMLElement, options: ResizeOptions): void {
	const { signal, start, move, end, cover, direction } = options;
	let from: { x: number; width: number } | null = null;
	handle.addEventListener(
		'pointerdown',
		(event) => {
			if (!event.isTrusted || event.button !== 0) return;
			from = { x: event.clientX, width: start() };
			handle.setPointerCapture(event.pointerId);
			cover(true);
			event.preventDefault();
		},
		{ signal },
	);
	handle.addEventListener(
		'pointermove',
		(event) => {
			if (from && event.isTrusted) move(from.width + (from.x - event.clientX) * direction());
		},
		{ signal },
	);
	const release = () => {
		if (!from) return;
		from = null;
		cover(false);
		end();
	};
	handle.addEventListener('pointerup', release, { signal });
	handle.addEventListener('lostpointercapture', release, { signal });
	handle.addEventListener(
		'keydown',
		(event) => {
			const step = event.key === 'ArrowLeft' ? 20 : event.key === 'ArrowRight' ? -20 : 0;
			if (!event.isTrusted || step === 0) return;
			event.preventDefault();
			event.stopPropagation();
			move(start() + step * direction());
			end();
		},
		{ signal },
	);
}
