import { useUi } from '../ui/context.ts';

interface Props {
	/** Valence per buyer message, oldest first, -1 … 1. */
	line: readonly { message: string; valence: number }[];
	trend: 'rising' | 'falling' | 'steady' | null;
}

const WIDTH = 96;
const HEIGHT = 28;
const PAD = 4;
/** Newest points drawn: more would be a smear at this size. */
const MOST = 24;

/** The mood over the conversation as a small line: up is well, down is upset, the dotted line is neutral. */
export function MoodLine({ line, trend }: Props) {
	const { words } = useUi();
	const points = line.slice(-MOST).map(({ valence }, index, all) => ({
		x: all.length === 1 ? WIDTH - PAD : PAD + (index * (WIDTH - 2 * PAD)) / (all.length - 1),
		y: HEIGHT / 2 - Math.max(-1, Math.min(1, valence)) * (HEIGHT / 2 - PAD),
	}));
	const last = points.at(-1);
	if (!last) return null;
	const label = `${words.t('mood.line', { count: line.length })}${trend ? words.t('mood.line.trend', { trend: words.t(`mood.trend.${trend}`) }) : ''}`;
	return (
		<svg
			class="rapport-mood-line"
			viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
			width={WIDTH}
			height={HEIGHT}
			role="img"
			aria-label={label}
		>
			<line x1={PAD} x2={WIDTH - PAD} y1={HEIGHT / 2} y2={HEIGHT / 2} class="rapport-mood-zero" />
			{points.length > 1 && <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />}
			<circle cx={last.x} cy={last.y} r="3" />
		</svg>
	);
}
