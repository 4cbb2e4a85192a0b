import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runImages } from '../lib/assist/run-images.ts';

/** Put by the background into a chat frame when a template with pictures is inserted there. */
export default defineUnlistedScript(() => {
	runImages();
});
