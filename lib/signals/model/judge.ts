import type { Span } from '../../chat/signals.ts';
import { EMOTIONS, INTENTS } from '../../chat/vocabulary.ts';
import { COARSE_CLASSES } from '../coarse-ids.ts';
import type { MessageContext } from '../message-context.ts';
import type { TrainedModel } from './decode-model.ts';
import { FEATURE_GROUPS, type Features } from './feature-list.ts';
import { extractFeatures } from './features.ts';
import { bucketOf } from './fnv.ts';
import type { ModelFile } from './model-file.ts';
import { classSums, hiddenLayer, type NetInput, NO_COLUMN, shareOfClass } from './net.ts';

/** Class numbers of the model: the intents in order, none of them, the feelings in order. */
const NO_INTENT = INTENTS.length;
const FIRST_EMOTION = NO_INTENT + 1;
const CLASSES = FIRST_EMOTION + EMOTIONS.length;
/** After them the coarse signals in order, and none of them. */
const NO_COARSE = CLASSES + COARSE_CLASSES.length;
const ALL_CLASSES = NO_COARSE + 1;

/** Bounds of a probability, so that log-odds stay finite; the same as in training. */
const LEAST = 1e-5;
/** Runs of text shown as evidence of one class, and how strong one must be beside the strongest. */
const SHOWN = 3;
const SHOWN_SHARE = 0.5;

/** Longest stretch judged at once, in UTF-16 units: about the longest messages that were learned from. */
const STRETCH = 400;

/** What the model makes of one message. */
export interface Judgement {
	/** Log-odds of each intent, in the order of the vocabulary. */
	intents: readonly number[];
	/** Log-probability of each feeling, in the order of the vocabulary. */
	emotions: readonly number[];
	/** The runs of the normalised text that speak most for an intent; empty when only the context does. */
	intentEvidence(index: number): Span[];
	emotionEvidence(index: number): Span[];
}

const bounded = (p: number): number => Math.min(1 - LEAST, Math.max(LEAST, p));

/** Turns sums into shares in place, classes `from` up to `to`. */
function softmax(sums: Float64Array, from: number, to: number): void {
	let top = Number.NEGATIVE_INFINITY;
	for (let i = from; i < to; i += 1) top = Math.max(top, sums[i] as number);
	let total = 0;
	for (let i = from; i < to; i += 1) {
		const share = Math.exp((sums[i] as number) - top);
		sums[i] = share;
		total += share;
	}
	for (let i = from; i < to; i += 1) sums[i] = (sums[i] as number) / total;
}

/** The known features of a message: their columns and scaled values for the net, and where they stand in the text. */
interface Inputs extends NetInput {
	starts: Int32Array;
	ends: Int32Array;
	/** The hidden units that follow from them. */
	layer: Float64Array;
}

/** Scale of each group divided by the root of how many features it has, so that long messages do not shout. */
function groupScales(groups: Uint8Array, file: readonly number[], into: Float64Array): void {
	into.fill(0);
	for (let i = 0; i < groups.length; i += 1)
		into[groups[i] as number] = (into[groups[i] as number] as number) + 1;
	for (let group = 0; group < into.length; group += 1) {
		const scale = file[group] ?? 0;
		into[group] = group === CONTEXT ? scale : scale / Math.sqrt(Math.max(1, into[group] as number));
	}
}

const CONTEXT = FEATURE_GROUPS.indexOf('context');
/** Scales of the groups of the stretch at hand. */
const scales = new Float64Array(FEATURE_GROUPS.length);

/** Room for what the net knows of a stretch. */
export function roomForInputs(size: number): Inputs {
	return {
		columns: new Int32Array(size),
		values: new Float64Array(size),
		starts: new Int32Array(size),
		ends: new Int32Array(size),
		count: 0,
		layer: new Float64Array(0),
	};
}

/** Room kept from message to message, one for each stretch: making lists anew costs more than filling them. */
const rooms: Inputs[] = [];

function roomOf(stretch: number, size: number): Inputs {
	let room = rooms[stretch];
	if (!room || room.columns.length < size) {
		room = roomForInputs(Math.max(1024, 2 * size));
		rooms[stretch] = room;
	}
	return room;
}

/** Fills `inputs` with what the net knows of the features. */
export function netInputs(
	model: Pick<TrainedModel, 'net'> & { file: Pick<ModelFile, 'scales' | 'bits'> },
	features: Features,
	inputs: Inputs,
): Inputs {
	const { hashes, groups } = features;
	groupScales(groups, model.file.scales, scales);
	const { columnOf } = model.net;
	inputs.count = 0;
	for (let i = 0; i < hashes.length; i += 1) {
		const column = columnOf[bucketOf(hashes[i] as number, model.file.bits)] as number;
		if (column === NO_COLUMN) continue;
		const at = inputs.count;
		inputs.columns[at] = column;
		inputs.values[at] = scales[groups[i] as number] as number;
		inputs.starts[at] = features.starts[i] as number;
		inputs.ends[at] = features.ends[i] as number;
		inputs.count = at + 1;
	}
	return inputs;
}

