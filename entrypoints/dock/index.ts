import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runDock } from './run-dock.ts';

/** Put by the background into the top frame of a tab that holds a chat, when the dock is to be shown there for the first time. */
export default defineUnlistedScript(() => {
	runDock();
});
