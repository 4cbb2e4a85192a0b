import { EMOTIONS, INTENTS } from '../../chat/vocabulary.ts';
import type { ModelFile } from './model-file.ts';
import { decodeNet, type Net } from './net.ts';

/** A model ready for use. */
export interface TrainedModel {
	file: ModelFile;
	net: Net;
}

/** Unpacks a weights file. Throws where the file does not fit this vocabulary or is cut short. */
export function decodeModel(file: ModelFile): TrainedModel {
	if (file.intents.join() !== INTENTS.join() || file.emotions.join() !== EMOTIONS.join())
		throw new Error('The trained weights are of another vocabulary: run tools/train.ts.');
	return { file, net: decodeNet(file.net, file.bits) };
}
