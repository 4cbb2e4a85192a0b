/** Three small bars beside the word that says the same. */
export function ConfidenceMeter({ level }: { level: 1 | 2 | 3 }) {
	return (
		<span class="rapport-meter" aria-hidden="true">
			{[1, 2, 3].map((bar) => (
				<i key={bar} class={bar <= level ? 'rapport-on' : undefined} />
			))}
		</span>
	);
}
