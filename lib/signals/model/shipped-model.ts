import { decodeModel, type TrainedModel } from './decode-model.ts';
import type { ModelFile } from './model-file.ts';
import weights from './weights.json' with { type: 'json' };

let decoded: TrainedModel | null = null;

/** The weights that come with Rapport, unpacked at the first use and kept. */
export function shippedModel(): TrainedModel {
	decoded ??= decodeModel(weights as unknown as ModelFile);
	return decoded;
}