function evidenceOf(model: TrainedModel, inputs: Inputs, layer: Float64Array, target: number): Span[] {
	const found: (Span & { weight: number })[] = [];
	const weigh = shareOfClass(model.net, layer, target);
	for (let i = 0; i < inputs.count; i += 1) {
		const start = inputs.starts[i] as number;
		const end = inputs.ends[i] as number;
		if (start < 0 || end <= start) continue;
		const weight = weigh(inputs.columns[i] as number) * (inputs.values[i] as number);
		if (weight > 0) found.push({ start, end, weight });
	}
	found.sort((a, b) => b.weight - a.weight || a.start - b.start || b.end - a.end);
	const least = (found[0]?.weight ?? 0) * SHOWN_SHARE;
	return found
		.slice(0, SHOWN)
		.filter((span) => span.weight >= least)
		.map(({ start, end }) => ({ start, end }));
}

/** Log-odds of classes that may hold together, from shares that add up to 1 with that of none of them: most of the strongest one's share is taken out for the others. */
function oddsOf(shares: Float64Array, from: number, to: number, { topShare, floor }: ModelFile): number[] {
	let top = from;
	for (let i = from + 1; i < to; i += 1) if ((shares[i] as number) > (shares[top] as number)) top = i;
	const best = shares[top] as number;
	const rest = 1 / (1 - topShare * best);
	const odds: number[] = [];
	for (let i = from; i < to; i += 1) {
		const p = bounded(i === top ? best : (shares[i] as number) * rest);
		odds.push(Math.max(-floor, Math.log(p / (1 - p))));
	}
	return odds;
}

/** The sums of the classes of the stretch at hand. */
const sums = new Float64Array(ALL_CLASSES);

function judgeStretch(model: TrainedModel, context: MessageContext, stretch: Span, room: number): Judgement {
	const features = extractFeatures(context, stretch);
	const inputs = netInputs(model, features, roomOf(room, features.hashes.length));
	if (inputs.layer.length !== model.net.hidden) inputs.layer = new Float64Array(model.net.hidden);
	const layer = hiddenLayer(model.net, inputs, inputs.layer);
	classSums(model.net, layer, sums, CLASSES);
	softmax(sums, 0, FIRST_EMOTION);
	softmax(sums, FIRST_EMOTION, CLASSES);
	const emotions: number[] = [];
	for (let i = FIRST_EMOTION; i < CLASSES; i += 1) emotions.push(Math.log(bounded(sums[i] as number)));
	return {
		intents: oddsOf(sums, 0, NO_INTENT, model.file),
		emotions,
		intentEvidence: (index) => evidenceOf(model, inputs, layer, index),
		emotionEvidence: (index) => evidenceOf(model, inputs, layer, FIRST_EMOTION + index),
	};
}

/** Log-odds of the coarse signals, in the order of COARSE_CLASSES, and last of none of them, of a message's first stretch. The net must have such classes. */
export function judgeCoarse(model: TrainedModel, context: MessageContext): number[] {
	const end = Math.min(STRETCH, context.normalised.text.length);
	const features = extractFeatures(context, { start: 0, end });
	const inputs = netInputs(model, features, roomOf(0, features.hashes.length));
	if (inputs.layer.length !== model.net.hidden) inputs.layer = new Float64Array(model.net.hidden);
	classSums(model.net, hiddenLayer(model.net, inputs, inputs.layer), sums, ALL_CLASSES, CLASSES);
	softmax(sums, CLASSES, ALL_CLASSES);
	const none = bounded(sums[NO_COARSE] as number);
	const odds = oddsOf(sums, CLASSES, NO_COARSE, model.file);
	odds.push(Math.log(none / (1 - none)));
	return odds;
}

/** A long text in stretches of at most {@link STRETCH}, cut after a line or a sentence where there is one. */
function stretchesOf(text: string): Span[] {
	const spans: Span[] = [];
	for (let start = 0; start < text.length || spans.length === 0; ) {
		let end = Math.min(text.length, start + STRETCH);
		if (end < text.length) {
			const cut = text.slice(start, end).search(/[\n.!?][^\n.!?]*$/);
			if (cut >= STRETCH / 2) end = start + cut + 1;
		}
		spans.push({ start, end });
		start = Math.max(end, start + 1);
	}
	return spans;
}

/**
 * Runs the net over a message: a softmax over intents and none, and one over feelings.
 * Of a long message, which the model never learned from, each stretch is judged: an intent counts as in the stretch that
 * shows it most, the feeling as their mean. Ask for evidence before the next message is judged: the room is used again.
 */
export function judge(model: TrainedModel, context: MessageContext): Judgement {
	const { length } = context.normalised.text;
	if (length <= STRETCH) return judgeStretch(model, context, { start: 0, end: length }, 0);
	const parts = stretchesOf(context.normalised.text).map((stretch, i) =>
		judgeStretch(model, context, stretch, i),
	);
	const strongest = (of: 'intents' | 'emotions', index: number): Judgement | undefined =>
		parts.reduce((a, b) => ((b[of][index] ?? 0) > (a[of][index] ?? 0) ? b : a));
	return {
		intents: INTENTS.map((_, i) => strongest('intents', i)?.intents[i] ?? 0),
		emotions: EMOTIONS.map(
			(_, i) => parts.reduce((sum, part) => sum + (part.emotions[i] ?? 0), 0) / parts.length,
		),
		intentEvidence: (index) => strongest('intents', index)?.intentEvidence(index) ?? [],
		emotionEvidence: (index) => strongest('emotions', index)?.emotionEvidence(index) ?? [],
	};
}
