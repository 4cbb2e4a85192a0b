import { decodeModel, type LinearModel } from './decode-model.ts';
import type { ModelFile } from './model-file.ts';
import weights from './weights.json' with { type: 'json' };

let decoded: LinearModel | null = null;

/** The weights that come with Rapport, unpacked at the first use and kept. */
export function shippedModel(): LinearModel {
	decoded ??= decodeModel(weights as unknown as ModelFile);
	return decoded;
}
