import { defineBackground } from 'wxt/utils/define-background';
import { runBackground } from '../lib/session/run-background.ts';

export default defineBackground({ type: 'module', main: runBackground });
