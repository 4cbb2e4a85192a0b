import { UI_LANGUAGES } from '../lib/chat/vocabulary.ts';
import { STARTER_TEMPLATES } from '../lib/templates/starter.ts';
import { holesIn, matrixTable, starterMatrix, thinSpots } from './starter-matrix.ts';

/** Prints how the starter library covers the vocabulary; exit status 1 when an id has no template in a language. */
const rows = starterMatrix(STARTER_TEMPLATES);
console.log(matrixTable(rows));
const counts = UI_LANGUAGES.map(
	(language) => `${STARTER_TEMPLATES.filter((one) => one.language === language).length} ${language}`,
);
const faults = [...holesIn(rows), ...thinSpots(rows)];
console.log(`\n${STARTER_TEMPLATES.length} templates (${counts.join(', ')}), ${rows.length} ids`);
console.log(faults.length === 0 ? 'no holes' : `holes:\n${faults.join('\n')}`);
process.exitCode = faults.length === 0 ? 0 : 1;
