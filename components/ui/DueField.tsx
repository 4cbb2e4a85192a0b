import { useId } from 'preact/hooks';
import { useUi } from './context.ts';
import { DUE_PRESETS, fromLocalInput, presetTime, toLocalInput } from './due.ts';

interface Props {
	value: number;
	onChange: (dueAt: number) => void;
}

/** When a follow-up is due: five usual answers and an exact time. */
export function DueField({ value, onChange }: Props) {
	const { words, now } = useUi();
	const id = useId();
	return (
		<div class="rapport-due">
			<div class="rapport-presets">
				{DUE_PRESETS.map((preset) => (
					<button
						type="button"
						key={preset}
						class="rapport-chip"
						onClick={() => onChange(presetTime(preset, now()))}
					>
						{words.t(`due.${preset}`)}
					</button>
				))}
			</div>
			<label for={id}>{words.t('due.exact')}</label>
			<input
				id={id}
				type="datetime-local"
				value={toLocalInput(value)}
				onInput={(event) => {
					const ms = fromLocalInput(event.currentTarget.value);
					if (ms !== null) onChange(ms);
				}}
			/>
		</div>
	);
}
