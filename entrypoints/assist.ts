import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runAssist } from '../lib/assist/run-assist.ts';

/** Put by the background into frames that have a message field, unless the seller switched it off there. */
export default defineUnlistedScript(() => {
	void runAssist();
});
